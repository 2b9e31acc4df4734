import { describe, expect, it } from 'vitest'
import { readStatements } from './camt.ts'
import { made } from './testing.ts'

describe('a camt.053 statement', () => {
  it('is read with signs, references, parties and texts', () => {
    const xml = made({
      entries: [
        { ref: 'B1', amount: '18500.00', text: 'Invoice KZ-F-2026-0000001-5', party: 'ЖШС «Шаңырақ» & Ко' },
        { ref: 'B2', amount: '100.5', sign: 'DBIT', text: 'Refund', party: 'Somebody' },
      ],
    })
    expect(readStatements(xml)).toEqual({
      statements: [
        {
          ...{
            account: 'KZ86125KZT5004100100',
            number: 'S-1',
            currency: 'KZT',
            opening: 100_000,
            closing: 1_939_950,
            closedOn: '2026-05-04',
          },
          entries: [
            {
              reference: 'B1',
              bookedOn: '2026-05-04',
              amount: 1_850_000,
              party: 'ЖШС «Шаңырақ» & Ко',
              text: 'Invoice KZ-F-2026-0000001-5',
            },
            { reference: 'B2', bookedOn: '2026-05-04', amount: -10_050, party: 'Somebody', text: 'Refund' },
          ],
        },
      ],
    })
  })
  it('leaves out what is only announced', () => {
    const xml = made({ entries: [{ ref: 'B1', amount: '5.00', status: 'PDNG' }] })
    expect(readStatements(xml)).toMatchObject({ statements: [{ entries: [] }] })
  })
  it.each([
    ['no XML', 'hello', 'XML'],
    ['another message', '<Document><X/></Document>', 'BkToCstmrStmt/Stmt'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><Document/>', 'DOCTYPE'],
    [
      'a sum that does not add up',
      made({ entries: [{ ref: 'B1', amount: '1.00' }], closing: '2000.00' }),
      'Bal CLBD: 2000, Ntry: 1001',
    ],
    ['an entry without a reference', made({ entries: [{ ref: '', amount: '1.00' }] }), 'Ntry 1: AcctSvcrRef'],
    ['three decimals', made({ entries: [{ ref: 'B1', amount: '1.001' }], closing: '1001.00' }), 'Ntry 1: Amt'],
    [
      'a reference twice',
      made({
        entries: [
          { ref: 'B1', amount: '1.00' },
          { ref: 'B1', amount: '1.00' },
        ],
      }),
      'AcctSvcrRef: twice',
    ],
  ])('is refused for %s, naming the place', (_, xml, why) => {
    expect(readStatements(xml)).toMatchObject({ why: expect.stringContaining(why) })
  })
})
