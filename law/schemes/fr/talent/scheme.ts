import {
  atLeast,
  type Citation,
  type Condition,
  type Criterion,
  cited,
  citing,
  is,
  money,
  must,
  oneOf,
  scheme,
  shareAtLeast,
  type Text,
  text,
  value,
} from '../../../language/index.ts'

const ORDER = citing('fr/talent-order')
const order = (row: string) => ORDER('article not seen', 'R2', 'FRd, FRe, FRf', row)
const unread = (row: string) => ORDER('article not seen', 'NF', undefined, row)

const title = text('«Талант» рұқсаты (Франция)', 'Вид на жительство «Талант» (Франция)', 'Talent permit (France)')

const rule = (id: string, name: Text, when: Condition, condition: Condition, cite: Citation, why: Text): Criterion =>
  must(id, name, condition, cite, { when, refuse: { code: 'PAY', text: why } })

/** Pay decides: graduates in qualified posts, holders of the Blue Card, health staff, officers of companies. */
export const talent = scheme('fr/talent', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Жалақысы шектен кем емес білікті қызметкерге, дәрігерге не компания басшысына: төрт жылға дейін, нарық сыналмайды, отбасымен.',
    'Для квалифицированного работника, врача или руководителя с оплатой не ниже порога: до четырёх лет, без проверки рынка, с семьёй.',
    'For a qualified employee, a doctor or an officer of a company paid at least the floor: up to four years, no market test, with the family.',
  ),
  facts: {
    kind: oneOf(
      {
        'qualified-employee': text('Білікті қызметкер', 'Квалифицированный работник', 'Qualified employee'),
        'blue-card': text('ЕО Көк картасы', 'Голубая карта ЕС', 'EU Blue Card'),
        medical: text('Дәрігерлік не фармацевтік кәсіп', 'Медицина или фармация', 'Medical or pharmacy post'),
        'company-officer': text('Компания басшысы', 'Руководитель компании', 'Company officer'),
      },
      {
        level: 'case',
        label: text('Рұқсат түрі', 'Вид разрешения', 'Kind of permit'),
        ask: text('Қай түрін сұрайсыз?', 'Какой вид вы просите?', 'Which kind do you ask for?'),
        changes: 'by-effort',
        cite: order('FR-9..11'),
      },
    ),
    pay: money('EUR', {
      source: 'offer',
      per: 'year',
      label: text('Жылдық жалақы', 'Годовая оплата', 'Yearly pay'),
      ask: text(
        'Жылдық жалақы (салықсыз ұстаусыз) қанша?',
        'Какова годовая оплата до вычетов?',
        'What is the yearly pay before deductions?',
      ),
      changes: 'by-effort',
      cite: order('FR-9'),
    }),
  },
  editions: [
    {
      id: '2025',
      from: '2025-06-16',
      title,
      law: [order('FR-9..12')],
      exemptions: [],
      criteria: [
        rule(
          'qualified-pay',
          text('Жалақы: білікті қызметкер', 'Оплата: квалифицированный работник', 'Pay: qualified employee'),
          is('kind', 'qualified-employee'),
          atLeast('pay', value('fr.talent.reference')),
          order('FR-9'),
          text(
            'Жылдық жалақы ({pay}) негізгі шектен ({fr.talent.reference}) кем.',
            'Годовая оплата ({pay}) ниже порога ({fr.talent.reference}).',
            'The yearly pay ({pay}) is below the reference ({fr.talent.reference}).',
          ),
        ),
        rule(
          'blue-card-pay',
          text('Жалақы: Көк карта', 'Оплата: Голубая карта', 'Pay: Blue Card'),
          is('kind', 'blue-card'),
          shareAtLeast('pay', value('fr.talent.reference'), value('fr.talent.blue-share')),
          order('FR-10'),
          text(
            'Жылдық жалақы ({pay}) {fr.talent.reference} шегінің {fr.talent.blue-share} кем.',
            'Годовая оплата ({pay}) меньше {fr.talent.blue-share} от {fr.talent.reference}.',
            'The yearly pay ({pay}) is below {fr.talent.blue-share} of {fr.talent.reference}.',
          ),
        ),
        rule(
          'listed-pay',
          text('Жалақы: дәрігер, басшы', 'Оплата: медик, руководитель', 'Pay: health staff, officer'),
          is('kind', 'medical', 'company-officer'),
          atLeast('pay', value('fr.talent.floor', 'kind')),
          order('FR-11'),
          text(
            'Жылдық жалақы ({pay}) шектен ({fr.talent.floor}) кем.',
            'Годовая оплата ({pay}) ниже порога ({fr.talent.floor}).',
            'The yearly pay ({pay}) is below the floor ({fr.talent.floor}).',
          ),
        ),
      ],
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: ['online', 'mission'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: { rule: 'keep', cite: unread('no rule for running cases was read: the edition of filing is kept') },
        gaps: ['papers, decision times, fees and where it is filed were not read'],
      },
      permit: {
        title,
        holder: 'worker',
        lengths: [
          {
            id: 'stay',
            unit: 'month',
            longest: cited(48, 'month', order('FR-12: up to four years')),
            cite: order('FR-12'),
          },
        ],
        ties: [],
        renewals: [],
        rights: [
          {
            id: 'family',
            text: text('Отбасы қоса кіреді.', 'Семья включена.', 'The family is included.'),
            cite: order('FR-12'),
          },
          {
            id: 'work',
            text: text(
              'Картаның өзі жұмыс істеу құқығын береді; нарық сыналмайды.',
              'Сама карта даёт право работать; проверки рынка нет.',
              'The card itself is the right to work; there is no market test.',
            ),
            cite: order('FR-12'),
          },
        ],
        work: ['kind'],
        grounds: {
          suspend: [],
          annul: [
            {
              code: 'PAY_FELL',
              title: text(
                'Жалақы кейін шектен төмендеді',
                'Оплата позже упала ниже порога',
                'The pay later fell below the floor',
              ),
              cite: order('FR-12'),
            },
          ],
          lapse: [],
        },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'not-read',
          what: text(
            'Біліктілік талаптары, STEM тапшы кәсіптерінің төмен шегі (бір дереккөзде 47 498 еуро) және шағым жолы расталмаған.',
            'Требования к квалификации, пониженный порог для дефицитных технических профессий (47 498 евро в одном источнике) и обжалование не подтверждены.',
            'The qualification asked, the lower floor of shortage technical jobs (47,498 euros in one source) and the appeal were not confirmed.',
          ),
          cite: unread('FR-10'),
        },
      ],
    },
  ],
})
