import { citing } from '../../../language/act.ts'
import { bands, best, flag, type Points, values } from '../../../language/criteria.ts'
import {
  all,
  any,
  atLeast,
  below,
  cited,
  fact,
  is,
  mul,
  not,
  notBefore,
  shareAtLeast,
  value,
  yes,
} from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { short } from './criteria.ts'

const MOM = citing('sg/compass-rules')
const NOTE = 'points-systems 7'
const body = (article: string, mark: 'R' | 'R2', source: string, title: Text) => ({
  title,
  cite: MOM(article, mark, source, NOTE),
})
const full = value('sg.points-full')
const half = value('sg.points-half')

const small = below('pmets', value('sg.small-firm'))
const large = atLeast('pmets', value('sg.small-firm'))
const byDefault = (id: string) =>
  flag(id, small, half, body('C3, C4', 'R', 'mom.gov.sg', text('Шағын ұйым', 'Малая организация', 'Small firm')))
const share = (table: string) => shareAtLeast('sameNationality', 'pmets', value(table))
// A third is compared without division.
const third = atLeast(
  mul('sameNationality', cited(3, 'times', MOM('C5', 'R', 'press release of 29 March 2023', NOTE))),
  'pmets',
)

const C1 = (title: Text) => body('C1', 'R', 'mom.gov.sg compass-c1-salary-benchmarks', title)
const C3 = (title: Text) => body('C3', 'R2', 'achibiz.com; asprin.sg', title)
const C4 = (title: Text) => body('C4', 'R2', 'achibiz.com; asprin.sg', title)
const C5 = (title: Text) => body('C5', 'R', 'press release of 29 March 2023', title)

/** Six criteria, none with a minimum of its own; not for those whom pay, transfer or shortness exempts. */
export const points: Points = {
  id: 'compass',
  title: text('COMPASS балдары', 'Баллы COMPASS', 'COMPASS points'),
  items: [
    best(
      'salary',
      [
        flag(
          'salary-90',
          atLeast('monthlyPay', 'benchmark90'),
          full,
          C1(text('90-процентильден', 'С 90-го процентиля', 'From the 90th percentile')),
        ),
        flag(
          'salary-65',
          atLeast('monthlyPay', 'benchmark65'),
          half,
          C1(text('65-процентильден', 'С 65-го процентиля', 'From the 65th percentile')),
        ),
      ],
      C1(text('Жалақы (C1)', 'Оплата (C1)', 'Salary (C1)')),
    ),
    values('qualification', 'qualification', 'sg.qualification-points', {
      ...body('C2', 'R2', 'achibiz.com', text('Біліктілік (C2)', 'Квалификация (C2)', 'Qualifications (C2)')),
    }),
    best(
      'diversity',
      [
        byDefault('diversity-small'),
        flag(
          'diversity-low',
          all(large, not(share('sg.diversity-low'))),
          full,
          C3(text('Үлес аз', 'Малая доля', 'Low share')),
        ),
        flag(
          'diversity-middle',
          all(large, not(share('sg.diversity-high'))),
          half,
          C3(text('Үлес орташа', 'Средняя доля', 'Middle share')),
        ),
      ],
      C3(text('Азаматтық әртүрлілігі (C3)', 'Разнообразие гражданств (C3)', 'Diversity (C3)')),
    ),
    best(
      'local',
      [
        byDefault('local-small'),
        bands('local-share', fact('localPercentile'), 'sg.local-points', {
          ...C4(text('Жергілікті үлес', 'Доля местных', 'Local share')),
          when: large,
        }),
      ],
      C4(text('Жергілікті жұмыспен қамту (C4)', 'Занятость местных (C4)', 'Support for local employment (C4)')),
    ),
    best(
      'skills',
      [
        flag(
          'skills-full',
          all(yes('onShortageList'), not(third)),
          full,
          C5(text('Тапшы кәсіп', 'Дефицитное занятие', 'Shortage occupation')),
        ),
        flag(
          'skills-reduced',
          yes('onShortageList'),
          half,
          C5(
            text(
              'Тапшы кәсіп, азаматтық үлесі үлкен',
              'Дефицитное занятие при большой доле гражданства',
              'Shortage occupation with a large nationality share',
            ),
          ),
        ),
      ],
      C5(text('Дағды бонусы (C5)', 'Бонус за навыки (C5)', 'Skills bonus (C5)')),
    ),
    flag('strategic', yes('strategicProgramme'), half, {
      ...body(
        'C6',
        'R',
        'press release of 29 March 2023',
        text('Стратегиялық басымдық (C6)', 'Стратегический приоритет (C6)', 'Strategic priorities (C6)'),
      ),
    }),
  ],
  pass: value('sg.pass-mark'),
  when: all(
    any(is('step', 'new'), notBefore('passEnd', value('sg.compass-renewals'))),
    not(any(atLeast('monthlyPay', value('sg.exempt-pay')), short)),
  ),
  cite: MOM('COMPASS', 'R', 'mom.gov.sg', NOTE),
  refuse: {
    code: 'POINTS',
    text: text(
      'Балл жиынтығы {points}; кемінде {sg.pass-mark} керек.',
      'Сумма баллов {points}; нужно не менее {sg.pass-mark}.',
      'The points are {points}; at least {sg.pass-mark} are needed.',
    ),
  },
}
