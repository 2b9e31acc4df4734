import {
  type Citation,
  cited,
  citing,
  type DocumentNeed,
  type Edition,
  mul,
  scheme,
  type Text,
  text,
  value,
  zero,
} from '../../../language/index.ts'
import { eaeuExemption, gap } from '../words.ts'
import { criteria2010, criteria2015, LAW } from './criteria.ts'
import { facts } from './facts.ts'

const TAX = citing('ru/tax-code')
const RU10 = LAW('art. 13.3', 'R2', 'RUf', 'RU-10')
const RU13 = LAW('art. 13.3', 'R2', 'RUj', 'RU-13')

const need = (id: string, title: Text, cite: Citation): DocumentNeed => ({
  id,
  title,
  level: 'line',
  required: true,
  cite,
})
const common = (cite: Citation): DocumentNeed[] => [
  need(
    'identity',
    text('Жеке басты куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document'),
    cite,
  ),
  need('migration-card', text('Көші-қон картасы', 'Миграционная карта', 'Migration card'), cite),
  need('receipt', text('Төлем түбіртегі', 'Квитанция об оплате', 'Receipt of the payment'), cite),
]

const title = text('Патент', 'Патент', 'Patent')

type Own = Pick<
  Edition,
  'id' | 'from' | 'to' | 'title' | 'changes' | 'criteria' | 'exemptions' | 'duties' | 'gaps' | 'law'
> & {
  documents: DocumentNeed[]
  clocks: Edition['process']['clocks']
  gapsOfProcess: string[]
  tied: boolean
}

