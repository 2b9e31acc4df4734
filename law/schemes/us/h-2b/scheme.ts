import { citing } from '../../../language/act.ts'
import { scheme } from '../../../language/scheme.ts'
import { add, daysBetween, fact, one } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { criteria } from './criteria.ts'
import { facts } from './facts.ts'

const CFR = citing('us/20-cfr-655-a')
const CAP = citing('us/uscis-h-2b-cap')
const STAY = citing('us/h-2-stay')

const title = text(
  'H-2B: ауыл шаруашылығынан тыс уақытша жұмыс',
  'H-2B: временная работа вне сельского хозяйства',
  'H-2B: temporary work other than farm work',
)

export const h2b = scheme('us/h-2b', {
  status: 'law',
  gives: 'certification',
  title,
  summary: text(
    'Уақытша немесе маусымдық жұмысқа шетелдіктер керек жұмыс берушіге еңбек сертификатын береді; визалар саны жылдың әр жартысында шектелген.',
    'Даёт трудовой сертификат работодателю, которому нужны иностранцы для временной или сезонной работы; число виз ограничено на каждое полугодие.',
    'Gives a labour certification to an employer who needs foreigners for temporary or seasonal work; visas are capped in each half-year.',
  ),
  facts,
  editions: [
    {
      id: '2008',
      from: '2008-12-19',
      title,
      law: [
        CFR('summaries of 73 FR 78020, 78 FR 24047, 80 FR 24041', 'R', '80 FR 24041', 'US-10'),
        CAP('whole page', 'R', 'USh', 'US-10, US-12'),
      ],
      exemptions: [],
      criteria,
      quota: {
        id: 'us.h-2b',
        title: text('H-2B визаларының шегі', 'Предел виз H-2B', 'Cap on H-2B visas'),
        calendar: { kind: 'fiscal-year', starts: '10-01', halves: true },
        // The first day of work picks the half, not the day of filing.
        period: fact('needStart'),
        split: [],
        places: fact('workersRequested'),
        order: 'receipt',
        counts: 'permit',
        carryOver: { within: 'year', cite: CAP('what is the H-2B cap', 'R', 'USh', 'US-10') },
        published: { set: 'us.h2b-cap-half' },
        cite: CAP('what is the H-2B cap', 'R', 'USh', 'US-10'),
      },
      process: {
        applicant: 'employer',
        lines: 'places',
        where: ['online'],
        body: { kind: 'national' },
        documents: [
          {
            id: 'prevailing-wage',
            title: text(
              'Министрліктің әдеттегі жалақы туралы жауабы',
              'Ответ министерства об обычной оплате',
              'Prevailing wage determination of the department',
            ),
            level: 'case',
            required: true,
            cite: CFR('summary', 'R', '80 FR 24145', 'no row: US-7 is H-1B'),
          },
        ],
        clocks: [],
        fees: [],
        transition: {
          rule: 'keep',
          cite: CFR('article not seen', 'NF', undefined, 'no source tells which rules a pending file keeps'),
        },
        gaps: [
          'time for the decision, what follows on a defect, recruitment steps and fees were not read',
          'in what order petitions take places when more come in a day than are left was not read',
          'who decides an appeal was not read',
        ],
      },
      permit: {
        title: text('Еңбек сертификаты H-2B', 'Трудовой сертификат H-2B', 'H-2B labour certification'),
        holder: 'employer',
        lengths: [
          {
            id: 'need',
            unit: 'day',
            longest: add(daysBetween('needStart', 'needEnd'), one),
            cite: CFR('summary', 'I', '80 FR 24041', 'US-10'),
          },
        ],
        notAfter: [{ date: fact('needEnd'), cite: CFR('summary', 'I', '80 FR 24041', 'US-10') }],
        ties: [{ tie: 'employer', cite: CFR('article not seen', 'R2', 'CRS R44306', 'US-10') }],
        renewals: [],
        rights: [
          {
            id: 'petition',
            text: text(
              'Сертификат алған соң жұмыс беруші иммиграция қызметінен мақұлданған саннан аспайтын жұмысшы сұрай алады.',
              'С сертификатом работодатель может просить иммиграционную службу о работниках в пределах одобренного числа.',
              'With the certificate the employer may petition the immigration service for up to the approved number of workers.',
            ),
            cite: CFR('article not seen', 'R2', 'CRS R44306', 'US-10'),
          },
          {
            id: 'stay',
            text: text(
              'Жұмысшы барлығы үш жылға дейін бола алады, содан кейін үш ай шетелде болуы керек.',
              'Работник может находиться в стране всего три года, затем три месяца за границей.',
              'A worker may stay three years in all, then must spend three months outside.',
            ),
            cite: STAY('article not seen', 'R2', 'USi', 'US-13'),
          },
        ],
        work: ['jobTitle', 'occupationCode', 'worksiteState'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'wage-law',
          what: text(
            'Жалақы туралы бөлімдер толық оқылмаған: әдеттегі жалақы төленетіні ғана белгілі.',
            'Разделы об оплате не прочитаны полностью: известно лишь, что платится обычная оплата.',
            'The sections on pay were not read in full: all that is known is that the prevailing wage is to be paid.',
          ),
          cite: CFR('article not seen', 'NF', '78 FR 24047', 'US-7 is H-1B only'),
        },
        {
          id: 'supplement',
          what: text(
            '2025 қаржы жылына 64 716 қосымша орын (қайта келгендерге және аталған елдерге) шектен тыс; ол бөлек есептелмейді.',
            'На 2025 финансовый год сверх предела было 64 716 мест (для вернувшихся и для названных стран); отдельно они не считаются.',
            'Fiscal year 2025 had 64,716 places beside the cap (for returning workers and named countries); they are not counted here.',
          ),
          cite: CAP('alert on additional visas', 'R2', 'USi', 'US-11, US-12'),
        },
        {
          id: 'procedure',
          what: text(
            'Жұмысшы іздеу, шешім мерзімі, алым және шағым жолы оқылмаған.',
            'Поиск работников, срок решения, сборы и обжалование не прочитаны.',
            'Recruitment, decision time, fees and the appeal route were not read.',
          ),
          cite: CFR('article not seen', 'NF', '80 FR 24041', 'part 22 point 14'),
        },
      ],
    },
  ],
})
