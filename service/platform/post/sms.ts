import { type Letter, Undeliverable, type Way } from './index.ts'

export interface SmsGateway {
  /** Takes `POST {to, text, id}` as JSON and answers 2xx when it has taken the message over. */
  url: string
  /** Sent as `Authorization: Bearer`. */
  key: string | undefined
}

const PATIENCE = 10_000
/** Answers that speak of the number or the text; all others (sign-in, quota, fault of the gateway) may pass. */
const lasting = new Set([400, 404, 410, 422])

/** Short messages by a gateway over HTTP; what an operator's own protocol needs stands in a small program between. */
export const smsWay = ({ url, key }: SmsGateway): Way => ({
  send: async ({ id, to, text }: Letter) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ id, to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    await answer.body?.cancel()
    if (answer.ok) return
    const said = `The gateway answered ${answer.status}`
    if (lasting.has(answer.status)) throw new Undeliverable(said)
    throw new Error(said)
  },
  close: () => {},
})
