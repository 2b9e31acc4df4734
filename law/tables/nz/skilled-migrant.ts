import { citing } from '../../language/act.ts'
import { type Band, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const RULES = citing('nz/skilled-migrant-rules')
const dated = (id: string, unit: string, title: Text, value: number | Band[] | Record<string, number>) =>
  table(id, {
    title,
    unit,
    rows: [row('2023-10-09', '2026-07-31', value, RULES('article not seen', 'R2', 'mondaq', 'points-systems 9'))],
  })

export const threshold = dated('nz.pass-mark', 'points', text('Өту балы', 'Проходной балл', 'Points needed'), 6)

export const hours = dated(
  'nz.hours',
  'hour',
  text('Аптасына ең аз жұмыс сағаты', 'Наименьшее число часов в неделю', 'Least hours of work a week'),
  30,
)

export const payLevel = dated(
  'nz.pay-skilled',
  'percent',
  text(
    '1-3 деңгейлі кәсіпте медианалық жалақыға ең аз үлес',
    'Наименьшая доля медианной оплаты для уровней 1-3',
    'Least share of the median wage for skill levels 1 to 3',
  ),
  100,
)

export const payLower = dated(
  'nz.pay-lower',
  'percent',
  text(
    '4-5 деңгейлі кәсіпте медианалық жалақыға ең аз үлес',
    'Наименьшая доля медианной оплаты для уровней 4-5',
    'Least share of the median wage for skill levels 4 and 5',
  ),
  150,
)

export const registration = dated(
  'nz.points-registration',
  'points',
  text('Кәсіби тіркеу үшін балл', 'Баллы за профессиональную регистрацию', 'Points for occupational registration'),
  { six: 6, five: 5, four: 4, two: 3, none: 0 },
)

export const qualification = dated(
  'nz.points-qualification',
  'points',
  text('Біліктілік үшін балл', 'Баллы за квалификацию', 'Points for a qualification'),
  { doctorate: 6, master: 5, honours: 4, bachelor: 3, none: 0 },
)

export const income = dated(
  'nz.points-income',
  'points',
  text(
    'Медианалық жалақыға қатысты табыс үшін балл',
    'Баллы за доход относительно медианной оплаты',
    'Points for income as a percentage of the median wage',
  ),
  [
    [150, 200, 3],
    [200, 300, 4],
    [300, null, 6],
  ],
)

export const work = dated(
  'nz.points-work',
  'points',
  text(
    'Жаңа Зеландиядағы жұмыс үшін балл (толық айлар бойынша)',
    'Баллы за работу в Новой Зеландии (по полным месяцам)',
    'Points for work in New Zealand (by completed months)',
  ),
  [
    [12, 24, 1],
    [24, 36, 2],
    [36, null, 3],
  ],
)
