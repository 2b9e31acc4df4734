import { citing, scheme, text } from '../../../language/index.ts'
import { complaintOf2007, complaintOf2020 } from '../stay.ts'
import { facts } from './facts.ts'
import { edition } from './parts.ts'

const O992 = citing('kz/order-992')

/** Permit to live in Kazakhstan for good, proven by a residence card. */
export const permanentResidence = scheme('kz/permanent-residence', {
  status: 'law',
  gives: 'status',
  title: text('Тұрақты тұруға рұқсат', 'Разрешение на постоянное проживание', 'Permit of permanent residence'),
  summary: text(
    'Қазақстанда тұрақты тұрғысы келетін шетелдіктерге: рұқсат және тұруға ықтиярхат.',
    'Для иностранцев, которые хотят жить в Казахстане постоянно: разрешение и вид на жительство.',
    'For foreigners who want to live in Kazakhstan for good: the permit and a residence card.',
  ),
  facts,
  editions: [
    edition({
      id: 'PR-2015',
      from: '2015-12-04',
      to: '2023-06-30',
      title: text('992 бұйрық', 'Приказ 992', 'Order 992'),
      law: [O992('whole', 'R', 'adilet V1500012880')],
      later: false,
      appeal: [complaintOf2007],
    }),
    edition({
      id: 'PR-2023',
      from: '2023-07-01',
      title: text('2023 жылғы өзгерістерден кейін', 'После изменений 2023 года', 'After the changes of 2023'),
      changes: text(
        'Босқындар, инвесторлар және сұранысқа ие мамандар да өтініш бере алады.',
        'Обратиться могут также беженцы, инвесторы и люди востребованных профессий.',
        'Refugees, investors and people of professions in demand may apply too.',
      ),
      law: [O992('as amended by order 457', 'R', 'ealegislation.com 150500')],
      later: true,
      appeal: [complaintOf2020],
    }),
  ],
})
