import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  cited,
  is,
  on,
  type Term,
  value,
  when,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'

const MOM = citing('sg/compass-rules')
const FCF = citing('sg/fair-consideration')
const stage1 = MOM('article not seen', 'R2', 'dlapiper; businesstimes.com.sg', 'points-systems 7, stage 1')
const advert = FCF('article not seen', 'R2', 'roedl', 'no row')

/** Transfer from abroad and jobs of a month free from both COMPASS and advertising. */
export const short = any(yes('intraCorporate'), yes('shortTerm'))

// A pass that ends before the switch is renewed on the figures of before.
const before = all(is('step', 'renewal'), below('passEnd', value('sg.renewal-switch')))
const figure = (now: string, earlier: string): Term => when(before, value(earlier, 'sector'), value(now, 'sector'))
const age = yearsBetween('birth', on('filing'))
const youngest = atMost(age, cited(23, 'year', stage1))
const reachesMinimum = atLeast('monthlyPay', figure('sg.ep-minimum', 'sg.ep-minimum-before'))

export const criteria: Criterion[] = [
  // Stage 1. Only the figures at both ends of the age scale were read; between them the official table is asked.
  must(
    'qualifying-salary',
    text('Ең аз жалақы', 'Наименьшая оплата', 'Qualifying salary'),
    any(
      all(youngest, reachesMinimum),
      atLeast('monthlyPay', figure('sg.ep-top', 'sg.ep-top-before')),
      all(below(age, cited(45, 'year', stage1)), reachesMinimum, atLeast('monthlyPay', 'qualifyingSalary')),
    ),
    stage1,
    {
      refuse: {
        code: 'QUALIFYING_SALARY',
        text: text(
          'Айлық жалақы {monthlyPay} осы жас пен салаға жетпейді; балл мұны өтемейді.',
          'Месячной оплаты {monthlyPay} мало для этого возраста и отрасли; баллы этого не заменят.',
          'The monthly pay of {monthlyPay} is too low for the age and sector; no points make up for it.',
        ),
      },
    },
  ),
  // The post is advertised first.
  must(
    'advertised',
    text('Орын жарияланды', 'Место объявлено', 'Post advertised'),
    atLeast('advertisedDays', value('sg.advert-days')),
    advert,
    {
      when: is('step', 'new'),
      unless: [
        except('small-employer', below('staff', value('sg.advert-staff')), advert),
        except('high-pay', atLeast('monthlyPay', value('sg.exempt-pay')), advert),
        except('short-or-transferred', short, advert),
        except('local-transfer', yes('localTransfer'), advert),
      ],
      refuse: {
        code: 'NOT_ADVERTISED',
        text: text(
          'Орын {sg.advert-days} жарияланбаған.',
          'Место не было объявлено {sg.advert-days}.',
          'The post was not advertised for {sg.advert-days}.',
        ),
      },
    },
  ),
]
