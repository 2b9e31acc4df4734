import { type AccessErrorCode, accessErrors } from './errors.ts'
import type { Allowed } from './request.ts'

/** Thrown by the hooks of access, before any route runs; the error handler turns it into a page or problem details. */
export class AccessRefused extends Error {
  readonly code: AccessErrorCode
  readonly statusCode: number
  /** For `role-needed`: who may. */
  readonly roles: Allowed | undefined

  constructor(code: AccessErrorCode, roles?: Allowed) {
    super(code)
    this.code = code
    this.statusCode = accessErrors[code].status
    this.roles = roles
  }
}
