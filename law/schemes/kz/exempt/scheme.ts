import {
  all,
  among,
  any,
  type Citation,
  type Criterion,
  citing,
  type Edition,
  fact,
  is,
  not,
  scheme,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { r2 } from '../employer-permit/r2.ts'
import { r3 } from '../employer-permit/r3.ts'
import { r4 } from '../employer-permit/r4.ts'
import { r5 } from '../employer-permit/r5.ts'
import { exemptionsOf2023 } from '../employer-permit/r5-scope.ts'
import { residenceDuty, residencePapers } from '../residence.ts'
import {
  education,
  group,
  projectTerm,
  traffickingCase,
  unreadGroup,
  unreadGroupOrTrip,
  unreadTrip,
} from './criteria.ts'
import { facts } from './facts.ts'

const R836 = citing('kz/resolution-836')
const R45 = citing('kz/resolution-45')
const R802 = citing('kz/resolution-802')
const R1041 = citing('kz/resolution-1041')
const LAW = citing('kz/law-477-4')

interface Own {
  id: string
  from: string
  to?: string
  title: Edition['title']
  changes?: Edition['title']
  law: Citation[]
  criteria: Criterion[]
  /** The residence permit of a year at a time, known for these editions only. */
  residence: boolean
  appeal: Edition['appeal']
  gaps: Edition['gaps']
}

const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: own.law,
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [],
  criteria: own.criteria,
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['online'],
    body: { kind: 'region', fact: 'region' },
    documents: own.residence ? residencePapers({ insurance: true }) : [],
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: {
        ...own.law[0]!,
        article: 'article not seen',
        mark: 'I',
        note: 'no rule for running cases was read: the edition of the day asked about is kept',
      },
    },
    gaps: [
      'No source names an application: the answer tells whether a permit is needed, and on which rule that rests.',
    ],
  },
  permit: {
    title: text('Рұқсатсыз жұмыс істеу', 'Работа без разрешения', 'Work without a permit'),
    holder: 'worker',
    lengths: own.residence
      ? [
          {
            id: 'residence',
            // A resident stays already, and a national of an EAEU state stays by his contract.
            when: not(any(is('outsideGroup', 'resident'), among('citizenship', 'kz.free-movement.states'))),
            unit: 'month',
            longest: value('kz.exempt.residence-months'),
            cite: LAW('article not seen', 'R', 'egov-trp', 'F: temporary residence permit, 1 year at a time'),
          },
        ]
      : [],
    ...(own.residence
      ? {
          notAfter: [
            { date: fact('contractEnd'), cite: LAW('article not seen', 'R', 'egov-trp', 'F: not past the contract') },
          ],
        }
      : {}),
    ties: [],
    renewals: own.residence
      ? [{ max: null, cite: LAW('article not seen', 'R', 'egov-trp', 'F: 1 year at a time, not past the contract') }]
      : [],
    rights: [
      {
        id: 'no-permit',
        text: text(
          'Рұқсат та, квотадағы орын да қажет емес.',
          'Не нужны ни разрешение, ни место в квоте.',
          'Neither a permit nor a place in the quota is needed.',
        ),
        cite: own.law[0]!,
      },
    ],
    work: ['outsideGroup', 'category', 'region'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: own.residence ? [...r5.duties.filter((d) => d.id === 'host-notice'), residenceDuty] : [],
  appeal: own.appeal,
  gaps: own.gaps,
})

