import type { FastifyRequest } from 'fastify'
import type { View } from '../../web/view.ts'
import { t } from '../i18n/index.ts'
import { makeView } from './request.ts'

/** What the frame of a page needs to know of this request. */
export const viewOf = (request: FastifyRequest): View => makeView(request, t)
