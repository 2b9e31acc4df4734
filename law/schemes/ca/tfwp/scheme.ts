import { citing } from '../../../language/act.ts'
import type { PermitTerms, Process } from '../../../language/process.ts'
import { scheme } from '../../../language/scheme.ts'
import { is, mul, value } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { criteria, criteriaBefore, feeDue } from './criteria.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { recruitment } from './recruitment.ts'

const IRPR = citing('ca/irpr')
const ESDC = citing('ca/esdc-lmia')

const title = text(
  'Уақытша шетелдік жұмысшылар: еңбек нарығына әсерді бағалау',
  'Временные иностранные работники: оценка влияния на рынок труда',
  'Temporary foreign workers: labour market impact assessment',
)

const base: Omit<Process, 'documents' | 'fees'> = {
  applicant: 'employer',
  lines: 'places',
  where: ['online'],
  body: { kind: 'national' },
  clocks: [],
  transition: {
    rule: 'keep',
    cite: ESDC('article not seen', 'NF', undefined, 'part 19.5: filing date decides the thresholds'),
  },
  gaps: ['decision times were not read', 'CA-31: how an assessment is reviewed is general knowledge only, and is off'],
}

const permit: PermitTerms = {
  title: text(
    'Еңбек нарығына әсерді оң бағалау',
    'Положительная оценка влияния на рынок труда',
    'Positive labour market impact assessment',
  ),
  holder: 'employer',
  lengths: [],
  ties: [
    { tie: 'employer', cite: IRPR('s. 185', 'R', 'IRPR', 'CA-21') },
    { tie: 'occupation', cite: IRPR('s. 185', 'R', 'IRPR', 'CA-21') },
    { tie: 'workplace', cite: IRPR('s. 185', 'R', 'IRPR', 'CA-21') },
  ],
  renewals: [],
  rights: [
    {
      id: 'work-permit',
      text: text(
        'Оң бағалаумен жұмысшы осы ұсынысқа жұмыс рұқсатын сұрай алады.',
        'С положительной оценкой работник может просить разрешение на эту работу.',
        'With a positive assessment the worker may ask for a work permit for this offer.',
      ),
      cite: IRPR('s. 200(1)', 'R', 'IRPR', 'CA-1'),
    },
  ],
  work: ['occupation', 'noc', 'province'],
  grounds: {
    suspend: [
      {
        code: 'SAFETY_SUSPICION',
        title: text(
          'Денсаулық пен қауіпсіздікке ауыр қатер төндіретін бұзушылық күдігі',
          'Подозрение в нарушении, серьёзно опасном для здоровья или безопасности',
          'Suspicion of a breach that puts health or safety at serious risk',
        ),
        cite: IRPR('s. 203(2.02)', 'R', 'IRPR', 'CA-14'),
      },
    ],
    annul: [],
    lapse: [],
  },
}

const lengthGap = {
  id: 'length',
  what: text(
    'Рұқсат мерзімі оқылмаған (төмен жалақыда бір жыл деген сөз тексерілмеген).',
    'Срок разрешения не прочитан (год при низкой оплате известен лишь понаслышке).',
    'The length of permits was not read (one year for low wage is general knowledge only).',
  ),
  cite: ESDC('article not seen', 'NF', undefined, 'CA-30'),
}

