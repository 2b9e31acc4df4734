import { type Citation, citing, type Edition, not, scheme, text, value } from '../../../language/index.ts'
import { r4 } from '../employer-permit/r4.ts'
import { r5 } from '../employer-permit/r5.ts'
import * as s from '../employer-permit/shared.ts'
import { criteria, exemptions, type Rule } from './criteria.ts'
import { facts } from './facts.ts'

const O559 = citing('kz/order-559')
const O279 = citing('kz/order-279')
const LAW = citing('kz/law-477-4')

const of559: Rule = (source, note, article = 'article not seen') =>
  O559(article, source === 'egov-ref' ? 'R' : 'R2', source, note)
/** Read for order 559, taken to hold under order 279. */
const of279: Rule = (source, note, article = 'article not seen') =>
  O279(article, 'I', source, `${note}: taken to hold under order 279`)

const letters = (rule: Rule) =>
  s.paper(
    'two-letters',
    text(
      'Диплом орнына екі хат: біліктілігі мен тәжірибесі лауазымға сай',
      'Два письма вместо диплома: квалификация и опыт подходят должности',
      'Two letters in place of a diploma: qualification and experience fit the post',
    ),
    'line',
    rule('bal-ict', 'C-25'),
    { when: not(s.extension) },
  )

interface Own {
  id: string
  from: string
  to?: string
  title: Edition['title']
  changes?: Edition['title']
  law: Edition['law']
  rule: Rule
  exemptions: Edition['exemptions']
  conditions2017: boolean
  where: Edition['process']['where']
  clock: Edition['process']['clocks']
  appeal: Edition['appeal']
  duties: Edition['duties']
  gaps: Edition['gaps']
}

const unread = (own: Own, source: string, note: string): Citation => ({
  ...own.rule(source, note),
  mark: 'NF',
  note,
})

const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: own.law,
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: own.exemptions,
  criteria: criteria(own.rule, own),
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: own.where,
    body: { kind: 'region', fact: 'region' },
    documents: [
      s.paper(
        'passport',
        text('Паспорт көшірмесі', 'Копия паспорта', 'Copy of the passport'),
        'line',
        own.rule('dos-faq', 'C-16'),
      ),
      ...(own.conditions2017 ? [letters(own.rule)] : []),
    ],
    clocks: own.clock,
    // No levy is due (C-22).
    fees: [],
    transition: {
      rule: 'keep',
      cite: {
        ...own.law.at(-1)!,
        article: 'article not seen',
        mark: 'I',
        note: 'no rule for running cases was read: the edition of the day of filing is kept',
      },
    },
    gaps: ['The list of papers was not found beyond passport and letters (C-16).'],
  },
  permit: {
    title: text(
      'Корпоративішілік ауыстыруға рұқсат',
      'Разрешение на внутрикорпоративный перевод',
      'Permit for an intra-corporate transfer',
    ),
    holder: 'employer',
    lengths: [
      {
        id: 'extension',
        when: s.extension,
        unit: 'month',
        longest: value('kz.ict.extension-months'),
        asked: 'monthsAsked',
        cite: own.rule('wpk-ict', 'C-21'),
      },
      {
        id: 'first',
        when: not(s.extension),
        unit: 'month',
        longest: value('kz.ict.months'),
        asked: 'monthsAsked',
        cite: own.rule('wpk-ict', 'C-21'),
      },
    ],
    ties: [
      { tie: 'employer', cite: own.rule('inv-fl', 'C-12, C-19') },
      { tie: 'region', cite: own.rule('inv-fl', 'C-12') },
      { tie: 'occupation', cite: own.rule('egov-ref', 'C-R7, C-R5', 'grounds of refusal') },
    ],
    renewals: s.renewalsLeft(value('kz.ict.extensions'), own.rule('wpk-ict', 'C-21')),
    rights: [
      {
        id: 'no-quota',
        text: text(
          'Квотадан орын алынбайды, алым төленбейді және Қазақстанда еңбек шартын жасау қажет емес.',
          'Место из квоты не берётся, сбор не платится, и трудовой договор в Казахстане не нужен.',
          'No place of the quota is taken, no levy is due and no employment contract in Kazakhstan is needed.',
        ),
        cite: own.rule('wpk-ict', 'C-22'),
      },
      ...(own.conditions2017
        ? [
            {
              id: 'local-candidate',
              text: text(
                'Жергілікті үміткердің табылуы рұқсат беруге кедергі емес.',
                'Найденный местный кандидат не мешает выдать разрешение.',
                'A local candidate found does not bar the permit.',
              ),
              cite: own.rule('bal-ict', 'C-25'),
            },
          ]
        : []),
      s.otherRegions(own.rule('inv-fl', 'C-12')),
    ],
    work: ['post', 'occupation', 'region'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: own.duties,
  appeal: own.appeal,
  gaps: [
    {
      id: 'sectors',
      what: text(
        'Ауыстыру рұқсат етілген салалардың тізімі оқылмады.',
        'Перечень отраслей, где возможен перевод, не прочитан.',
        'The list of sectors in which a transfer is possible was not read.',
      ),
      cite: unread(own, 'signum', 'C-19, C-22'),
    },
    {
      id: 'extension-window',
      what: text(
        'Ұзартуға өтініш беру мерзімі (60-30 күн) осы рұқсатқа қолданыла ма, белгісіз.',
        'Применяется ли к этому разрешению срок подачи на продление (60-30 дней), неизвестно.',
        'Whether the filing window for extensions (day 60 to 30) applies to this permit is not known.',
      ),
      cite: unread(own, 'wpk-2020', 'C-17'),
    },
    {
      id: 'special-condition-time',
      what: text(
        'Ерекше шартты орындау мерзімі мен дәлелі оқылмады.',
        'Срок и подтверждение особого условия не прочитаны.',
        'The time and the proof of the special condition were not read.',
      ),
      cite: unread(own, 'wpk-ict', 'C-24'),
    },
    ...own.gaps,
  ],
})

