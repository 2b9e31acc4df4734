import {
  all,
  type Clock,
  cited,
  citing,
  type Duty,
  is,
  isNone,
  not,
  type PermitTerms,
  text,
  value,
} from '../../../language/index.ts'

const ACT = citing('kr/act-6967')
const GUIDE = citing('kr/eps-guidance')
const RETURN = GUIDE('article not seen', 'R2', 'KRn', 'KR-30')
const INSURANCE = (row: string) => GUIDE('article not seen', 'R', 'KRg', row)
const CHANGE = ACT('article not seen', 'R2', 'KRf', 'KR-25')

const remind = (id: string, n: number, unit: Clock['unit'], actor: Clock['actor'], title: Clock['title']): Clock => ({
  id,
  title,
  starts: 'permit-ends',
  stops: 'never',
  actor,
  days: cited(n, unit, RETURN),
  unit,
  before: true,
  onExpiry: 'remind',
  cite: RETURN,
})

/** Time limits of a change of workplace, and what is done before the worker goes home. */
export const clocks: Clock[] = [
  {
    id: 'change-permission',
    title: text(
      'Жаңа орынға рұқсат алу',
      'Получить разрешение на новое место',
      'Obtain permission for the new workplace',
    ),
    starts: 'receipt',
    stops: 'decision',
    actor: 'worker',
    days: value('kr.eps.change-permission-months'),
    unit: 'month',
    onExpiry: 'lapse',
    when: all(is('step', 'change'), isNone('permissionCauseEnd')),
    cite: CHANGE,
  },
  {
    // Injury, illness, pregnancy, childbirth: counted afresh from the day the cause ends.
    id: 'change-permission-afresh',
    title: text(
      'Кедергі біткен соң жаңа орынға рұқсат алу',
      'Получить разрешение после окончания помехи',
      'Obtain permission once the cause has ended',
    ),
    starts: 'cure',
    stops: 'decision',
    actor: 'worker',
    days: value('kr.eps.change-permission-months'),
    unit: 'month',
    onExpiry: 'lapse',
    when: all(is('step', 'change'), not(isNone('permissionCauseEnd'))),
    cite: CHANGE,
  },
  remind(
    'return-guidance',
    3,
    'month',
    'officer',
    text('Қайту туралы нұсқау', 'Наставление о возвращении', 'Guidance on the return'),
  ),
  remind(
    'departure-notice',
    1,
    'month',
    'applicant',
    text('Кететінін хабарлау', 'Уведомить об отъезде', 'Give notice of the departure'),
  ),
  remind(
    'return-call',
    14,
    'calendar-day',
    'officer',
    text('Қайту алдындағы қоңырау', 'Звонок перед отъездом', 'Call before the departure'),
  ),
  remind(
    'return-message',
    7,
    'calendar-day',
    'officer',
    text('Қайту алдындағы хабар', 'Сообщение перед отъездом', 'Message before the departure'),
  ),
]

export const duties: Duty[] = [
  {
    id: 'arrival-training',
    title: text(
      'Келгенде оқу мен медициналық тексеруден өту',
      'Пройти по прибытии обучение и медицинский осмотр',
      'Take training and a medical check on arrival',
    ),
    actor: 'worker',
    trigger: 'arrival',
    effect: text(
      'Екінші тексеруден де өтпесе, өз есебінен қайтарылады.',
      'При второй неудаче работника отправляют домой за его счёт.',
      'A second failed check sends the worker home at own cost.',
    ),
    cite: GUIDE('article not seen', 'R2', 'KRu', 'KR-15'),
  },
  {
    id: 'departure-guarantee',
    title: text(
      'Кету кепілдігі сақтандыруы: айлық ақының 8,3 пайызы',
      'Страховка гарантии отъезда: 8,3 процента месячной оплаты',
      'Departure guarantee insurance: 8.3 per cent of monthly pay',
    ),
    actor: 'employer',
    trigger: 'contract-start',
    days: cited(15, 'day', INSURANCE('KR-16')),
    unit: 'calendar-day',
    effect: text(
      'Бір жыл не одан көп істеген жұмысшыға төленеді; аз істесе не қашып кетсе, жұмыс берушіге қайтады.',
      'Выплачивают работнику, отработавшему год и больше; если меньше или он сбежал, деньги возвращают работодателю.',
      'Paid to a worker of one year or more; back to the employer if less or if the worker absconded.',
    ),
    cite: INSURANCE('KR-16'),
  },
  {
    id: 'wage-guarantee',
    title: text(
      'Жалақы кепілдігі сақтандыруы (төленбеген ақы)',
      'Страховка гарантии оплаты (невыплаченное)',
      'Wage guarantee insurance (unpaid wages)',
    ),
    actor: 'employer',
    trigger: 'contract-start',
    days: cited(15, 'day', INSURANCE('KR-17')),
    unit: 'calendar-day',
    effect: text(
      'Ескі деректер: жұмысшыға жылына 16 000 вон, 2 миллион вонға дейін өтейді.',
      'Старые данные: 16 000 вон на работника в год, покрывает до 2 миллионов вон.',
      'Older figures: 16,000 won a worker-year, covers up to 2 million won.',
    ),
    cite: INSURANCE('KR-17'),
  },
  {
    id: 'return-cost',
    title: text('Қайту шығыны сақтандыруы', 'Страховка расходов на возвращение', 'Return-cost insurance'),
    actor: 'worker',
    trigger: 'contract-start',
    days: cited(80, 'day', INSURANCE('KR-18')),
    unit: 'calendar-day',
    effect: text(
      'Елге қарай 400 000-600 000 вон; қалай кетсе де, қашып кетсе де төленеді.',
      'По странам 400 000-600 000 вон; выплачивают при любом отъезде, даже после побега.',
      '400,000-600,000 won by country; paid at departure of any kind, even after absconding.',
    ),
    cite: INSURANCE('KR-18'),
  },
  {
    id: 'casualty',
    title: text(
      'Жазатайым сақтандыруы (жұмыстан тыс өлім, ауру)',
      'Страховка от несчастья (смерть вне работы, болезнь)',
      'Casualty insurance (death outside work, illness)',
    ),
    actor: 'worker',
    trigger: 'contract-start',
    cite: GUIDE('article not seen', 'R', 'KRu', 'KR-19'),
  },
  {
    id: 'ask-change',
    title: text('Жаңа орынға өтіну', 'Обратиться о новом месте', 'Apply for a new workplace'),
    actor: 'worker',
    trigger: 'contract-ended',
    days: value('kr.eps.change-apply-months'),
    unit: 'month',
    effect: text('Кешіксе, елден кету керек.', 'При опоздании нужно уехать.', 'If late, the worker must leave.'),
    cite: CHANGE,
  },
  {
    id: 'settle',
    title: text(
      'Кетуге дейін барлық төлемді есептесу',
      'До отъезда выплатить всё причитающееся',
      'Settle all dues before the departure',
    ),
    actor: 'employer',
    trigger: 'permit-ends',
    cite: RETURN,
  },
]