export const tfwp = scheme('ca/tfwp', {
  status: 'law',
  gives: 'employer-permit',
  title,
  summary: text(
    'Жергілікті жұмысшы таппаған жұмыс берушіге шетелдік жалдау нарыққа зиян келтірмейтінін растайды.',
    'Подтверждает работодателю, не нашедшему местных работников, что наём иностранцев не вредит рынку труда.',
    'Confirms to an employer who found no local workers that hiring foreigners does not harm the labour market.',
  ),
  facts,
  editions: [
    {
      id: '2016',
      from: '2016-01-01',
      to: '2024-09-25',
      title,
      law: [IRPR('s. 200, 203', 'NF', 'IRPR', 'CA-1..5')],
      exemptions: [],
      criteria: criteriaBefore,
      process: { ...base, documents: [], fees: [] },
      permit,
      duties: [],
      appeal: [],
      gaps: [
        lengthGap,
        {
          id: 'rules-then',
          what: text(
            '2024 жылғы 26 қыркүйекке дейінгі ережелер, ағын шектері мен алым оқылмаған.',
            'Правила, пороги потоков и сбор до 26 сентября 2024 года не прочитаны.',
            'The rules, the thresholds of the streams and the fee before 26 September 2024 were not read.',
          ),
          cite: IRPR('s. 200, 203, 315.2', 'NF', 'IRPR', 'CA-2..12, CA-23..29'),
        },
      ],
    },
    {
      id: '2024',
      from: '2024-09-26',
      title,
      law: [
        IRPR('s. 185, 200, 203, 209.2, 209.3, 315.2', 'R', 'IRPR', 'CA-1..12, CA-21, CA-23'),
        ESDC('article not seen', 'R2', 'CAd', 'CA-24..29'),
      ],
      changes: text(
        'Төмен жалақылылар үлесі 10 не 20 пайызға шектелді; жұмыссыздық 6 пайыз не одан жоғары қала аймақтарынан төмен жалақылы өтініш қаралмайды; 2024 жылғы 8 қарашадан ағын шегі провинция медианасы плюс 20 пайыз.',
        'Доля низкооплачиваемых ограничена 10 или 20 процентами; запросы с низкой оплатой не рассматриваются в ареалах с безработицей от 6 процентов; с 8 ноября 2024 года порог потока — медиана провинции плюс 20 процентов.',
        'The share of low-wage workers is limited to 10 or 20 per cent; low-wage requests are not processed in areas with 6 per cent unemployment or more; from 8 November 2024 the stream threshold is the median of the province plus 20 per cent.',
      ),
      exemptions: [],
      criteria,
      marketTest: {
        days: value('ca.recruitment-days'),
        unit: 'calendar-day',
        channel: text(
          'Канаданың ұлттық вакансия банкі',
          'Национальный банк вакансий Канады',
          'National job bank of Canada',
        ),
        when: is('stream', 'high-wage', 'low-wage'),
        cite: ESDC('article not seen', 'R2', 'CAd', 'CA-28'),
      },
      recruitment,
      process: {
        ...base,
        documents: [
          {
            id: 'contract',
            title: text('Жазбаша шарт', 'Письменный договор', 'Written contract'),
            level: 'case',
            required: true,
            cite: IRPR('s. 203(1)(g)', 'R', 'IRPR', 'CA-8'),
          },
          {
            id: 'recruitment',
            title: text('Жұмысшы іздеу дәлелі', 'Доказательства поиска работников', 'Proof of recruitment'),
            level: 'case',
            required: true,
            when: is('stream', 'high-wage', 'low-wage'),
            cite: ESDC('article not seen', 'R2', 'CAd', 'CA-28'),
          },
        ],
        fees: [
          {
            id: 'assessment',
            title: text('Бағалау алымы', 'Сбор за оценку', 'Fee for the assessment'),
            payer: 'employer',
            level: 'line',
            amount: mul('positions', value('ca.lmia-fee')),
            currency: 'CAD',
            when: feeDue,
            due: 'before-filing',
            cite: IRPR('s. 315.2', 'R', 'IRPR', 'CA-23'),
          },
        ],
      },
      permit,
      duties,
      appeal: [],
      gaps: [
        lengthGap,
        {
          id: 'area-exemptions',
          what: text(
            'Қаралмайтын аймақтардан босатылған салалар тізімі оқылмаған.',
            'Перечень отраслей, освобождённых от отказа в рассмотрении, не прочитан.',
            'The sectors excepted from the refusal to process were not read.',
          ),
          cite: ESDC('article not seen', 'NF', 'CAb', 'CA-27'),
        },
        {
          id: 'worker',
          what: text(
            'Жұмысшының өзіне қатысты бас тартулар (жұмысты істей алмайды, бұрынғы бұзушылық) жұмыс рұқсатында қаралады.',
            'Отказы, касающиеся самого работника (не справится, прежние нарушения), рассматриваются при разрешении на работу.',
            'Refusals about the worker (cannot do the work, earlier breaches) belong to the work permit, where the worker is named.',
          ),
          cite: IRPR('s. 200(3)', 'R', 'IRPR', 'CA-3'),
        },
        {
          id: 'sanctions',
          what: text(
            'Бұзушылық ұпайлары, айыппұлдар мен тыйымдар тексеру бөлімінде қаралады, мұнда жазылмаған.',
            'Баллы нарушений, штрафы и запреты относятся к контролю и здесь не записаны.',
            'Points for breaches, fines and bans belong to enforcement and are not written here.',
          ),
          cite: IRPR('s. 209.991-209.997, Sch. 2', 'R', 'IRPR', 'CA-13, CA-15..18'),
        },
      ],
    },
  ],
})
