import { formatIso, type Locale, type Text } from '@kosh/law'
import { countryName, t as say } from '../../../platform/i18n/index.ts'
import { standingWords, tieWords, words } from '../messages.ts'
import type { Permit, PrintedCitation, Standing } from '../model.ts'
import { qrPath } from '../qr.ts'
import { regionText } from '../terms.ts'
import { artifact, beginSheet, finishSheet, grey, ink, line, margin, need, part, type Sheet, width } from './sheet.ts'

export interface PrintOptions {
  locale: Locale
  standing: Standing
  /** The day of issue in the country of the permit. */
  issuedOn: string
  /** The installation holds made data: the paper says so across the page. */
  demo: boolean
}

const qrSide = 150

const cite = (locale: Locale, c: PrintedCitation): string => `${c.title[locale]}, ${c.article}`

interface Row {
  name: string
  value: string
}

/** The lines of the permit in order, for paper and for the phone. */
export function permitRows(permit: Permit, locale: Locale): Row[] {
  const to = (text: Text, params?: Record<string, string | number>) => say(locale, text, params)
  const { person, terms } = permit
  const rows: (Row | undefined)[] = [
    person
      ? { name: to(words.holder), value: `${person.family} ${person.given}` }
      : {
          name: to(words.holder),
          value: terms.holder === 'employer' && permit.employer ? permit.employer : to(words.nobody),
        },
    person?.birth ? { name: to(words.born), value: formatIso(locale, person.birth) } : undefined,
    person?.citizenship ? { name: to(words.citizenship), value: countryName(locale, person.citizenship) } : undefined,
    permit.employer && (person || terms.holder !== 'employer')
      ? { name: to(words.employer), value: permit.employer }
      : undefined,
    permit.places > 1 || !person ? { name: to(words.places), value: String(permit.places) } : undefined,
    ...terms.work.map((work) => ({ name: work.label[locale], value: work.value[locale] })),
    { name: to(words.region), value: permit.region ? regionText(permit.region)[locale] : to(words.country) },
    { name: to(words.validFrom), value: formatIso(locale, permit.validFrom) },
    { name: to(words.validTo), value: formatIso(locale, permit.validTo) },
  ]
  return rows.filter((row) => row !== undefined)
}

/** Whether, how often and when the permit can be extended, as sentences. */
export function renewalTexts(permit: Permit, locale: Locale): string[] {
  const { terms } = permit
  const to = (text: Text, params?: Record<string, string | number>) => say(locale, text, params)
  if (terms.renewable === 'no') return [to(words.renewableNo)]
  if (terms.renewable === 'unknown') return [to(words.renewableUnknown)]
  const window = terms.renewalWindow
  return [
    to(words.renewableYes),
    ...(terms.renewals ? [to(words.renewalMost, { n: terms.renewals })] : []),
    ...(window
      ? [to(words.renewalWindow, { from: formatIso(locale, window.from), to: formatIso(locale, window.to) })]
      : []),
  ]
}

function heading(sheet: Sheet, text: string): void {
  need(sheet, 60)
  sheet.doc.moveDown(0.8)
  part(sheet, 'H2', () => {
    sheet.doc.font('bold').fontSize(11).fillColor(ink).text(text, margin, sheet.doc.y, { width })
  })
  sheet.doc.moveDown(0.25)
}

function paragraph(sheet: Sheet, text: string, small = false): void {
  need(sheet, 26)
  part(sheet, 'P', () => {
    sheet.doc
      .font('text')
      .fontSize(small ? 7.5 : 9.5)
      .fillColor(small ? grey : ink)
      .text(text, margin, sheet.doc.y, { width })
  })
  sheet.doc.moveDown(small ? 0.35 : 0.2)
}

/** Marks across the page, under the text: the state where it is not valid, and the demonstration. */
function marks(sheet: Sheet, options: PrintOptions): void {
  const { doc } = sheet
  const across = (text: string, y: number, color: string, size: number) => {
    doc.save().rotate(-32, { origin: [297, y] })
    doc.font('bold').fontSize(size).fillColor(color).opacity(0.16)
    doc.text(text, -150, y - size / 2, { width: 900, align: 'center', lineBreak: false })
    doc.restore()
  }
  artifact(sheet, () => {
    if (options.demo) across(say(options.locale, words.demoMark), 620, grey, 50)
    if (options.standing !== 'valid') across(say(options.locale, standingWords[options.standing]), 380, '#a8231b', 58)
  })
  doc.opacity(1).fillColor(ink)
}

