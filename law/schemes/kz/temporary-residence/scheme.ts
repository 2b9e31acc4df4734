import { citing, scheme, text } from '../../../language/index.ts'
import { complaintOf2007, complaintOf2020, generalLimit } from '../stay.ts'
import { facts } from './facts.ts'
import { edition, leaveInTime } from './parts.ts'

const O992 = citing('kz/order-992')

/** Permit to stay longer than the free days, for a purpose of the law. */
export const temporaryResidence = scheme('kz/temporary-residence', {
  status: 'law',
  gives: 'status',
  title: text('Уақытша тұруға рұқсат', 'Разрешение на временное проживание', 'Permit of temporary residence'),
  summary: text(
    'Жұмысқа, оқуға, отбасына немесе басқа мақсатпен отыз күннен ұзақ болатын шетелдіктерге.',
    'Для иностранцев, которые остаются дольше тридцати дней: работа, учёба, семья и другие цели.',
    'For foreigners who stay longer than thirty days: work, study, family and other purposes.',
  ),
  facts,
  editions: [
    edition({
      id: 'TRP-2020',
      from: '2020-01-16',
      to: '2022-03-03',
      title: text(
        'Тіркеу орнына уақытша тұру рұқсаты',
        'Разрешение на проживание вместо регистрации',
        'Residence permit in place of registration',
      ),
      law: [O992('whole', 'R', 'adilet V1500012880', 'F')],
      laterPapers: false,
      fingerprints: false,
      passport: false,
      clocks: [],
      appeal: [complaintOf2007],
      duties: [leaveInTime],
    }),
    edition({
      id: 'TRP-2022',
      from: '2022-03-04',
      to: '2023-12-31',
      title: text('48 бұйрықтан кейінгі қағидалар', 'Правила после приказа 48', 'Rules after order 48'),
      changes: text(
        'Рұқсат паспорттың мерзімінен ұзаққа берілмейді.',
        'Разрешение не выдают дольше срока паспорта.',
        'The permit does not outlive the passport.',
      ),
      law: [O992('as amended by order 48', 'R2', 'ekaraganda.kz 114896')],
      laterPapers: false,
      fingerprints: false,
      passport: true,
      clocks: [generalLimit],
      appeal: [complaintOf2020],
      duties: [leaveInTime],
    }),
    edition({
      id: 'TRP-2024',
      from: '2024-01-01',
      title: text('Міндетті дактилоскопия', 'Обязательная дактилоскопия', 'Fingerprints obligatory'),
      changes: text(
        'Саусақ ізін тіркеу міндетті; іссапар бұйрығы мен журналистің аккредиттелуі де негіз болады.',
        'Дактилоскопия обязательна; приказ о командировке и аккредитация журналиста тоже служат основанием.',
        'Fingerprints are obligatory; an order of a trip and a journalist’s accreditation are bases too.',
      ),
      law: [O992('whole', 'R', 'gov.kz/services/4631', 'F')],
      laterPapers: true,
      fingerprints: true,
      passport: true,
      clocks: [generalLimit],
      appeal: [complaintOf2020],
      duties: [leaveInTime],
    }),
  ],
})
