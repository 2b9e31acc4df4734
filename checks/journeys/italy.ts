import { expect } from 'vitest'
import { verifyLedger } from '../../service/instruments/quota/index.ts'
import { caseOf, type Filed, type Hands, openOf, prepare } from './api.ts'
import type { Stage } from './stage.ts'

const ASKED = 60
const PLACES = 20

/**
 * (d) A click day: everything is prepared beforehand, and at the opening all file at once. Everybody has a receipt; places go
 * in the order of receipt, never one too many, and those left out are told why. The load of a real opening is a bench.
 */
export async function italy(stage: Stage, hands: Hands): Promise<unknown> {
  const farms = await Promise.all(
    [1, 2, 3, 4].map(async (n) => {
      const employerId = await stage.firm(`Azienda agricola ${n}`)
      return stage.account(`farm${n}`, 'employer', { employerId })
    }),
  )
  await stage.places('it.flussi', '2026', { tranche: 'farm', pool: 'open' }, PLACES)
  const facts = {
    ...{ tranche: 'farm', conversion: false, receivedOpen: true, filer: 'employer', requestsBefore: 0, pool: 'open' },
    ...{
      centreAnswer: 'unavailable',
      partnerState: false,
      workFrom: '2026-04-01',
      workTo: '2026-09-30',
      multiYear: false,
    },
    ...{ lastSeason: 'none', sameEmployerSeason: 'none', dulyHired: false, seasons: '2026-04-01..2026-09-30' },
  }
  const drafts: string[] = []
  for (let n = 0; n < ASKED; n++) {
    const person = {
      ...{ family: 'Benali', given: `Youssef ${n}`, birth: '1992-02-02', sex: 1 as const, citizenship: 'MA' },
      paper: { kind: 'passport' as const, issuer: 'MA', number: `MA${1_000_000 + n}`, expires: '2031-01-01' },
    }
    drafts.push(await prepare(stage, farms[n % 4]!, { scheme: 'it/seasonal-worker', lines: [{ person, facts }] }))
  }
  await stage.at('2026-01-12T08:00:00Z')
  const filed = await Promise.all(
    drafts.map((id, n) => stage.post<Filed>(`/api/v1/applications/${id}/submit`, {}, farms[n % 4]!)),
  )
  const order = [...filed].sort((a, b) => a.receiptSeq - b.receiptSeq)
  expect(new Set(order.map((f) => f.receiptSeq)).size).toBe(ASKED)
  // From which pool a place comes is said by the desk, which goes by the order of receipt: the places follow it.
  const desk = await stage.account('desk', 'officer')
  for (const { id } of order) {
    await hands.take(desk, id)
    await hands.judge(desk, id, facts)
  }
  const seen = await Promise.all(order.map((f) => caseOf(stage, desk, f.id)))
  const held = seen.map((c) => (c.lines[0] as unknown as { reserved: boolean }).reserved)
  expect(held.filter(Boolean)).toHaveLength(PLACES)
  expect(held.lastIndexOf(true)).toBe(PLACES - 1)
  expect(await openOf(stage, desk, order.at(-1)!.id)).toContain('quota: fail')
  expect((await verifyLedger(stage.kosh.database.db)).faults).toEqual([])
  return { asked: ASKED, held: PLACES }
}
