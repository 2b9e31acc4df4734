import type { Config } from '../config.ts'
import { mailWay } from './mail.ts'
import { smsWay } from './sms.ts'

/** By which way a person is reached outside the service. */
export type WayKind = 'email' | 'sms'
export const wayKinds: readonly WayKind[] = ['email', 'sms']

/** What goes out. `id` stays the same when it is sent again, so that the other side can drop the second one. */
export interface Letter {
  id: string
  to: string
  subject: string
  text: string
  /** BCP 47. */
  language: string
}

/** The other side will never take this letter to this address: it is not sent again. Every other error is tried again. */
export class Undeliverable extends Error {}

/**
 * One way out: resolves when the other side has taken the letter over. Rejects with {@link Undeliverable} where it never
 * will, with another error where it may later.
 */
export interface Way {
  send(letter: Letter): Promise<void>
  close(): void
}

/** The ways out of this installation; a way that is not set up is absent. */
export interface Post {
  ways: Partial<Record<WayKind, Way>>
  /** The address of the service as people reach it, for links; undefined where it is not told. */
  origin: string | undefined
}

export const noPost: Post = { ways: {}, origin: undefined }

/** The ways that the settings name. */
export function makePost(config: Config): Post {
  const { smtp, sms, origin } = config
  return {
    ways: { ...(smtp ? { email: mailWay(smtp, origin) } : {}), ...(sms ? { sms: smsWay(sms) } : {}) },
    origin,
  }
}

/** Ends the connections. */
export const closePost = (post: Post): void => {
  for (const kind of wayKinds) post.ways[kind]?.close()
}
