import {
  atLeast,
  atMost,
  type Citation,
  type Condition,
  type Criterion,
  type Edition,
  is,
  must,
  no,
  scheme,
  type Text,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { dutiesOf, openGap, ordinance, processOf, revoke } from '../common.ts'
import { facts } from './facts.ts'

const title = text('Маусымдық жұмысшы (Германия)', 'Сезонный работник (Германия)', 'Seasonal worker (Germany)')

type More = Partial<Pick<Criterion, 'when'>>
const rule = (id: string, name: Text, condition: Condition, cite: Citation, code: string, why: Text, more: More = {}) =>
  must(id, name, condition, cite, { ...more, refuse: { code, text: why } })

function edition(later: boolean): Omit<Edition, 'id' | 'from' | 'to'> {
  const s15a = (row: string) => ordinance('s. 15a', row, later)
  const criteria: Criterion[] = [
    rule(
      'agreement',
      text('Агенттіктер келісімі', 'Договорённость агентств', 'Agreement of the agencies'),
      yes('agreement'),
      s15a('DE-30'),
      'AGREEMENT',
      text(
        'Маусымдық жұмыс тек агенттіктер келісімі арқылы рұқсат етіледі.',
        'Сезонная работа разрешается только по договорённости агентств.',
        'Seasonal work is allowed only through an agreement of the agencies.',
      ),
    ),
    rule(
      'sector',
      text('Тізімдегі сала', 'Отрасль из перечня', 'Listed sector'),
      is('product', 'perennial', 'other'),
      s15a('DE-33'),
      'SECTOR',
      text('Бұл сала тізімде жоқ.', 'Этой отрасли нет в перечне.', 'This sector is not listed.'),
    ),
    rule(
      'short-stay',
      text('90 күн 180 күннің ішінде', '90 дней из 180', '90 days in 180'),
      atMost('daysInHalfYear', value('de.seasonal.short-days')),
      s15a('DE-31'),
      'SHORT_STAY',
      text(
        'Визасыз жұмыс 180 күннің ішінде {de.seasonal.short-days} аспайды (сізде {daysInHalfYear}).',
        'Без визы можно работать не больше {de.seasonal.short-days} из 180 (у вас {daysInHalfYear}).',
        'Visa-free work lasts at most {de.seasonal.short-days} in 180 days (yours: {daysInHalfYear}).',
      ),
      { when: is('titleKind', 'work-permit') },
    ),
    rule(
      'worker-season',
      text('Жұмысшының мерзімі', 'Срок работника', 'Stay of the worker'),
      atMost('monthsInYear', value('de.seasonal.worker-months')),
      s15a('DE-32'),
      'WORKER_MONTHS',
      text(
        '12 айда {de.seasonal.worker-months} асуға болмайды (сізде {monthsInYear}).',
        'За 12 месяцев не больше {de.seasonal.worker-months} (у вас {monthsInYear}).',
        'At most {de.seasonal.worker-months} within 12 months (yours: {monthsInYear}).',
      ),
    ),
    rule(
      'firm-season',
      text('Кәсіпорынның маусымы', 'Сезон предприятия', 'Season of the business'),
      atMost('firmMonths', value('de.seasonal.firm-months')),
      s15a('DE-32'),
      'FIRM_MONTHS',
      text(
        'Кәсіпорын 12 айда {de.seasonal.firm-months} артық маусымдық жұмысшы ұстамайды (сізде {firmMonths}).',
        'Предприятие занимает сезонных не больше {de.seasonal.firm-months} из 12 (у вас {firmMonths}).',
        'A business uses seasonal workers for at most {de.seasonal.firm-months} of 12 (yours: {firmMonths}).',
      ),
      { when: is('product', 'other') },
    ),
    rule(
      'hours',
      text('Аптадағы сағат', 'Часы в неделю', 'Hours a week'),
      atLeast('weeklyHours', value('de.seasonal.hours')),
      s15a('DE-33'),
      'HOURS',
      text(
        'Аптасына кемінде {de.seasonal.hours} сағат керек (ұсынылғаны {weeklyHours}).',
        'Нужно не меньше {de.seasonal.hours} часов в неделю (предложено {weeklyHours}).',
        'At least {de.seasonal.hours} hours a week are needed (offered: {weeklyHours}).',
      ),
    ),
    rule(
      'insurance',
      text('Медициналық сақтандыру', 'Медицинская страховка', 'Health insurance'),
      yes('insured'),
      s15a('DE-33'),
      'INSURANCE',
      text('Медициналық сақтандыру керек.', 'Нужна медицинская страховка.', 'Health insurance is needed.'),
    ),
    rule(
      'housing',
      text('Тұрғын үй', 'Жильё', 'Housing'),
      yes('housingFit'),
      s15a('DE-33, DE-35'),
      'HOUSING',
      text(
        'Тұрғын үй лайықты, шарты жазбаша, ақысы орынды болуы және жалақыдан ұсталмауы керек.',
        'Жильё должно быть пригодным, договор письменным, плата разумной и не удерживаться из оплаты.',
        'The housing must be fit, the lease written, the rent reasonable and never taken from the wages.',
      ),
    ),
    rule(
      'contract',
      text('Толық шарт', 'Полный договор', 'Whole contract'),
      yes('contractWhole'),
      s15a('DE-33'),
      'CONTRACT',
      text(
        'Шартта орны, түрі, мерзімі, жалақысы, сағаты мен ақылы демалысы жазылады.',
        'В договоре указывают место, вид, срок, оплату, часы и оплачиваемый отпуск.',
        'The contract has to name place, kind, length, pay, hours and paid leave.',
      ),
    ),
    rule(
      'number',
      text('Белгіленген сан', 'Установленное число', 'Fixed number'),
      yes('numberLeft'),
      s15a('DE-34'),
      'NUMBER',
      text('Белгіленген сан толды.', 'Установленное число исчерпано.', 'The fixed number has been reached.'),
      { when: yes('numbersFixed') },
    ),
    // Where the agency has fixed numbers, they stand in the place of the priority test.
    rule(
      'market',
      text('Басым үміткер', 'Кандидат с преимуществом', 'Candidate with priority'),
      no('localCandidate'),
      s15a('DE-34'),
      'LOCAL_CANDIDATE',
      text(
        'Басым құқығы бар үміткер табылды.',
        'Нашёлся кандидат с преимущественным правом.',
        'A candidate with priority was found.',
      ),
      { when: no('numbersFixed') },
    ),
    rule(
      'not-inside',
      text('Елге басқа мақсатпен келмеген', 'Не в стране с другой целью', 'Not in the country for another purpose'),
      no('insideOtherPurpose'),
      s15a('DE-36'),
      'INSIDE',
      text(
        'Сіз елде басқа мақсатпен жүрсіз.',
        'Вы уже в стране с другой целью.',
        'You are in the country for another purpose.',
      ),
    ),
    rule(
      'no-asylum-claim',
      text('Баспана сұралмаған', 'Нет ходатайства об убежище', 'No asylum claim'),
      no('asylumClaim'),
      s15a('DE-36'),
      'ASYLUM_CLAIM',
      text('Баспана сұралған.', 'Есть ходатайство об убежище.', 'There is an asylum claim.'),
    ),
    rule(
      'no-breach',
      text('Бұрынғы міндеттер сақталған', 'Прежние обязанности соблюдены', 'Earlier duties were kept'),
      no('brokeDuties'),
      s15a('DE-36'),
      'BREACH',
      text(
        'Бұрынғы маусымдық міндеттер бұзылған.',
        'Нарушены обязанности прежних сезонов.',
        'Duties of earlier seasonal work were broken.',
      ),
    ),
    rule(
      'employer-active',
      text('Жұмыс беруші', 'Работодатель', 'Employer'),
      yes('employerActive'),
      s15a('DE-36'),
      'EMPLOYER',
      text(
        'Жұмыс беруші банкрот не жұмыс істемейді.',
        'Работодатель банкрот или не действует.',
        'The employer is insolvent or inactive.',
      ),
    ),
  ]
  return {
    title,
    law: [s15a('DE-30')],
    exemptions: [],
    criteria,
    process: processOf('employer', later),
    permit: {
      title,
      holder: 'worker',
      lengths: [{ id: 'season', unit: 'month', longest: value('de.seasonal.worker-months'), cite: s15a('DE-32') }],
      ties: [{ tie: 'employer', cite: ordinance('ss. 34-35', 'DE-13', later) }],
      renewals: [],
      rights: [
        {
          id: 'returners',
          text: text(
            'Соңғы бес жылда маусымға келгендерге басымдық беріледі.',
            'Преимущество у тех, кто приезжал на сезон в последние пять лет.',
            'Those who came for a season in the last five years are preferred.',
          ),
          cite: s15a('DE-34'),
        },
        {
          id: 'moves',
          text: text(
            'Тұрғын үйді ауыстырса, жұмыс беруші бірден хабарлайды; жалдау ақысы жалақыдан ұсталмайды.',
            'О каждом переезде работодатель сообщает сразу; плата за жильё не удерживается из оплаты.',
            'Each move of housing is reported at once; rent is never taken from the wages.',
          ),
          cite: s15a('DE-35'),
        },
      ],
      work: ['product'],
      grounds: { suspend: [], annul: revoke(later), lapse: [] },
    },
    duties: dutiesOf(later),
    appeal: [],
    gaps: [
      openGap(
        {
          kk: 'Салалар тізімі, агенттік белгілеген сандар, келісімі бар елдер, алымдар мен шағым жолы оқылмаған.',
          ru: 'Перечень отраслей, числа агентства, страны с договорённостью, сборы и обжалование не прочитаны.',
          en: 'The list of sectors, the numbers of the agency, the states with an agreement, fees and appeal were not read.',
        },
        'DE-30 to DE-36',
      ),
    ],
  }
}

/** A season in farming or another listed sector. */
export const seasonalWorker = scheme('de/seasonal-worker', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Агенттіктер келісімі бар елдің жұмысшысына Германияда маусымдық жұмыс: 12 айда алты айға дейін.',
    'Сезонная работа в Германии для работника из страны с договорённостью агентств: до шести месяцев из двенадцати.',
    'Seasonal work in Germany for a worker of a state with an agreement of the agencies: up to six of twelve months.',
  ),
  facts,
  editions: [
    { id: '2022', from: '2022-03-01', to: '2023-12-31', ...edition(false) },
    { id: '2024', from: '2024-01-01', ...edition(true) },
  ],
})
