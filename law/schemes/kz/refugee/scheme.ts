import { citing, type Edition, is, no, scheme, text, value, yes, zero } from '../../../language/index.ts'
import { complaintOf2007, complaintOf2020, keepEdition, paper } from '../stay.ts'
import { criteria, LAW } from './conditions.ts'
import { facts } from './facts.ts'
import { gaps, rights } from './parts.ts'

const O118 = citing('kz/order-118')
const PORTAL = 'gov.kz/situations/247'

interface Own {
  id: string
  from: string
  to?: string
  title: Edition['title']
  changes?: Edition['title']
  law: Edition['law']
  base: typeof O118
  later: boolean
  filing: ReturnType<typeof O118>
  appeal: Edition['appeal']
}

const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: [LAW('whole', 'R', 'zakon.uchet.kz Z090000216_'), ...own.law],
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [
    {
      id: 'citizen',
      title: text('Қазақстан азаматы', 'Гражданин Казахстана', 'Citizen of Kazakhstan'),
      when: is('citizenship', 'KZ'),
      cite: LAW('art. 1(1)', 'R', 'zakon.uchet.kz Z090000216_', 'a refugee is a foreigner or a stateless person'),
    },
  ],
  criteria: criteria(own.filing, own.later),
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['counter'],
    body: { kind: 'region', fact: 'region' },
    documents: [
      paper(
        'petition',
        text(
          'Қазақ не орыс тіліндегі өтінішхат (керек болса, аудармашымен)',
          'Ходатайство на казахском или русском языке (при необходимости с переводчиком)',
          'Petition in Kazakh or Russian (with an interpreter where needed)',
        ),
        own.base('article not seen', own.later ? 'R2' : 'I', 'caravan.kz 834592'),
      ),
      paper(
        'identity',
        text(
          'Жеке басты және өтініш себебін растайтын құжаттар, бар болса',
          'Документы о личности и о причинах обращения, если они есть',
          'Papers on identity and on the reasons of the petition, where there are any',
        ),
        LAW('article not seen', 'R2', 'unhcr.kz (archive of 2019-02-18)'),
        { required: false },
      ),
      paper(
        'family',
        text('Туыстық туралы құжат', 'Документ о родстве', 'Proof of the family tie'),
        LAW('art. 11(2)', 'R', 'zakonpravo.kz article 11'),
        { when: yes('familyOfRefugee') },
      ),
    ],
    clocks: [
      {
        id: 'decision',
        title: text('Шешім қабылдау мерзімі', 'Срок решения', 'Time for the decision'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.refugee.decision-months'),
        unit: 'month',
        onExpiry: 'escalate',
        when: no('furtherCheck'),
        cite: LAW('art. 11(1)', 'R', 'zakonpravo.kz article 11'),
      },
      {
        id: 'decision-extended',
        title: text(
          'Қосымша тексеруден кейінгі шешім мерзімі',
          'Срок решения после дополнительной проверки',
          'Time for the decision after further checks',
        ),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.refugee.decision-months.extended'),
        unit: 'month',
        onExpiry: 'escalate',
        when: yes('furtherCheck'),
        cite: LAW('art. 11(1)', 'R', 'zakonpravo.kz article 11'),
      },
    ],
    fees: [],
    transition: keepEdition(LAW),
    gaps: ['Whether anything is paid was not read; no source names a fee.'],
  },
  permit: {
    title: text(
      'Босқын мәртебесі және босқын куәлігі',
      'Статус беженца и удостоверение беженца',
      'Refugee status and refugee certificate',
    ),
    holder: 'worker',
    lengths: [
      {
        id: 'status',
        unit: 'month',
        longest: value('kz.refugee.months'),
        cite: LAW('article not seen', 'R2', 'mgorod.kz 2023'),
      },
    ],
    ties: [],
    renewals: [
      {
        max: value('kz.refugee.renewals'),
        cite: LAW('article not seen', 'NF', 'adilet P100000183_', 'resolution 183 names an extension in its title'),
      },
    ],
    rights: rights(own.later),
    work: [],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [
    {
      id: 'certificate',
      title: text(
        'Пана іздеуші адамның куәлігін тіркеу күні беру',
        'Выдать свидетельство лица, ищущего убежище, в день регистрации',
        'Give the asylum seeker certificate on the day of registration',
      ),
      actor: 'officer',
      trigger: 'registration',
      days: zero,
      unit: 'calendar-day',
      cite: own.base('article not seen', 'R', `${PORTAL}; egov.kz refugee_status`),
    },
    ...(own.later
      ? [
          {
            id: 'fingerprints',
            title: text('Дактилоскопиядан өту', 'Пройти дактилоскопию', 'Have the fingerprints taken'),
            actor: 'worker' as const,
            trigger: 'certificate',
            days: value('kz.refugee.fingerprint-days'),
            unit: 'calendar-day' as const,
            cite: O118('article not seen', 'R', PORTAL),
          },
        ]
      : []),
  ],
  appeal: own.appeal,
  gaps,
})

/** Refugee status: from the petition and the asylum seeker certificate to the status. */
export const refugee = scheme('kz/refugee', {
  status: 'law',
  gives: 'status',
  title: text('Босқын мәртебесі', 'Статус беженца', 'Refugee status'),
  summary: text(
    'Өз елінде қудаланудан қорқатын шетелдіктер мен азаматтығы жоқ адамдарға: өтінішхат, куәлік және мәртебе.',
    'Для иностранцев и лиц без гражданства, которые опасаются преследования: ходатайство, свидетельство и статус.',
    'For foreigners and stateless persons who fear persecution at home: the petition, the certificate and the status.',
  ),
  facts,
  editions: [
    edition({
      id: 'RF-2010',
      from: '2010-01-01',
      to: '2022-04-18',
      title: text(
        'Ішкі істер органдары қарайды',
        'Решают органы внутренних дел',
        'The bodies of internal affairs decide',
      ),
      law: [],
      base: LAW,
      later: false,
      filing: LAW('article not seen', 'R2', 'unhcr.kz (archive of 2019-02-18)'),
      appeal: [complaintOf2007],
    }),
    edition({
      id: 'RF-2022',
      from: '2022-04-19',
      title: text(
        'Жергілікті атқарушы органдар қарайды',
        'Решают местные исполнительные органы',
        'The local bodies decide',
      ),
      changes: text(
        'Өтінішхатты полиция емес, жұмыспен қамту мәселелері жөніндегі жергілікті орган қарайды.',
        'Ходатайство рассматривает не полиция, а местный орган по вопросам занятости.',
        'Not the police but the local body for employment considers the petition.',
      ),
      law: [O118('whole', 'R', 'adilet V2200027506')],
      base: O118,
      later: true,
      filing: O118('article not seen', 'R', `${PORTAL}; caravan.kz 834592; help.unhcr.org/centralasia`),
      appeal: [complaintOf2020],
    }),
  ],
})
