import { citing } from '../../../language/act.ts'
import { best, flag, type PointItem } from '../../../language/criteria.ts'
import { all, any, atLeast, below, type Condition, cited, equal, is, not, value, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'

const ACT = citing('de/residence-act')
const annex = (n: number) => ACT(`annex, no. ${n}`, 'R', 'buzer', 'points-systems 5.3')
const item = (n: number, id: string, title: Text, when: Condition): PointItem =>
  flag(id, when, value(`de.points-${id}`), { title, cite: annex(n) })

/** "Not older than" a bound. The year after the birthday itself is read both ways, so an officer settles it. */
const upTo = (table: string): Condition =>
  any(below('age', value(table)), all(equal('age', value(table)), yes('ageEdge')))

const longWork = atLeast('months7', cited(60, 'month', annex(6)))
const young = upTo('de.opportunity-age-first')

/** The annex, number by number. A degree as such earns nothing. */
export const items: PointItem[] = [
  item(1, 'partial', text('Ішінара тану', 'Частичное признание', 'Partial recognition'), yes('partial')),
  item(2, 'german-b2', text('Неміс тілі B2', 'Немецкий B2', 'German B2'), is('german', 'b2')),
  item(3, 'german-b1', text('Неміс тілі B1', 'Немецкий B1', 'German B1'), is('german', 'b1')),
  item(4, 'german-a2', text('Неміс тілі A2', 'Немецкий A2', 'German A2'), is('german', 'a2')),
  item(5, 'english-c1', text('Ағылшын тілі C1', 'Английский C1', 'English C1'), is('english', 'c1')),
  item(
    6,
    'work-5',
    text('Жеті жылда бес жыл жұмыс', 'Пять лет работы из семи', 'Five years of work in seven'),
    longWork,
  ),
  // Only where the longer work does not count.
  item(
    7,
    'work-2',
    text('Бес жылда екі жыл жұмыс', 'Два года работы из пяти', 'Two years of work in five'),
    all(not(longWork), atLeast('months5', cited(24, 'month', annex(7)))),
  ),
  item(8, 'shortage', text('Тапшы кәсіп', 'Дефицитная профессия', 'Shortage occupation'), yes('shortage')),
  // Only one of the two bounds can count.
  best(
    'age',
    [
      item(9, 'age-first', text('35 жастан аспаған', 'Не старше 35 лет', 'Not older than 35'), young),
      item(
        10,
        'age-second',
        text('40 жастан аспаған', 'Не старше 40 лет', 'Not older than 40'),
        all(not(young), upTo('de.opportunity-age-second')),
      ),
    ],
    { title: text('Жас', 'Возраст', 'Age'), cite: annex(9) },
  ),
  item(11, 'stay', text('Германияда алты ай', 'Шесть месяцев в Германии', 'Six months in Germany'), yes('stay')),
  item(12, 'spouse', text('Бірге келетін жұбай', 'Супруг едет вместе', 'Spouse travelling along'), yes('spouse')),
]
