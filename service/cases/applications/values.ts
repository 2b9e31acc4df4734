import { checkFact, type Fact, type FactValue, lists, NONE, type Text, text } from '@kosh/law'

/** What a person typed, read as the value of a fact: a value, nothing, or a fault. */
export type Read = { value: FactValue } | { empty: true } | { code: string; text: Text }

const words = {
  yes: new Set(['иә', 'ия', 'да', 'yes', 'true', '1', 'y']),
  no: new Set(['жоқ', 'нет', 'no', 'false', '0', 'n']),
  none: new Set(['none', 'жоқ', 'нет', '-', '–', '—']),
}
const fault = (code: string, kk: string, ru: string, en: string): Read => ({ code, text: text(kk, ru, en) })
const badNumber = fault('wrong-type', 'Бүтін сан жазыңыз', 'Напишите целое число', 'Write a whole number')
const badMoney = fault(
  'wrong-type',
  'Соманы 150000 немесе 150000,50 түрінде жазыңыз',
  'Напишите сумму как 150000 или 150000,50',
  'Write the amount like 150000 or 150000.50',
)
const badChoice = fault(
  'wrong-type',
  '«Иә» немесе «Жоқ» деп жауап беріңіз',
  'Ответьте «да» или «нет»',
  'Answer yes or no',
)
const badDate = fault(
  'impossible-date',
  'Күнтізбедегі күнді 2026-05-04 немесе 04.05.2026 түрінде жазыңыз',
  'Напишите дату из календаря как 2026-05-04 или 04.05.2026',
  'Write a date of the calendar like 2026-05-04 or 04.05.2026',
)
const badPeriods = fault(
  'bad-period',
  'Кезеңдерді 2025-01-01..2025-03-31 түрінде, нүктелі үтірмен бөліп жазыңыз',
  'Напишите периоды как 2025-01-01..2025-03-31 через точку с запятой',
  'Write periods like 2025-01-01..2025-03-31, divided by semicolons',
)
const notOption = fault('not-an-option', 'Тізімнен таңдаңыз', 'Выберите из списка', 'Choose from the list')

/** What is said of an answer that cannot be read. */
export const typedFaults = [badNumber, badMoney, badChoice, badDate, badPeriods, notOption].flatMap((read) =>
  'text' in read ? [read.text] : [],
)

/** Country names by code are kept outside the law; the caller may give them for reading labels. */
export type CodeReader = (list: string, label: string) => string | undefined

/** `04.05.2026`, `4/5/2026` or `2026-05-04` as an ISO date; undefined where it is written in another way. */
export function readDate(typed: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed
  const m = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed)
  return m ? `${m[3]}-${m[2]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}` : undefined
}

/** Whole tenge and tiyn as typed, in minor units. */
function readMoney(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/[A-Z₸$]+$/i, '')
  const m = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(plain)
  return m ? Number(m[1]) * 100 + Number((m[2] ?? '').padEnd(2, '0')) : undefined
}

const same = (a: string | undefined, b: string) => a !== undefined && a.trim().toLowerCase() === b.toLowerCase()
const labelIs = (label: Text | undefined, typed: string) =>
  label !== undefined && [label.kk, label.ru, label.en].some((l) => same(l, typed))

function typedValue(fact: Fact, typed: string, codes?: CodeReader): Read {
  const low = typed.toLowerCase()
  if (fact.orNone && words.none.has(low)) return { value: NONE }
  switch (fact.type) {
    case 'int': {
      const plain = typed.replace(/[\s\u00a0\u202f]/g, '')
      return /^-?\d+$/.test(plain) ? { value: Number(plain) } : badNumber
    }
    case 'money': {
      const minor = readMoney(typed)
      return minor === undefined ? badMoney : { value: minor }
    }
    case 'yes-no':
    case 'judgement':
      return words.yes.has(low) ? { value: true } : words.no.has(low) ? { value: false } : badChoice
    case 'date': {
      const iso = readDate(typed)
      return iso === undefined ? badDate : { value: iso }
    }
    case 'one-of': {
      if (Object.hasOwn(fact.options, typed)) return { value: typed }
      const found = Object.entries(fact.options).find(([, label]) => labelIs(label, typed))
      return found ? { value: found[0] } : notOption
    }
    case 'code': {
      const list = lists[fact.list]
      if (!list || list.has(typed)) return { value: typed }
      if (list.has(typed.toUpperCase())) return { value: typed.toUpperCase() }
      const found = codes?.(fact.list, typed) ?? list.codes().find((c) => labelIs(list.label(c), typed))
      return found ? { value: found } : notOption
    }
    case 'periods': {
      const parts = typed.split(/[;\n]+/).map((p) => p.trim())
      const periods = parts.filter(Boolean).map((p) => p.split(/\.\.|\s+[-–—]\s+/).map((d) => readDate(d.trim())))
      return periods.every((p) => p.length === 2 && p[0] && p[1])
        ? { value: periods.map(([from, to]) => ({ from: from!, to: to! })) }
        : badPeriods
    }
  }
}

/**
 * Reads one answer. Texts are read as people type them (money in whole units and hundredths, dates in either order of
 * the country); values that are typed already (numbers, booleans, lists) are taken as they are: money in minor units.
 */
export function readFact(fact: Fact, input: unknown, codes?: CodeReader): Read {
  if (input === undefined || input === null) return { empty: true }
  let value = input
  if (typeof input === 'string') {
    if (input.trim() === '') return { empty: true }
    const read = typedValue(fact, input.trim(), codes)
    if (!('value' in read)) return read
    value = read.value
  }
  // checkFact names the fact by its id, which a person need not know: the label stands beside the field.
  const error = checkFact('', fact, value)
  if (!error) return { value: value as FactValue }
  const plain = (s: string) => {
    const rest = s.replace(/^:\s*/, '')
    return rest.charAt(0).toUpperCase() + rest.slice(1)
  }
  if (error.code === 'not-an-option') return notOption
  return { code: error.code, text: text(plain(error.text.kk), plain(error.text.ru), plain(error.text.en)) }
}
