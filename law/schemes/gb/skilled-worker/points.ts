import { citing } from '../../../language/act.ts'
import { best, flag, type PointItem, type Points } from '../../../language/criteria.ts'
import {
  all,
  always,
  among,
  any,
  atLeast,
  atMost,
  below,
  type Condition,
  cited,
  incomplete,
  is,
  min,
  mul,
  not,
  notBefore,
  on,
  type Term,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'

const SW = citing('gb/appendix-skilled-worker')
const rule = (note: string) => SW('SW 1.1-18', 'R', 'gov.uk', note)
const n = (x: number, unit: string, note: string): Term => cited(x, unit, rule(note))

const sponsored = yes('certificate')

/** Pay for the first 48 hours reaches a threshold, which is never cut for part time. */
const reaches = (table: string): Condition =>
  atLeast(mul('salary', min('weeklyMinutes', n(2880, 'minute', '4.2: 48 hours'))), mul(value(table), 'weeklyMinutes'))

/** Pay for all hours reaches a rate that is printed for 37.5 hours. */
const reachesRate = (rate: Term): Condition =>
  atLeast(mul('salary', n(2250, 'minute', '4.2: 37.5 hours')), mul(rate, 'weeklyMinutes'))

const reachesHourly: Condition = atLeast(
  mul('salary', n(60, 'minute', '4.4: an hour')),
  mul(value('gb.skilled-hourly'), n(52, 'week', '4.2: 52 weeks'), 'weeklyMinutes'),
)

// Under 26 on the day of filing, or one of the listed grounds; four years on the routes at most.
const entrant = all(
  any(
    below(yearsBetween('birth', on('filing')), n(26, 'year', '4.3: new entrant')),
    is('entrant', 'postdoc', 'qualifying', 'student', 'graduate'),
  ),
  atMost('routeMonths', n(48, 'month', '4.3: four years in all')),
)
const phd = is('phd', 'relevant', 'stem')
const stem = is('phd', 'stem')
const listed = yes('onSalaryList')

interface Option {
  id: string
  who: Condition
  rate: string
}
const open: Option[] = [
  { id: 'A', who: always, rate: 'full' },
  { id: 'B', who: phd, rate: '90' },
  { id: 'C', who: stem, rate: '80' },
  { id: 'D', who: listed, rate: 'full' },
  { id: 'E', who: entrant, rate: '70' },
]
const lower: Option[] = [
  { id: 'F', who: always, rate: 'lower' },
  { id: 'G', who: phd, rate: 'lower-90' },
  { id: 'H', who: stem, rate: 'lower-80' },
  { id: 'I', who: listed, rate: 'lower' },
  { id: 'J', who: entrant, rate: 'lower-70' },
]

const lowerAllowed: Record<string, Condition> = {
  '2024': is('lowerBasis', 'health', 'transitional'),
  '2025': any(
    is('lowerBasis', 'health'),
    all(is('lowerBasis', 'transitional'), below(on('filing'), value('gb.transition-end'))),
  ),
}

/** What an option asks of the pay. Certificates of before 22 July 2025 keep the thresholds of 2024. */
function pay(edition: string, o: Option): Condition {
  // Until April 2024 a listed job had a discount on the going rate too.
  const rate = o.id === 'D' && edition < '2024' ? '80' : o.rate
  const now = all(
    reaches(`gb.threshold-${o.id.toLowerCase()}`),
    reachesRate(value(`gb.going-rate-${rate}`, 'occupation')),
  )
  if (edition !== '2025') return edition === '2024' ? now : all(now, reachesHourly)
  const unread = incomplete('the going rates for certificates issued before 22 July 2025 were not read')
  const earlier = o.id <= 'F' ? all(reaches(`gb.threshold-2024-${o.id.toLowerCase()}`), unread) : unread
  const since = notBefore('certificateDate', value('gb.rules-of-2025'))
  return any(all(since, now), all(not(since), earlier))
}

function option(edition: string, skill: Condition, id: string, condition: Condition): PointItem {
  return flag(`option-${id.toLowerCase()}`, all(sponsored, skill, condition), value('gb.points-salary'), {
    title: text(`${id} нұсқасы`, `Вариант ${id}`, `Option ${id}`),
    cite: edition === '2025' ? rule('4.1') : SW('article not seen', 'R2', undefined, 'points-systems 4.1, 4.4'),
  })
}

/** Fifty points that must all be won, and twenty for one salary option. */
export function points(edition: string, skill: Condition): Points {
  const scale =
    edition === '2025'
      ? all(not(is('payScale', 'none')), reaches('gb.threshold-k'), reachesRate(value('gb.pay-scale', 'payScale')))
      : all(not(is('payScale', 'none')), incomplete('the option for national pay scales was not read for these days'))
  const options = [
    ...open.map((o) => option(edition, skill, o.id, all(o.who, pay(edition, o)))),
    ...(lowerAllowed[edition]
      ? lower.map((o) => option(edition, skill, o.id, all(lowerAllowed[edition]!, o.who, pay(edition, o))))
      : []),
    option(edition, skill, 'K', scale),
  ]
  const cite = edition === '2025' ? rule('4.1') : SW('article not seen', 'R2', undefined, 'points-systems 4.4')
  return {
    id: 'points',
    title: text('Балдар', 'Баллы', 'Points'),
    items: [
      flag('sponsorship', sponsored, value('gb.points-sponsorship'), {
        title: text('Демеушілік', 'Спонсорство', 'Sponsorship'),
        cite,
      }),
      flag('skill', all(sponsored, skill), value('gb.points-skill'), {
        title: text('Жұмыс деңгейі', 'Уровень работы', 'Job at the right level'),
        cite,
      }),
      flag(
        'english',
        any(among('english', 'gb.english-levels'), all(is('english', 'b1', 'b2'), yes('grantedOnB1'))),
        value('gb.points-english'),
        { title: text('Ағылшын тілі', 'Английский язык', 'English'), cite },
      ),
      best('salary', options, { title: text('Жалақы', 'Оплата', 'Salary'), cite }),
    ],
    pass: value('gb.points-pass'),
    cite,
    refuse: {
      code: 'POINTS',
      text: text(
        'Балл жиынтығы {gb.points-pass} балға жетпеді.',
        'Сумма баллов не достигла {gb.points-pass}.',
        'The points do not reach {gb.points-pass}.',
      ),
    },
  }
}

/** Degree level; below it only a listed job with an early certificate, or a worker on the route since before. */
export const skill2025: Condition = any(
  is('skill', 'rqf6'),
  all(
    is('skill', 'rqf3'),
    any(
      all(any(yes('onSalaryList'), yes('onShortageList')), below('certificateDate', value('gb.lists-end'))),
      yes('continuousSince2025'),
    ),
  ),
)
export const skillBefore: Condition = is('skill', 'rqf6', 'rqf3')