const restOfList = (cite: Citation) => ({
  id: 'rest-of-list',
  what: text(
    'Рұқсат қажет емес адамдардың толық тізімі оқылмады: басқа топты атаған адамға жауап толық болмайды.',
    'Полный перечень лиц, которым разрешение не нужно, не прочитан: тому, кто называет другую группу, полного ответа нет.',
    'The whole list of persons who need no permit was not read: for a person who names another group the answer is incomplete.',
  ),
  cite,
})
const tripLimit = (cite: Citation) => ({
  id: 'business-trip',
  what: text(
    'Рұқсатсыз іссапардың шегі табылмады.',
    'Предел командировки без разрешения не найден.',
    'The limit of a business trip without a permit was not found.',
  ),
  cite,
})
const why = {
  r2: 'further items of the list of resolution 836 were not found (A-39)',
  r3: 'the list of persons outside resolution 45 was not found',
  r4: 'the list of resolution 802 was not read in full, the limit of a business trip was not found (C.8)',
}
const title = (act: ReturnType<typeof text>) =>
  text(`Рұқсат қажет емес адамдар: ${act.kk}`, `Кому не нужно разрешение: ${act.ru}`, `Who needs no permit: ${act.en}`)
const by836 = title(text('836 қаулы', 'постановление 836', 'resolution 836'))
const by802 = title(text('802 қаулы', 'постановление 802', 'resolution 802'))

const list836 = R836('article not seen', 'R2', 'xpat', 'A-36..A-39')
const list802 = R802('list of persons', 'R2', 'celsium', 'C.8')