const edition = ({ documents, clocks, gapsOfProcess, tied, ...own }: Own): Edition => ({
  ...own,
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['online', 'counter'],
    body: { kind: 'national' },
    documents,
    clocks: [
      ...clocks,
      {
        // The permit runs to the last day paid for; the money for the next month must be there by then.
        id: 'pay-ahead',
        title: text('Келесі айды төлеу', 'Оплатить следующий месяц', 'Pay for the next month'),
        starts: 'permit-ends',
        stops: 'fee-paid',
        actor: 'worker',
        days: zero,
        unit: 'calendar-day',
        onExpiry: 'lapse',
        cite: LAW('art. 13.3(5)', 'R2', 'samhainspb', 'RU-18'),
      },
    ],
    fees: [
      {
        id: 'advance-tax',
        title: text('Алдын ала табыс салығы', 'Авансовый платёж налога', 'Advance payment of income tax'),
        payer: 'worker',
        level: 'line',
        amount: mul('monthsPaid', value('ru.patent.month', 'region')),
        currency: 'RUB',
        due: 'before-permit',
        // Months paid ahead keep the rate of the day of payment.
        governs: 'payment',
        cite: TAX('art. 227.1', 'R2', 'RUh', 'RU-15, RU-17'),
      },
    ],
    transition: { rule: 'keep', cite: LAW('article not seen', 'NF', undefined, 'RU-10, RU-11: not read') },
    gaps: gapsOfProcess,
  },
  permit: {
    title,
    holder: 'worker',
    lengths: [
      {
        id: 'months',
        unit: 'month',
        longest: value('ru.patent.months'),
        asked: 'monthsPaid',
        cite: LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-10, RU-14'),
      },
    ],
    ties: tied ? [{ tie: 'region', cite: LAW('art. 13.3', 'R2', 'viza-guru', 'RU-19') }] : [],
    renewals: [{ max: null, cite: LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-14: any number, twelve months in all') }],
    rights: [
      {
        id: 'pay-to-stay',
        text: text(
          'Патент төленген соңғы күнге дейін жарамды; алдын ала төленген айларға келесі жылы қосымша төленбейді.',
          'Патент действует по последний оплаченный день; за оплаченные вперёд месяцы в новом году не доплачивают.',
          'The patent holds to the last day paid for; months paid ahead need no top-up in the next year.',
        ),
        cite: TAX('art. 227.1', 'R2', 'RUh', 'RU-17, RU-18'),
      },
    ],
    work: tied ? ['region', 'profession'] : ['employerKind'],
    grounds: {
      suspend: [],
      annul: [],
      lapse: [
        {
          code: 'NOT_PAID',
          title: text('Мерзімінде төленбеген', 'Не оплачен в срок', 'Not paid in time'),
          cite: LAW('art. 13.3(5)', 'R2', 'samhainspb', 'RU-18'),
        },
      ],
    },
  },
  appeal: [],
})

const appealGap = gap(
  'appeal',
  LAW('article not seen', 'NF', undefined, 'part 19.6'),
  'Бас тартуға шағым жолы оқылмаған.',
  'Порядок обжалования отказа не прочитан.',
  'The appeal against a refusal was not read.',
)

/** Pay-to-stay permit of the visa-free worker, from 1 July 2010. */
export const patent = scheme('ru/patent', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Визасыз келген жұмыскерге: патент ай сайынғы төлем алдын ала төленіп тұрғанда жарамды.',
    'Для работника, въехавшего без визы: патент действует, пока ежемесячный платёж внесён вперёд.',
    'For a worker who entered without a visa: the patent holds while the monthly payment is made ahead.',
  ),
  facts,
  editions: [
    edition({
      id: '2010',
      from: '2010-07-01',
      to: '2014-12-31',
      title: text('Үй шаруашылығына патент', 'Патент для частных лиц', 'Patent for private households'),
      law: [citing('ru/law-86-fz')('article not seen', 'R2', 'RUf', 'RU-10'), RU10],
      exemptions: [],
      criteria: criteria2010,
      documents: common(RU10),
      clocks: [
        {
          id: 'decision',
          title: text('Патентті беру', 'Выдать патент', 'Issue the patent'),
          starts: 'receipt',
          stops: 'decision',
          actor: 'officer',
          days: cited(10, 'working-day', RU10),
          unit: 'working-day',
          onExpiry: 'escalate',
          cite: RU10,
        },
      ],
      gapsOfProcess: ['grounds of refusal were not read'],
      tied: false,
      duties: [],
      gaps: [
        appealGap,
        gap(
          'union-2012',
          LAW('article not seen', 'NF', undefined, 'RU-40'),
          '2012-2014 жылдары Қазақстан мен Беларусь азаматтарын босату Ресей жағынан оқылмаған.',
          'Освобождение граждан Казахстана и Беларуси в 2012-2014 годах с российской стороны не прочитано.',
          'The exemption of nationals of Kazakhstan and Belarus in 2012-2014 was not read from the Russian side.',
        ),
      ],
    }),
    edition({
      id: '2015',
      from: '2015-01-01',
      title: text('Фирмаларға да патент', 'Патент и для фирм', 'Patent for firms too'),
      changes: text(
        'Патентпен фирмада да жұмыс істеуге болады; төлем өңірге қарай; емтихан, сақтандыру және 30 күн мерзімі қосылды.',
        'По патенту можно работать и в фирме; платёж зависит от региона; появились экзамен, страховка и срок 30 дней.',
        'Work for firms is allowed; the payment depends on the region; exam, insurance and the limit of 30 days were added.',
      ),
      law: [LAW('art. 13.3', 'R2', 'RUd', 'RU-11..14'), TAX('art. 227.1', 'R2', 'RUi', 'RU-15')],
      exemptions: [eaeuExemption],
      criteria: criteria2015,
      documents: [
        ...common(RU13),
        need('translation', text('Нотариус растаған аударма', 'Нотариальный перевод', 'Notarised translation'), RU13),
        need('photo', text('3x4 фотосурет', 'Фотография 3х4', 'Photo 3x4'), RU13),
        need('registration', text('Есепке алу хабарламасы', 'Уведомление об учёте', 'Registration notice'), RU13),
        need(
          'insurance',
          text('Медициналық полис не шарт', 'Медицинский полис или договор', 'Health insurance or contract'),
          RU13,
        ),
        need('medical', text('Медициналық қорытынды', 'Медицинское заключение', 'Medical findings'), RU13),
        need(
          'exam',
          text('Тіл, тарих, заң растамасы', 'Подтверждение языка, истории, права', 'Proof of language, history, law'),
          RU13,
        ),
      ],
      clocks: [],
      gapsOfProcess: ['decision time is general knowledge (10 working days) and off; where it is filed was not read'],
      tied: true,
      duties: [
        {
          id: 'medical-yearly',
          title: text(
            'Медициналық тексеруді жыл сайын қайталау',
            'Ежегодно повторять медицинское освидетельствование',
            'Repeat the medical examination every year',
          ),
          actor: 'worker',
          trigger: 'permit-issued',
          days: cited(12, 'month', RU13),
          unit: 'month',
          cite: RU13,
        },
      ],
      gaps: [
        appealGap,
        gap(
          'contract-copy',
          LAW('article not seen', 'NF', undefined, 'RU-20'),
          'Шарт көшірмесін екі айда беру міндеті расталмаған.',
          'Обязанность послать копию договора за два месяца не подтверждена.',
          'The duty to send a copy of the contract within two months was not confirmed.',
        ),
        gap(
          'reissue',
          LAW('article not seen', 'NF', 'RUl', 'RU-14'),
          'Он екі айдан кейінгі қайта рәсімдеу ережелері оқылмаған.',
          'Правила переоформления после двенадцати месяцев не прочитаны.',
          'The rules on a new patent after twelve months were not read.',
        ),
        gap(
          'sums',
          TAX('art. 227.1', 'NF', 'RUi', 'RU-15..17'),
          '2020 жылғы үш өңірден басқа төлем сомалары табылмады: формула 1 200 × дефлятор × өңір коэффициенті.',
          'Кроме 2020 года и трёх регионов суммы не найдены: формула 1 200 × дефлятор × коэффициент региона.',
          'Besides 2020 in three regions no sums were found; the formula is 1,200 x deflator x coefficient of the region.',
        ),
        gap(
          'moscow-tie',
          LAW('art. 13.3', 'NF', 'viza-guru', 'RU-19'),
          'Мәскеу патенті Мәскеу облысында жарай ма, расталмаған.',
          'Действует ли патент Москвы в Московской области, не подтверждено.',
          'Whether a patent of Moscow is good in Moscow region was not confirmed.',
        ),
      ],
    }),
  ],
})
