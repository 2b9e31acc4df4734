import { citing } from '../../../language/act.ts'
import { scheme } from '../../../language/scheme.ts'
import { add, cited, daysBetween, fact, is, one, value } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { criteria } from './criteria.ts'
import { facts } from './facts.ts'

const SW = citing('gb/appendix-seasonal-worker')
const GUIDE = citing('gb/sponsor-guidance')
const NOT_SEEN = 'article not seen'

const title = text('Маусымдық жұмыскер визасы', 'Виза сезонного работника', 'Seasonal Worker visa')

export const seasonalWorker = scheme('gb/seasonal-worker', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    'Мақұлданған оператор демеуші болған шетелдікке бау-бақша не құс өсіру маусымына виза береді.',
    'Даёт визу на сезон растениеводства или птицеводства иностранцу, которого спонсирует одобренный оператор.',
    'Gives a visa for a season in horticulture or poultry to a foreigner sponsored by an approved operator.',
  ),
  facts,
  editions: [
    {
      id: '2025',
      from: '2025-01-01',
      title,
      law: [SW(NOT_SEEN, 'R2', 'UKa', 'UK-1..7')],
      changes: text(
        '2025 жылғы 11 қарашадан алты ай он екі емес, он ай ішінде есептеледі.',
        'С 11 ноября 2025 года шесть месяцев считаются внутри десяти, а не двенадцати месяцев.',
        'From 11 November 2025 the six months are counted within ten months, not twelve.',
      ),
      exemptions: [],
      criteria,
      quota: {
        id: 'gb.seasonal',
        title: text('Маусымдық визалар саны', 'Число сезонных виз', 'Number of seasonal visas'),
        calendar: { kind: 'calendar-year' },
        period: fact('startDate'),
        split: [{ dimension: 'strand', fact: 'strand' }],
        order: 'receipt',
        counts: 'permit',
        published: { set: 'gb.seasonal-places' },
        cite: SW(NOT_SEEN, 'R2', 'UKa', 'UK-1'),
      },
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: ['online', 'mission'],
        body: { kind: 'national' },
        documents: [
          {
            id: 'certificate',
            title: text('Демеушілік сертификаты', 'Сертификат спонсорства', 'Certificate of sponsorship'),
            level: 'line',
            required: true,
            cite: SW(NOT_SEEN, 'R2', 'UKk', 'UK-5'),
          },
        ],
        clocks: [],
        fees: [
          {
            id: 'visa',
            title: text('Виза алымы', 'Визовый сбор', 'Visa fee'),
            payer: 'worker',
            level: 'line',
            amount: value('gb.seasonal-fee'),
            currency: 'GBP',
            due: 'before-filing',
            cite: SW(NOT_SEEN, 'R2', 'UKb', 'UK-5'),
          },
        ],
        transition: {
          rule: 'keep',
          cite: SW(NOT_SEEN, 'NF', undefined, 'no source tells which rules a pending file keeps'),
        },
        gaps: [
          'the decision time was not read',
          'what picks the year of a place (certificate, start or visa) was not read: the start of the stay is used',
        ],
      },
      permit: {
        title,
        holder: 'worker',
        lengths: [
          {
            id: 'horticulture',
            when: is('strand', 'horticulture'),
            unit: 'month',
            longest: value('gb.seasonal-stay'),
            cite: SW(NOT_SEEN, 'R2', 'UKb', 'UK-3'),
          },
          {
            id: 'poultry',
            when: is('strand', 'poultry'),
            unit: 'day',
            longest: add(daysBetween(value('gb.poultry-from'), value('gb.poultry-to')), one),
            cite: SW(NOT_SEEN, 'I', 'UKa', 'UK-4'),
          },
        ],
        notAfter: [{ date: fact('endDate'), cite: SW(NOT_SEEN, 'I', 'UKb', 'UK-3, UK-4') }],
        ties: [
          { tie: 'employer', cite: SW(NOT_SEEN, 'R2', 'UKa', 'UK-2') },
          { tie: 'sector', cite: SW(NOT_SEEN, 'R2', 'UKa', 'UK-3, UK-4') },
        ],
        renewals: [],
        rights: [
          {
            id: 'limits',
            text: text(
              'Отбасын әкелуге, мерзімін ұзартуға, басқа визаға ауысуға және тұрақты қалуға болмайды.',
              'Нельзя привезти семью, продлить срок, перейти на другую визу или остаться насовсем.',
              'No family may come, and the visa cannot be extended, switched or lead to settlement.',
            ),
            cite: SW(NOT_SEEN, 'R2', 'UKa', 'UK-7'),
          },
        ],
        work: ['strand'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [
        {
          id: 'worker-event',
          title: text(
            'Жұмыскерге қатысты оқиғаны хабарлау',
            'Сообщить о событии с работником',
            'Report an event that concerns the worker',
          ),
          actor: 'employer',
          trigger: 'worker-event',
          days: cited(10, 'working-day', GUIDE(NOT_SEEN, 'R2', 'UKg', 'UK-8')),
          unit: 'working-day',
          cite: GUIDE(NOT_SEEN, 'R2', 'UKg', 'UK-8'),
        },
        {
          id: 'own-details',
          title: text(
            'Ұйым деректерінің өзгергенін хабарлау',
            'Сообщить об изменении сведений об организации',
            'Report a change in the details of the organisation',
          ),
          actor: 'employer',
          trigger: 'organisation-change',
          days: cited(20, 'working-day', GUIDE(NOT_SEEN, 'R2', 'UKi', 'UK-8')),
          unit: 'working-day',
          cite: GUIDE(NOT_SEEN, 'R2', 'UKi', 'UK-8'),
        },
      ],
      appeal: [],
      gaps: [
        {
          id: 'pay-after',
          what: text(
            '2026 жылғы сәуірден бастап сағаттық төлем мөлшері оқылмаған.',
            'Размер оплаты за час с апреля 2026 года не прочитан.',
            'The hourly pay from April 2026 was not read.',
          ),
          cite: SW(NOT_SEEN, 'NF', 'UKc', 'UK-6, part 22 point 6'),
        },
        {
          id: 'appeal',
          what: text(
            'Шағым жолы мен басқа фермаға ауысу тәртібі оқылмаған.',
            'Порядок обжалования и перехода на другую ферму не прочитан.',
            'The remedy and the transfer to another farm were not read.',
          ),
          cite: SW(NOT_SEEN, 'NF', undefined, 'part 19.6; part 22 point 6'),
        },
      ],
    },
  ],
})
