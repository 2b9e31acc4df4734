import { createRequire } from 'node:module'
import type { Locale } from '@kosh/law'
import PDFDocument from 'pdfkit'

const fontFile = (name: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
export const fonts = { text: fontFile('DejaVuSans'), bold: fontFile('DejaVuSans-Bold') }

export const ink = '#10212b'
export const grey = '#51616b'
export const line = '#b9c6cd'
/** Points from the edge of the paper. */
export const margin = 50
export const width = 595.28 - 2 * margin

/** A sheet A4 and the tree of its parts, which a screen reader follows. */
export interface Sheet {
  doc: PDFKit.PDFDocument
  root: PDFKit.PDFStructureElement
}

export interface SheetInfo {
  locale: Locale
  title: string
  subject: string
  /** Dates of the file are those of the permit, so the same permit gives the same bytes. */
  created: Date
  changed: Date
}

/** Begins a tagged PDF/A-2b with embedded letters (Kazakh ones too); nothing in it depends on the hour of printing. */
export function beginSheet(info: SheetInfo): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: 40 },
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    displayTitle: true,
    lang: info.locale,
    font: fonts.text,
    info: {
      Title: info.title,
      Subject: info.subject,
      Author: 'Kosh',
      Producer: 'Kosh',
      Creator: 'Kosh',
      CreationDate: info.created,
      ModDate: info.changed,
    },
  })
  doc.registerFont('text', fonts.text).registerFont('bold', fonts.bold)
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root }
}

/** Draws what is no content: lines, marks across the page. */
export function artifact({ doc }: Sheet, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

/** Adds a part of the text to the tree. */
export function part({ doc, root }: Sheet, tag: string, draw: () => void, options: { alt?: string } = {}): void {
  root.add(doc.struct(tag, options, draw))
}

/** Space for so many points, or a new page. */
export function need({ doc }: Sheet, points: number): void {
  if (doc.y + points > doc.page.height - doc.page.margins.bottom) doc.addPage()
}

/** The finished file. */
export function finishSheet({ doc, root }: Sheet): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (bytes: Buffer) => parts.push(bytes))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
    root.end()
    doc.end()
  })
}