/** Who may work without a permit of the employer's or of his own. */
export const exempt = scheme('kz/exempt', {
  status: 'law',
  gives: 'status',
  title: text('Рұқсат қажет емес адамдар', 'Кому не нужно разрешение', 'Who needs no permit'),
  summary: text(
    'Шетелдіктің рұқсатсыз және квотасыз жұмыс істей алатынын, оның қай нормаға негізделетінін көрсетеді.',
    'Показывает, может ли иностранец работать без разрешения и квоты и по какой норме.',
    'Tells whether a foreigner may work without a permit and without a place in the quota, and by which rule.',
  ),
  facts,
  editions: [
    edition({
      id: 'KZ-R2',
      from: '2008-06-01',
      to: '2011-12-31',
      title: by836,
      law: [list836],
      criteria: [...group(r2.exemptions, '2008-06-01', unreadGroup(why.r2), list836)],
      residence: false,
      appeal: r2.appeal,
      gaps: [restOfList(R836('article not seen', 'NF', 'xpat', 'A-39'))],
    }),
    edition({
      id: 'KZ-R2-2012',
      from: '2012-01-01',
      to: '2012-03-10',
      title: by836,
      changes: text(
        'Ресей мен Беларусь азаматтарына рұқсат қажет емес.',
        'Гражданам России и Беларуси разрешение не нужно.',
        'Nationals of Russia and Belarus need no permit.',
      ),
      law: [list836, citing('kz/agreement-2010-11-19')('article not seen', 'R2', 'zp-mw', 'C-55')],
      criteria: [...group(r2.exemptions, '2012-01-01', unreadGroup(why.r2), list836)],
      residence: false,
      appeal: r2.appeal,
      gaps: [restOfList(R836('article not seen', 'NF', 'xpat', 'A-39'))],
    }),
    edition({
      id: 'KZ-R3',
      from: '2012-03-11',
      to: '2016-12-31',
      title: title(text('45 қаулы', 'постановление 45', 'resolution 45')),
      changes: text(
        'Рұқсатсыз іссапар жылына 120 күнге дейін ұзарды.',
        'Командировка без разрешения - до 120 дней в году.',
        'A business trip without a permit may last up to 120 days a year.',
      ),
      law: [R45('article not seen', 'R2', 'lwp12', 'A-48')],
      criteria: [
        ...group(r3.exemptions, '2012-03-11', unreadGroup(why.r3), R45('article not seen', 'R2', 'lwp12', 'A-48')),
      ],
      residence: false,
      appeal: r3.appeal,
      gaps: [restOfList(R45('article not seen', 'NF', 'mondaq-grata', 'A-44, A-48'))],
    }),
    edition({
      id: 'KZ-R4',
      from: '2017-01-01',
      to: '2018-04-27',
      title: by802,
      law: [list802],
      criteria: [...group(r4.exemptions, '2017-01-01', unreadGroupOrTrip(why.r4), list802)],
      residence: false,
      appeal: r4.appeal,
      gaps: [
        restOfList(R802('list of persons', 'NF', 'adi-802', 'C.8')),
        tripLimit(R802('list of persons', 'NF', undefined, 'C.8')),
      ],
    }),
    edition({
      id: 'KZ-R4-2018',
      from: '2018-04-28',
      to: '2023-06-30',
      title: by802,
      changes: text(
        '100 пайыз шетелдік қатысудағы заңды тұлғаның бірінші басшысы мен орынбасарларына рұқсат қажет емес.',
        'Первому руководителю и заместителям юридического лица со 100-процентным иностранным участием разрешение не нужно.',
        'First heads and deputies of wholly foreign-owned legal persons need no permit.',
      ),
      law: [list802],
      criteria: [...group(r4.exemptions, '2018-04-28', unreadGroupOrTrip(why.r4), list802)],
      residence: false,
      appeal: r4.appeal,
      gaps: [
        restOfList(R802('list of persons', 'NF', 'adi-802', 'C.8')),
        tripLimit(R802('list of persons', 'NF', undefined, 'C.8')),
      ],
    }),
    edition({
      id: 'KZ-R5',
      from: '2023-07-01',
      to: '2023-11-23',
      title: title(text('заңның 36-1-бабы', 'статья 36-1 закона', 'article 36-1 of the law')),
      changes: text(
        'Топтар «Халықтың көші-қоны туралы» заңның 36-1-бабында аталды.',
        'Группы названы в статье 36-1 закона «О миграции населения».',
        'The groups are named in article 36-1 of the law on migration.',
      ),
      law: [LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-32..C-35'), list802],
      criteria: [
        ...group(
          exemptionsOf2023,
          '2023-07-01',
          unreadGroupOrTrip(why.r4),
          LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-32..C-35'),
        ),
        education,
        projectTerm,
      ],
      residence: true,
      appeal: r5.appeal,
      gaps: [
        restOfList(LAW('art. 36-1(2)', 'NF', 'adi-802', 'C.8')),
        tripLimit(R802('list of persons', 'NF', undefined, 'C.8')),
      ],
    }),
    edition({
      id: 'KZ-1041',
      from: '2023-11-24',
      title: title(
        text('36-1-бап және 1041 қаулы', 'статья 36-1 и постановление 1041', 'article 36-1 and resolution 1041'),
      ),
      changes: text(
        '1041 қаулының тізімі енгізілді: қандас, бизнес-иммигрант, босқын және басқалар.',
        'Введён перечень постановления 1041: кандас, бизнес-иммигрант, беженец и другие.',
        'The list of resolution 1041 is brought in: kandas, business immigrants, refugees and others.',
      ),
      law: [LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-32..C-35'), R1041('annex 1', 'R', 'adi-1041', 'C-35, C.8, G-07')],
      criteria: [
        ...group(
          exemptionsOf2023.filter((e) => e.id !== 'other-listed'),
          '2023-11-24',
          unreadTrip,
          R1041('annex 1', 'R', 'adi-1041', 'C-35, C.8'),
          // Items 7 and on were not read: an officer who has the list confirms.
          all(is('outsideGroup', 'other-listed'), yes('otherGroupConfirmed')),
        ),
        education,
        projectTerm,
        traffickingCase,
      ],
      residence: true,
      appeal: r5.appeal,
      gaps: [
        ...r5.gaps.filter((g) => g.id === 'exempt-rest'),
        tripLimit(R1041('annex 1 items 7 ff.', 'NF', undefined, 'C.8')),
        {
          id: 'skilled-workers',
          what: text(
            'Инвестициялық жобаның қай білікті жұмысшыларына рұқсат қажет емес екені оқылмады.',
            'Каким квалифицированным рабочим инвестиционного проекта не нужно разрешение, не прочитано.',
            'Which skilled workers of an investment project need no permit was not read.',
          ),
          cite: LAW('art. 36-1(2)', 'NF', 'zp-36-1', 'C-34'),
        },
      ],
    }),
  ],
})
