import { among, atLeast, atMost, cited, citing, mul, must, scheme, text, value, yes } from '../../../language/index.ts'
import { facts } from './facts.ts'

const RSE = citing('nz/rse-rules')
const seen = (row: string, source = 'NZc') => RSE('article not seen', 'R2', source, row)
const unread = (row: string) => RSE('article not seen', 'NF', undefined, row)
const title = text(
  'Танылған маусымдық жұмыс беруші визасы',
  'Виза по признанному сезонному работодателю',
  'Recognised Seasonal Employer visa',
)

/** Pacific workers for a season of orchards and vines. */
export const rse = scheme('nz/rse', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    'Танылған жұмыс беруші жергілікті таппаған маусымдық орынға Тынық мұхит елінің азаматын алады.',
    'Признанный работодатель берёт гражданина тихоокеанской страны на сезонное место, на которое не нашлось местных.',
    'A recognised employer takes a citizen of a Pacific state for a seasonal place that no local took.',
  ),
  facts,
  editions: [
    {
      id: '2025',
      from: '2025-01-01',
      title,
      law: [seen('NZ-1..6')],
      exemptions: [],
      criteria: [
        // Sound finances, good practice and a clean record are tested once, before the season.
        must('accredited', text('Танылу', 'Признание', 'Recognition'), yes('accredited'), seen('NZ-4'), {
          refuse: {
            code: 'NOT_RECOGNISED',
            text: text(
              'Алдымен жұмыс беруші танылуы керек.',
              'Сначала работодателя должны признать.',
              'The employer has to be recognised first.',
            ),
          },
        }),
        must(
          'locals',
          text('Алдымен жергілікті', 'Сначала местные', 'Locals first'),
          yes('localsFirst'),
          seen('NZ-4'),
          {
            refuse: {
              code: 'LOCALS',
              text: text(
                'Орын алдымен жергілікті жұмысшыларға ұсынылуы керек.',
                'Место сначала предлагают местным.',
                'The place has to be offered to locals first.',
              ),
            },
          },
        ),
        must('cap', text('Маусым шегі', 'Лимит сезона', 'Cap of the season'), yes('withinCap'), seen('NZ-1', 'NZa'), {
          refuse: {
            code: 'CAP',
            text: text(
              'Өтінім маусым шегіне не аймақ үлесіне сыймайды.',
              'Запрос не помещается в лимит сезона или долю региона.',
              'The request does not fit the cap of the season or the share of the region.',
            ),
          },
        }),
        must('origin', text('Шыққан ел', 'Страна', 'Origin'), among('origin', 'nz.rse.origins'), seen('NZ-3'), {
          refuse: {
            code: 'ORIGIN',
            text: text(
              'Тынық мұхит елдері мен Тимор-Лестеден тыс ел 2007 жылға дейінгі байланысы болса ғана алынады.',
              'Кроме тихоокеанских стран и Тимор-Лесте берут только при связях, возникших до 2007 года.',
              'Beyond Pacific states and Timor-Leste only ties older than 2007 open the way.',
            ),
          },
        }),
        must(
          'stay',
          text('Мерзім', 'Срок', 'Length'),
          atMost('monthsInWindow', value('nz.rse.stay-months', 'origin')),
          seen('NZ-2'),
          {
            refuse: {
              code: 'TOO_LONG',
              text: text(
                'Кез келген 11 айда {nz.rse.stay-months} айдан артық істеуге болмайды (болғаны {monthsInWindow}).',
                'За любые 11 месяцев можно работать не больше {nz.rse.stay-months} (выходит {monthsInWindow}).',
                'In any 11 months at most {nz.rse.stay-months} may be worked (here {monthsInWindow}).',
              ),
            },
          },
        ),
        must(
          'hours',
          text('Сағат', 'Часы', 'Hours'),
          atLeast('paidHours', value('nz.rse.hours')),
          seen('NZ-5', 'NZb'),
          {
            refuse: {
              code: 'HOURS',
              text: text(
                'Төрт аптада кемінде {nz.rse.hours} сағат төленуі керек (ұсынылғаны {paidHours}).',
                'За четыре недели оплачивают не меньше {nz.rse.hours} часов (предложено {paidHours}).',
                'At least {nz.rse.hours} hours have to be paid in four weeks (offered: {paidHours}).',
              ),
            },
          },
        ),
        // A tenth above the minimum wage from the third season.
        must(
          'pay',
          text('Ақы', 'Оплата', 'Pay'),
          atLeast(
            mul('hourlyPay', cited(100, 'percent', seen('NZ-5', 'NZb'))),
            mul('minimumWage', value('nz.rse.pay-percent', 'season')),
          ),
          seen('NZ-5', 'NZb'),
          {
            refuse: {
              code: 'PAY',
              text: text(
                'Сағаттық ақы {hourlyPay} аз: ең төменгі ақының {nz.rse.pay-percent} пайызы керек.',
                'Оплата {hourlyPay} в час мала: нужно {nz.rse.pay-percent} процентов минимальной.',
                'The pay of {hourlyPay} an hour is low: {nz.rse.pay-percent} per cent of the minimum wage is due.',
              ),
            },
          },
        ),
      ],
      process: {
        applicant: 'employer',
        lines: 'workers',
        where: ['online'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: { rule: 'keep', cite: unread('NZ-4: not read') },
        gaps: ['papers, fees, decision times and where it is filed were not read'],
      },
      permit: {
        title,
        holder: 'worker',
        lengths: [{ id: 'season', unit: 'month', longest: value('nz.rse.stay-months', 'origin'), cite: seen('NZ-2') }],
        ties: [
          { tie: 'employer', cite: seen('NZ-6', 'NZa') },
          { tie: 'region', cite: seen('NZ-6', 'NZa') },
        ],
        renewals: [],
        rights: [
          {
            id: 'mobility',
            text: text(
              'Виза көп реттік; жұмысқа қатысы жоқ оқуға болады; жұмыс беруші мен аймақ ауыстыру 2024 жылдан жеңілдеді.',
              'Виза многократная; учиться можно и вне работы; с 2024 года проще менять работодателя и регион.',
              'The visa is multi-entry; training need not be tied to the job; moves of employer and region were eased in 2024.',
            ),
            cite: seen('NZ-6', 'NZa'),
          },
        ],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'cap',
          what: text(
            'Шек 2024/25 маусымына 20 750 адам; маусым басталатын күн, аймақ үлестері және кейінгі шек оқылмаған.',
            'Лимит на 2024/25 год - 20 750 человек; день начала сезона, доли регионов и дальнейший лимит не прочитаны.',
            'The cap of 2024/25 is 20,750; the first day of a season, regional shares and later caps were not read.',
          ),
          cite: seen('NZ-1', 'NZa'),
        },
        {
          id: 'mobility',
          what: text(
            'Жұмыс беруші мен аймақты ауыстыру тәртібі және шығын бөлісу ережесі оқылмаған.',
            'Порядок смены работодателя и региона и раздел расходов не прочитаны.',
            'How employer and region are changed, and how costs are shared, was not read.',
          ),
          cite: unread('NZ-6, NZ-7'),
        },
        {
          id: 'states',
          what: text(
            'Тынық мұхит елдерінің тізімі мен шағым жолы оқылмаған.',
            'Перечень тихоокеанских стран и порядок обжалования не прочитаны.',
            'The list of Pacific states and the appeal were not read.',
          ),
          cite: unread('NZ-3'),
        },
      ],
    },
  ],
})
