import { citing } from '../../../language/act.ts'
import type { Duty, PermitTerms, Process } from '../../../language/process.ts'
import { scheme } from '../../../language/scheme.ts'
import { add, daysBetween, fact, one } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { collective, criteria, type Sections } from './criteria.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { recruitment } from './recruitment.ts'

const INA = citing('us/8-usc-1188')
const CFR = citing('us/20-cfr-655-b')
const PAGE = citing('us/whd-h-2a')

const process: Process = {
  applicant: 'employer',
  lines: 'places',
  where: ['online'],
  body: { kind: 'national' },
  documents: [
    {
      id: 'job-order',
      title: text(
        'Жұмыс тапсырысы: барлық шарттармен',
        'Заказ на работников со всеми условиями',
        'Job order with all terms',
      ),
      level: 'case',
      required: true,
      cite: CFR('655.122', 'R', 'USm', 'US-22'),
    },
  ],
  clocks: [],
  fees: [],
  transition: {
    rule: 'keep',
    cite: CFR('article not seen', 'NF', undefined, 'no source tells which rules a pending file keeps'),
  },
  gaps: [
    'US-23: when a job order must be filed before the need is known from general knowledge only, and is off',
    'time for the decision, what follows on a defect, and the fee for the certificate were not read',
    'who decides an appeal was not read',
  ],
}

const permit: PermitTerms = {
  title: text('Еңбек сертификаты H-2A', 'Трудовой сертификат H-2A', 'H-2A labour certification'),
  holder: 'employer',
  lengths: [
    {
      id: 'need',
      unit: 'day',
      longest: add(daysBetween('needStart', 'needEnd'), one),
      cite: INA('1188(a)', 'I', 'USq', 'US-14'),
    },
  ],
  notAfter: [{ date: fact('needEnd'), cite: INA('1188(a)', 'I', 'USq', 'US-14') }],
  ties: [{ tie: 'employer', cite: INA('1188(a)', 'I', 'USq', 'US-14') }],
  renewals: [],
  rights: [
    {
      id: 'petition',
      text: text(
        'Сертификат алған соң жұмыс беруші жұмысшылар үшін иммиграция қызметіне өтініш бере алады.',
        'С сертификатом работодатель может подать в иммиграционную службу ходатайство за работников.',
        'With the certificate the employer may petition the immigration service for the workers.',
      ),
      cite: INA('1188(a)', 'R', '76 FR 79711', 'US-14'),
    },
  ],
  work: ['jobTitle', 'occupationCode', 'worksiteState'],
  grounds: { suspend: [], annul: [], lapse: [] },
}

const gaps = [
  {
    id: 'rates',
    what: text(
      'Штаттар бойынша сағаттық мөлшерлемелер оқылмаған, сондықтан жалақы ережесі толық емес.',
      'Часовые ставки по штатам не прочитаны, поэтому правило об оплате неполно.',
      'The hourly rates by state were not read, so the wage rule is incomplete.',
    ),
    cite: CFR('655.120', 'NF', 'USn', 'US-15, US-16'),
  },
  {
    id: 'procedure',
    what: text(
      'Өтініш мерзімдері, шешім мерзімі, алым және шағым жолы оқылмаған.',
      'Сроки подачи и решения, сбор и порядок обжалования не прочитаны.',
      'Filing and decision times, the fee and the appeal route were not read.',
    ),
    cite: CFR('article not seen', 'NF', undefined, 'US-23'),
  },
]

const before: Sections = {
  offer: '655.102(a)',
  housing: '655.102(b)(1)',
  wage: 'article not seen',
  wageMark: 'R2',
  wageSource: 'CRS RL34739',
  offerMark: 'I',
}
const since: Sections = {
  offer: '655.122(a)',
  housing: '655.122(d)',
  wage: '655.120',
  wageMark: 'R',
  wageSource: 'DOL agriculture wages',
  offerMark: 'R',
}
const none: Duty[] = []
const title = text(
  'H-2A: уақытша немесе маусымдық ауыл шаруашылығы жұмысы',
  'H-2A: временная или сезонная сельскохозяйственная работа',
  'H-2A: temporary or seasonal farm work',
)

export const h2a = scheme('us/h-2a', {
  status: 'law',
  gives: 'certification',
  title,
  summary: text(
    'Маусымдық ауыл шаруашылығы жұмысына шетелдіктер керек жұмыс берушіге еңбек сертификатын береді; саны шектелмеген.',
    'Даёт трудовой сертификат работодателю, которому нужны иностранцы для сезонной сельскохозяйственной работы; предельного числа нет.',
    'Gives a labour certification to an employer who needs foreigners for seasonal farm work; there is no cap.',
  ),
  facts,
  editions: [
    {
      id: '2008',
      from: '2008-10-01',
      to: '2010-03-14',
      title,
      law: [CFR('655.102', 'I', 'DOL 2008-11-04', 'US-14')],
      exemptions: [],
      criteria: criteria(before),
      process,
      permit,
      duties: none,
      appeal: [],
      gaps: [
        ...gaps,
        {
          id: 'rule-of-december-2008',
          what: text(
            '2008 жылғы желтоқсандағы ереже бөлек жазылмаған: оқылған екі мәтін теңдік пен тұрғын жай туралы бірдей айтады.',
            'Правило декабря 2008 года отдельно не записано: оба прочитанных текста говорят одно о равенстве и жилье.',
            'The rule of December 2008 is not written apart: both texts read say the same on equality and housing.',
          ),
          cite: CFR('655.1304(a), (d)', 'NF', 'Cornell 655.1304', 'US-22, US-19'),
        },
        {
          id: 'duties',
          what: text(
            'Осы уақыттағы міндеттер (кепілдік, жол, төлем парағы) оқылмаған.',
            'Обязанности этого времени (гарантия, проезд, расчётный лист) не прочитаны.',
            'The duties of this time (guarantee, travel, pay slip) were not read.',
          ),
          cite: CFR('655.102', 'NF', undefined, 'US-17..21'),
        },
      ],
    },
    {
      id: '2010',
      from: '2010-03-15',
      title,
      law: [CFR('655.120, 655.122', 'R', 'USm', 'US-15, US-22'), PAGE('whole page', 'R', 'USk', 'US-17..21')],
      changes: text(
        'Бөлімдер жаңадан нөмірленді; ұжымдық шарттағы жалақы салыстырылатын мөлшерлемелерге қосылды.',
        'Разделы получили новые номера; к сравниваемым ставкам добавлена оплата по коллективному договору.',
        'The sections were renumbered; the collective wage joined the rates compared.',
      ),
      exemptions: [],
      criteria: [...criteria(since), collective],
      recruitment,
      process,
      permit,
      duties,
      appeal: [],
      gaps,
    },
  ],
})