export const permit: PermitTerms = {
  title: text(
    'E-9 жұмысшысын жалдау рұқсаты',
    'Разрешение на наём работника E-9',
    'Employment permit for an E-9 worker',
  ),
  holder: 'employer',
  lengths: [
    {
      id: 'three-years',
      when: is('step', 'first'),
      unit: 'month',
      longest: cited(36, 'month', GUIDE('article not seen', 'R', 'KRc', 'KR-21')),
      cite: GUIDE('article not seen', 'R', 'KRc', 'KR-21'),
    },
    {
      id: 're-employment',
      when: is('step', 're-employment'),
      unit: 'month',
      longest: cited(22, 'month', GUIDE('article not seen', 'R', 'KRc', 'KR-21')),
      cite: GUIDE('article not seen', 'R', 'KRc', 'KR-21'),
    },
  ],
  ties: [
    { tie: 'employer', cite: ACT('article not seen', 'R', 'KRe', 'KR-23') },
    { tie: 'workplace', cite: ACT('article not seen', 'R', 'KRe', 'KR-23') },
  ],
  renewals: [
    {
      when: is('step', 'first'),
      max: cited(1, 'times', GUIDE('article not seen', 'R', 'KRc', 'KR-21')),
      cite: GUIDE('article not seen', 'R', 'KRc', 'KR-21: re-employment, 4 years 10 months in all'),
    },
  ],
  follows: [
    {
      id: 'workplace',
      kind: 'instead',
      title: text('Жұмыс орнын ауыстыру', 'Смена места работы', 'Change of workplace'),
      when: is('step', 'change'),
      // Closure of the firm, unpaid wages or abuse is no change of the worker's own.
      uncounted: is('changeGround', 'closure', 'not-worker'),
      keepsEnd: true,
      cite: ACT('article not seen', 'R2', 'KRf', 'KR-23, KR-24'),
    },
  ],
  rights: [
    {
      id: 'match',
      text: text(
        'Еңбек орталығы лайықты үміткерлерді үш рет ұсынады; таңдалғанға рұқсат беріледі.',
        'Центр занятости трижды предлагает подходящих кандидатов; на выбранного выдают разрешение.',
        'The job centre proposes fitting candidates three times; the permit is issued for the one chosen.',
      ),
      cite: GUIDE('article not seen', 'R', 'KRa', 'KR-12'),
    },
    {
      id: 'visa',
      text: text(
        'Жұмыс беруші әділет министрлігінен виза куәлігін алып, жұмысшыға жібереді.',
        'Работодатель получает в министерстве юстиции справку для визы и посылает её работнику.',
        'The employer gets the visa-issuance certificate from the justice ministry and sends it over.',
      ),
      cite: GUIDE('article not seen', 'R', 'KRa', 'KR-14'),
    },
    {
      id: 'equal-law',
      text: text(
        'Еңбек стандарттары, ең төменгі жалақы және қауіпсіздік заңы тең қолданылады; отбасын көшіруге болмайды.',
        'Нормы труда, минимальная оплата и безопасность действуют наравне; воссоединения семьи нет.',
        'Labour standards, minimum wage and safety law apply equally; there is no family reunion.',
      ),
      cite: GUIDE('article not seen', 'R', 'KRb', 'KR-22'),
    },
    {
      id: 'dormant-money',
      text: text(
        'Үш жыл алынбаған сақтандыру ақшасын мемлекеттік орган сақтайды; оны елдегі орталық арқылы сұрауға болады.',
        'Страховые деньги, не полученные три года, хранит государственный орган; их можно запросить через центр на родине.',
        'Insurance money unclaimed for three years is kept by the public body and may be claimed through the centre at home.',
      ),
      cite: GUIDE('article not seen', 'R2', 'KRt', 'KR-20'),
    },
  ],
  work: ['sector', 'step'],
  grounds: { suspend: [], annul: [], lapse: [] },
}