const fulfil = (rule: Rule): Edition['duties'][number] => ({
  id: 'special-condition',
  title: text('Таңдалған ерекше шартты орындау', 'Выполнить выбранное особое условие', 'Meet the special condition'),
  actor: 'employer',
  trigger: 'permit-issued',
  undertaking: { kinds: ['train', 'retrain', 'raise', 'jobs'] },
  cite: rule('wpk-ict', 'C-24'),
})
const decision = r4.process.clocks.filter((c) => c.id === 'decision')
const listed559 = (source: string, note: string) => citing('kz/resolution-802')('list of persons', 'R2', source, note)
const law559: Edition['law'] = [
  LAW('article not seen', 'R2', 'signum', 'C-19'),
  O559('whole', 'R', 'adi-559', '0.1 KZ-R4'),
]

/** Transfer of a head, manager or specialist inside a group of companies. */
export const intraCorporateTransfer = scheme('kz/intra-corporate-transfer', {
  status: 'law',
  gives: 'employer-permit',
  title: text('Корпоративішілік ауыстыру', 'Внутрикорпоративный перевод', 'Intra-corporate transfer'),
  summary: text(
    'ДСҰ елінің компаниясы басшысын, менеджерін немесе маманын Қазақстандағы өз ұйымына квотасыз және алымсыз ауыстырады.',
    'Компания из страны ВТО переводит руководителя, менеджера или специалиста в свою организацию в Казахстане без квоты и сбора.',
    'A company of a WTO member moves a head, manager or specialist to its own body in Kazakhstan, without quota and levy.',
  ),
  facts,
  editions: [
    edition({
      id: 'KZ-R4',
      from: '2017-01-01',
      to: '2017-09-14',
      title: text('559 бұйрық бойынша ауыстыру', 'Перевод по приказу 559', 'Transfer under order 559'),
      law: law559,
      rule: of559,
      exemptions: exemptions(listed559, false),
      conditions2017: false,
      where: ['online', 'counter'],
      clock: decision,
      appeal: r4.appeal,
      duties: [],
      gaps: [
        {
          id: 'before-september-2017',
          what: text(
            '2017-09-15 дейінгі ерекше шарттар, хабарлау және құжаттар оқылмады.',
            'Особые условия, сообщение о вакансии и документы до 2017-09-15 не прочитаны.',
            'Special conditions, notice of the vacancy and papers before 2017-09-15 were not read.',
          ),
          cite: O559('article not seen', 'NF', 'peregrine', 'C-24, C-25'),
        },
      ],
    }),
    edition({
      id: 'KZ-R4-2017',
      from: '2017-09-15',
      to: '2023-06-30',
      title: text(
        '559 бұйрық бойынша ауыстыру, ерекше шартпен',
        'Перевод по приказу 559 с особым условием',
        'Transfer under order 559, with a special condition',
      ),
      changes: text(
        'Ерекше шарт рұқсат беруде де, ұзартуда да қажет; вакансия 15 күн бұрын хабарланады; диплом орнына екі хат.',
        'Особое условие нужно при выдаче и продлении; о вакансии сообщают за 15 дней; вместо диплома два письма.',
        'A special condition is due at issue and extension; the vacancy is notified 15 days before; two letters replace the diploma.',
      ),
      law: law559,
      rule: of559,
      exemptions: exemptions(listed559, true),
      conditions2017: true,
      where: ['online', 'counter'],
      clock: decision,
      appeal: r4.appeal,
      duties: [fulfil(of559)],
      gaps: [],
    }),
    edition({
      id: 'KZ-R5',
      from: '2023-07-01',
      title: text('279 бұйрық бойынша ауыстыру', 'Перевод по приказу 279', 'Transfer under order 279'),
      changes: text(
        '279 бұйрық 559 бұйрықты алмастырды; ауыстыру шарттары сақталды деп алынды.',
        'Приказ 279 сменил приказ 559; условия перевода приняты как сохранившиеся.',
        'Order 279 takes the place of order 559; the conditions of transfer are taken to hold on.',
      ),
      law: [LAW('art. 36-1', 'R', 'zp-36-1', '0.1 KZ-R5'), O279('whole', 'R', 'adi-279', '0.1 KZ-R5')],
      rule: of279,
      exemptions: exemptions((source, note) => LAW('art. 36-1(2)', 'R2', source, note), true),
      conditions2017: true,
      where: ['online'],
      clock: r5.process.clocks.filter((c) => c.id === 'administrative-limit'),
      appeal: r5.appeal,
      duties: [fulfil(of279), ...r5.duties.filter((d) => d.id === 'host-notice')],
      gaps: [
        {
          id: 'carried-over',
          what: text(
            'Ауыстыру шарттары 279 бұйрықтан емес, бұрынғы көздерден алынды.',
            'Условия перевода взяты не из приказа 279, а из прежних источников.',
            'The conditions of transfer come from earlier sources, not from order 279.',
          ),
          cite: O279('article not seen', 'I', 'adi-279', 'C-19..C-25'),
        },
        ...r5.gaps.filter((g) => g.id === 'decision-time'),
      ],
    }),
  ],
})
