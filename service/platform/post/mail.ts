import { createTransport } from 'nodemailer'
import { type Letter, Undeliverable, type Way } from './index.ts'

export interface Smtp {
  /** `smtp://user:password@server:587` or `smtps://…`. */
  url: string
  /** What stands in From. */
  from: string
}

/** How long a server that says nothing is waited for, in milliseconds. */
const PATIENCE = 10_000
/** A server that answers 5xx to the address or the letter will do so again; 5xx to our sign-in is our fault, not theirs. */
const lasting = new Set(['EENVELOPE', 'EMESSAGE'])

/** E-mail by SMTP, plain text in UTF-8. A pool of connections is kept; TLS is used wherever the server offers it. */
export function mailWay({ url, from }: Smtp, origin: string | undefined): Way {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  const host = origin ? new URL(origin).hostname : 'kosh.invalid'
  return {
    send: async (letter: Letter) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: letter.to },
          subject: letter.subject,
          text: letter.text,
          messageId: `<${letter.id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
          ...(origin ? { list: { unsubscribe: { url: `${origin}/notifications`, comment: '' } } } : {}),
        })
      } catch (error) {
        const { code, responseCode, message } = error as Error & { code?: string; responseCode?: number }
        if (lasting.has(code ?? '') && (responseCode === undefined || responseCode >= 500))
          throw new Undeliverable(message, { cause: error })
        throw error
      }
    },
    close: () => transport.close(),
  }
}
