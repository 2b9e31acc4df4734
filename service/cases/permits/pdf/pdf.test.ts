import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { printedPermit } from '../testing.ts'
import { permitPdf } from './permit-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'kosh-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))
const print = (more: Partial<Parameters<typeof permitPdf>[1]> = {}) =>
  permitPdf(printedPermit(), { locale: 'kk', standing: 'valid', issuedOn: '2026-05-04', demo: false, ...more })

const found = (tool: string): boolean => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
// A newcomer may lack the tool (Debian: poppler-utils); where every part must run, its absence fails.
const poppler = found('pdftotext') || process.env['KOSH_CI'] === '1'
if (!poppler) console.log('pdftotext (poppler-utils) is absent: the text of the PDF is not read back')

const read = (tool: string, pdf: Buffer, ...more: string[]): string => {
  const file = join(folder, 'permit.pdf')
  writeFileSync(file, pdf)
  return execFileSync(tool, [...(tool === 'pdftotext' ? ['-layout', file, '-'] : [file]), ...more], {
    encoding: 'utf8',
  })
}

test('the same permit gives the same bytes, another state others', async () => {
  const hash = async (more = {}) =>
    createHash('sha256')
      .update(await print(more))
      .digest('hex')
  const first = await hash()
  expect(await hash()).toBe(first)
  expect(await hash({ standing: 'suspended' })).not.toBe(first)
})

test.skipIf(!poppler)('letters of Kazakh come out of the file as they went in', async () => {
  const text = read('pdftotext', await print())
  for (const word of ['Әбдірәсіл Ғани', 'KZ-P-0000001-', 'Өзбекстан', '4 мамыр 2026 ж.', 'Құқықтық негізі', 'Ұзарту']) {
    expect(text).toContain(word)
  }
  expect(text).toMatch(/Күйі:\s+Жарамды/)
})

test.skipIf(!poppler)('each language stands alone, and the mark of state and demonstration is in words', async () => {
  const ru = read('pdftotext', await print({ locale: 'ru', standing: 'suspended', demo: true }))
  expect(ru).toContain('Состояние: Приостановлено')
  expect(ru).toContain('эта бумага ничего не разрешает')
  const en = read('pdftotext', await print({ locale: 'en' }))
  expect(en).toContain('This permit can be extended')
  expect(en.replace('Әбдірәсіл Ғани', '')).not.toMatch(/\p{Script=Cyrillic}/u)
})

test.skipIf(!poppler)('the file is tagged, titled, in a language, and its fonts are inside', async () => {
  const pdf = await print()
  const info = read('pdfinfo', pdf)
  expect(info).toMatch(/Tagged:\s+yes/)
  expect(info).toContain('Жұмысқа рұқсат KZ-P-')
  expect(info).toMatch(/Page size:\s+595.28 x 841.89 pts \(A4\)/)
  expect(read('pdffonts', pdf)).not.toMatch(/ no +(yes|no) +(yes|no)/)
  const raw = pdf.toString('latin1')
  expect(raw).toContain('/Lang (kk)')
  expect(raw).toContain('pdfaid:part>2<')
})
