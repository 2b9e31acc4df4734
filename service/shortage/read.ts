import type { IsoDate } from '@kosh/law'
import { type Candidate, MOST_PROPOSALS, type Verdict, type Vote, WHOLE } from '../instruments/shortage/index.ts'
import { FormReader, type FormValues, type Read, said, wholeOf } from '../web/index.ts'
import type { Series } from './around.ts'
import { words } from './messages.ts'

/** Reading of the forms; occupations and reasons are judged by the acts. */

export function readOpening(values: FormValues, series: readonly Series[]) {
  const form = new FormReader(values)
  const id = said(values, 'series')
  if (!series.some(({ use }) => use.id === id)) form.fault('series', words.chooseList)
  const year = said(values, 'year')
  if (!/^2\d{3}$/.test(year)) form.fault('year', words.badYear)
  return form.done({
    series: id,
    year: Number(year),
    proposalsBy: form.day('proposalsBy'),
    ground: { reason: said(values, 'reason'), act: said(values, 'act') },
  })
}

/** How many lines the form shows. */
export const rowsOf = (values: FormValues): number =>
  Math.min(MOST_PROPOSALS, Math.max(3, wholeOf(said(values, 'rows')) ?? 3))

export type ProposedLine = { occupation: string; verdict: Verdict; reason: string }

/** The proposal of the form; `fields` finds the line of a fault again. */
export function readProposal(values: FormValues): Read<{ lines: ProposedLine[]; fields: number[] }> {
  const form = new FormReader(values)
  const lines: ProposedLine[] = []
  const fields: number[] = []
  for (let i = 0; i < rowsOf(values); i++) {
    const field = (name: string) => said(values, `lines.${i}.${name}`)
    if (field('occupation') === '' && field('reason') === '') continue
    const verdict = field('verdict')
    if (verdict !== 'list' && verdict !== 'unlist') form.fault(`lines.${i}.verdict`, words.chooseVerdict)
    lines.push({ occupation: field('occupation'), verdict: verdict as Verdict, reason: field('reason') })
    fields.push(i)
  }
  return form.done({ lines, fields })
}

export function proposalFields(lines: readonly ProposedLine[]): FormValues {
  const values: Record<string, string> = { rows: String(lines.length + 1) }
  for (const [i, line] of lines.entries())
    for (const [name, value] of Object.entries(line)) values[`lines.${i}.${name}`] = value
  return values
}

/** The name that the fields of a candidate have. */
export const fieldOf = (c: Pick<Candidate, 'region' | 'occupation'>): string =>
  `${c.region === WHOLE ? 'all' : c.region}.${c.occupation}`

/** The votes of the form: those with any figure or reason in them, and one occupation that nobody proposed. */
export function readVotes(
  values: FormValues,
  candidates: readonly Candidate[],
  regions: readonly string[],
): Read<{ votes: Vote[]; fields: string[] }> {
  const form = new FormReader(values)
  const votes: Vote[] = []
  const fields: string[] = []
  const take = (name: string, region: string, occupation: string, always = false) => {
    const typed = (part: string) => said(values, `${part}-${name}`)
    const parts = ['for', 'against', 'abstained'] as const
    if (!always && [...parts, 'reason'].every((part) => typed(part) === '')) return
    const number = (part: string) => (typed(part) === '' ? 0 : form.number(`${part}-${name}`))
    const [yes, no, abstained] = parts.map(number) as [number, number, number]
    votes.push({ region, occupation, for: yes, against: no, abstained, reason: typed('reason') })
    fields.push(name)
  }
  for (const c of candidates) take(fieldOf(c), c.region, c.occupation)
  const occupation = said(values, 'occupation-other')
  if (occupation !== '') {
    const region = said(values, 'region-other')
    if (region !== WHOLE && !regions.includes(region)) form.fault('region-other', words.chooseRegion)
    take('other', region, occupation, true)
  }
  return form.done({ votes, fields })
}

export const readPublication = (
  values: FormValues,
): Read<{ act: string; reason: string; from: IsoDate; to: IsoDate }> => {
  const form = new FormReader(values)
  const { act, reason } = { act: said(values, 'act'), reason: said(values, 'reason') }
  return form.done({ act, reason, from: form.day('from'), to: form.day('to') })
}
