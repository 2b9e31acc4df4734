import { formatIso, type Locale, type Text } from '@kosh/law'
import { beginSheet, finishSheet, grey, ink, margin, need, part, type Sheet, width } from '../cases/permits/index.ts'
import type { Contract } from '../instruments/recruitment/index.ts'
import { localDate } from '../platform/calendar.ts'
import { t as say } from '../platform/i18n/index.ts'
import { placingWords as words } from './placing-messages.ts'

const gap = 16
const half = (width - gap) / 2

/** One thing in both languages, side by side; neither side runs into the next line. */
function pair(sheet: Sheet, tag: 'H1' | 'H2' | 'P', of: string[], langs: Locale[], size = 9.5): void {
  const { doc } = sheet
  const font = tag === 'P' ? 'text' : 'bold'
  doc.font(font).fontSize(size)
  const height = Math.max(...of.map((said) => doc.heightOfString(said, { width: half })))
  need(sheet, height + 8)
  const y = doc.y
  for (const [i, said] of of.entries())
    sheet.root.add(
      doc.struct(tag, { lang: langs[i]! }, () => {
        doc
          .font(font)
          .fontSize(size)
          .fillColor(ink)
          .text(said, margin + i * (half + gap), y, { width: half })
      }),
    )
  doc.y = y + height + 5
}

/** The contract as a file A4 in two languages side by side. The same contract gives the same bytes. */
export async function contractPdf(contract: Contract, country: string): Promise<Buffer> {
  const { terms } = contract
  const langs: Locale[] = [contract.firstLocale, contract.secondLocale]
  const both = (text: Text): string[] => langs.map((l) => say(l, text))
  const signed = (at: Date | null): string[] =>
    langs.map((l) => (at ? formatIso(l, localDate(at, country)) : say(l, words.notSigned)))
  const changed = [contract.madeAt, contract.employerSignedAt, contract.workerSignedAt].filter((d) => d !== null)
  const sheet = beginSheet({
    locale: contract.firstLocale,
    title: `${both(words.contract)[0]} ${contract.number}`,
    subject: terms.scheme,
    created: contract.madeAt,
    changed: new Date(Math.max(...changed.map((d) => d.getTime()))),
  })
  pair(sheet, 'H1', both(words.contract), langs, 15)
  pair(sheet, 'P', [contract.number, contract.number], langs, 11)
  for (const { title, value } of terms.heads)
    pair(
      sheet,
      'P',
      langs.map((_, i) => `${title[i]}: ${value[i]}`),
      langs,
    )
  for (const clause of terms.clauses) {
    pair(sheet, 'H2', clause.title, langs, 10.5)
    pair(sheet, 'P', clause.text, langs)
  }
  const sides: [Text, Date | null][] = [
    [words.employerSigned, contract.employerSignedAt],
    [words.workerSigned, contract.workerSignedAt],
  ]
  for (const [title, at] of sides) {
    const [names, days] = [both(title), signed(at)]
    pair(
      sheet,
      'P',
      names.map((name, i) => `${name}: ${days[i]}`),
      langs,
    )
  }
  need(sheet, 30)
  part(sheet, 'P', () => {
    sheet.doc.font('text').fontSize(7.5).fillColor(grey)
    sheet.doc.text(`${both(words.fingerprint).join(' / ')}: ${contract.hash}`, margin, sheet.doc.y + 8, { width })
  })
  return finishSheet(sheet)
}
