import { type Library, parseDay, type Scheme, text } from '@kosh/law'
import { type LawChange, Told } from '@kosh/law/bulk'

/** What a variant changes: rules and values of the law, or the number of places. */
export interface Changes {
  law: LawChange[]
  places?: number
}

/** A change as written cannot be read: what is wrong and how it is written. */
export class ChangeUnclear extends Told {}

/** Lines about how a change is written, for help texts. */
export const changeForms = [
  'pass=70                 the pass mark of the points test',
  'TABLE=24                the value of a table on the day',
  'TABLE[KEY,KEY]=24       the value for one key of a table',
  'places=1000             how many are granted at most',
  'without=CRITERION       a criterion is dropped',
]

/** Reads changes as they are written in the command line and in the form of the analyst, one each. */
export function readChanges(library: Library, scheme: Scheme, written: readonly string[]): Changes {
  const changes: Changes = { law: [] }
  for (const one of written) {
    const m = /^\s*([^=[\]\s]+)(?:\[([^\]]*)\])?\s*=\s*(.+?)\s*$/.exec(one)
    if (!m) {
      const forms = changeForms.map((f) => f.split(/\s{2,}/)[0]).join(', ')
      throw new ChangeUnclear(
        text(
          `"${one}" өзгеріс емес; былай жазыңыз: ${forms}`,
          `"${one}" — не изменение; пишите так: ${forms}`,
          `"${one}" is no change; write ${forms}`,
        ),
      )
    }
    const [, name, keys, value] = m as unknown as [string, string, string | undefined, string]
    if (name === 'without') changes.law.push({ kind: 'without', criterion: value })
    else if (name === 'pass') changes.law.push({ kind: 'pass', to: wholeNumber(one, value) })
    else if (name === 'places') {
      changes.places = wholeNumber(one, value)
      if (changes.places < 0 || !Number.isInteger(changes.places))
        throw new ChangeUnclear(
          text(
            `"${one}": орын саны — нөл немесе одан көп бүтін сан`,
            `"${one}": число мест — целое, от нуля`,
            `"${one}": the number of places is a whole number, zero or more`,
          ),
        )
    } else changes.law.push(tableChange(library, scheme, one, name, keys, value))
  }
  return changes
}

function tableChange(
  library: Library,
  scheme: Scheme,
  one: string,
  name: string,
  keys: string | undefined,
  value: string,
): LawChange {
  const table = library.tables.get(name)
  if (!table)
    throw new ChangeUnclear(
      text(
        `"${one}": ${name} кестесі жоқ; ${scheme.id} оқитын кестелерді "kosh schemes ${scheme.id}" атайды`,
        `"${one}": таблицы ${name} нет; те, что читает ${scheme.id}, называет "kosh schemes ${scheme.id}"`,
        `"${one}": there is no table ${name}; "kosh schemes ${scheme.id}" names those it reads`,
      ),
    )
  const sample = table.rows.find((r) => r.value !== undefined)?.value
  const to =
    typeof sample === 'string'
      ? dayLike(one, value, sample)
      : Array.isArray(sample)
        ? value.split(/[\s,]+/).filter((c) => c !== '')
        : wholeNumber(one, value)
  return {
    kind: 'value',
    table: name,
    ...(keys === undefined ? {} : { key: keys.split(',').map((k) => k.trim()) }),
    to,
  }
}

function wholeNumber(one: string, value: string): number {
  const n = Number(value.replaceAll(/[\s_]/g, ''))
  if (!Number.isFinite(n))
    throw new ChangeUnclear(
      text(`"${one}": "${value}" сан емес`, `"${one}": "${value}" — не число`, `"${one}": "${value}" is no number`),
    )
  return n
}

/** A day, or a day of every year (`MM-DD`), as the table holds it. */
function dayLike(one: string, value: string, sample: string): string {
  // A leap year, so that the last day of February is a day of the year too.
  const day = sample.length === 5 ? `2000-${value}` : value
  if (value.length !== sample.length || parseDay(day) === undefined)
    throw new ChangeUnclear(
      text(
        `"${one}": "${value}" күн емес; ${sample} сияқты жазыңыз`,
        `"${one}": "${value}" — не дата; пишите как ${sample}`,
        `"${one}": "${value}" is no day; write it like ${sample}`,
      ),
    )
  return value
}
