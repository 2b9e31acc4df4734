import {
  type Edition,
  type Locale,
  noFeePrinciple,
  rightsStanding,
  type Scheme,
  type Text,
  workerRights,
} from '@kosh/law'
import { canonicalJson, sha256 } from '../platform/canonical.ts'
import { placingWords as words } from './placing-messages.ts'

/** What a worker is told before leaving: all of it from the law that was read. */

export interface Piece {
  title: Text
  text: Text
  cite: Edition['law'][0]
}

const none = { kk: '', ru: '', en: '' }

/** Pieces of an edition: its own information, the rights of the permit, duties of the worker, fees, rights states agreed on. */
export function piecesOf(scheme: Scheme | undefined, edition: Edition | undefined): Piece[] {
  const own = edition?.recruitment
  const fee = own?.noFee ?? noFeePrinciple
  const standing = rightsStanding.find((s) => s.country === scheme?.country)?.text ?? none
  const both = (a: Text, b: Text): Text => ({
    kk: `${a.kk} ${b.kk}`.trim(),
    ru: `${a.ru} ${b.ru}`.trim(),
    en: `${a.en} ${b.en}`.trim(),
  })
  return [
    { title: words.noFee, text: fee.text, cite: fee.cite },
    ...(own?.information ?? []),
    ...(edition?.permit.rights ?? []).map((r) => ({ title: words.right, text: r.text, cite: r.cite })),
    ...(edition?.duties ?? [])
      .filter((d) => d.actor === 'worker')
      .map((d) => ({ title: words.duty, text: both(d.title, d.effect ?? none), cite: d.cite })),
    ...workerRights.map((r) => ({ title: words.fairRight, text: both(r.text, standing), cite: r.cite })),
  ]
}

/** Fingerprint of the text in a language. */
export const hashOfPieces = (pieces: readonly Piece[], locale: Locale): string =>
  sha256(canonicalJson(pieces.map((p) => [p.title[locale], p.text[locale], p.cite.act, p.cite.article]))).toString(
    'hex',
  )