function head(sheet: Sheet, permit: Permit, options: PrintOptions): number {
  const { doc } = sheet
  const { locale } = options
  const left = width - qrSide - 20
  part(sheet, 'P', () => {
    doc.font('text').fontSize(9).fillColor(grey).text(permit.terms.scheme[locale], margin, margin, { width: left })
  })
  part(sheet, 'H1', () => {
    doc
      .font('bold')
      .fontSize(17)
      .fillColor(ink)
      .text(permit.terms.title[locale], margin, doc.y + 2, { width: left })
  })
  part(sheet, 'P', () => {
    doc
      .font('bold')
      .fontSize(14)
      .text(permit.number, margin, doc.y + 6, { width: left })
  })
  part(sheet, 'P', () => {
    const good = options.standing === 'valid'
    doc
      .font('bold')
      .fontSize(10)
      .fillColor(good ? '#1b6e38' : '#a8231b')
      .text(`${say(locale, words.state)}: ${say(locale, standingWords[options.standing])}`, margin, doc.y + 4, {
        width: left,
      })
  })
  if (options.demo) {
    part(sheet, 'P', () => {
      doc
        .font('bold')
        .fontSize(8.5)
        .fillColor(ink)
        .text(say(locale, words.demoNote), margin, doc.y + 5, { width: left })
    })
  }
  return doc.y
}

function qr(sheet: Sheet, permit: Permit, locale: Locale): number {
  const { doc } = sheet
  const { size, path } = qrPath(permit.code)
  const x = margin + width - qrSide
  part(
    sheet,
    'Figure',
    () => {
      doc.save().translate(x, margin)
      doc
        .scale(qrSide / size)
        .path(path)
        .fill('#000000')
      doc.restore()
    },
    { alt: say(locale, words.qrAlt, { number: permit.number }) },
  )
  part(sheet, 'Caption', () => {
    doc
      .font('text')
      .fontSize(7)
      .fillColor(grey)
      .text(say(locale, words.qrHint), x, margin + qrSide + 5, { width: qrSide })
  })
  return doc.y
}

function table(sheet: Sheet, rows: Row[]): void {
  const { doc } = sheet
  const left = 165
  const grid = doc.struct('Table')
  sheet.root.add(grid)
  for (const row of rows) {
    doc.font('text').fontSize(10)
    const nameHeight = doc.heightOfString(row.name, { width: left - 12 })
    const valueHeight = doc.font('bold').heightOfString(row.value, { width: width - left })
    const height = Math.max(nameHeight, valueHeight)
    need(sheet, height + 9)
    const y = doc.y
    const tr = doc.struct('TR')
    grid.add(tr)
    tr.add(
      doc.struct('TH', {}, () => {
        doc
          .font('text')
          .fontSize(10)
          .fillColor(grey)
          .text(row.name, margin, y, { width: left - 12 })
      }),
    )
    tr.add(
      doc.struct('TD', {}, () => {
        doc
          .font('bold')
          .fontSize(10)
          .fillColor(ink)
          .text(row.value, margin + left, y, { width: width - left })
      }),
    )
    tr.end()
    artifact(sheet, () => {
      const under = y + height + 4
      doc
        .moveTo(margin, under)
        .lineTo(margin + width, under)
        .lineWidth(0.5)
        .strokeColor(line)
        .stroke()
    })
    doc.y = y + height + 9
  }
  grid.end()
}

/** The permit as a file A4, in one language. The same permit in the same state gives the same bytes. */
export async function permitPdf(permit: Permit, options: PrintOptions): Promise<Buffer> {
  const { locale } = options
  const { terms } = permit
  const to = (text: Text, params?: Record<string, string | number>) => say(locale, text, params)
  const sheet = beginSheet({
    locale,
    title: `${terms.title[locale]} ${permit.number}`,
    subject: terms.scheme[locale],
    created: permit.issuedAt,
    changed: permit.stateSince,
  })
  marks(sheet, options)
  const textEnd = head(sheet, permit, options)
  const qrEnd = qr(sheet, permit, locale)
  sheet.doc.y = Math.max(textEnd, qrEnd) + 14
  table(sheet, permitRows(permit, locale))
  heading(sheet, to(words.renewal))
  paragraph(sheet, renewalTexts(permit, locale).join(' '))
  heading(sheet, to(words.ties))
  const ties = terms.ties.map((tie) => to(tieWords[tie.tie] ?? { kk: tie.tie, ru: tie.tie, en: tie.tie }))
  paragraph(sheet, ties.length > 0 ? `${ties.join(', ')}.` : to(words.noTies))
  if (terms.rights.length > 0) {
    heading(sheet, to(words.rights))
    for (const right of terms.rights) {
      paragraph(sheet, right.text[locale])
      paragraph(sheet, cite(locale, right.citation), true)
    }
  }
  heading(sheet, to(words.articles))
  const all = [
    ...terms.articles,
    ...terms.ties.map((tie) => tie.citation),
    ...terms.renewalCitations,
    ...(terms.renewalWindow ? [terms.renewalWindow.citation] : []),
  ]
  for (const text of new Set(all.map((citation) => cite(locale, citation)))) paragraph(sheet, text, true)
  sheet.doc.moveDown(0.6)
  paragraph(sheet, `${to(words.issued)}: ${formatIso(locale, options.issuedOn)}`)
  return finishSheet(sheet)
}
