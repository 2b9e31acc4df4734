import { all, citing, type Edition, fact, is, scheme, text, value } from '../../../language/index.ts'
import { r4 } from '../employer-permit/r4.ts'
import { r5 } from '../employer-permit/r5.ts'
import { residenceDuty } from '../residence.ts'
import { criteria } from './criteria.ts'
import { facts } from './facts.ts'

const VISAS = citing('kz/order-visas-2016')
const LAW = citing('kz/law-477-4')
const classes = (source: string, note: string) => VISAS('classes of visa', 'R2', source, note)
const gap = (id: string, what: ReturnType<typeof text>, source: string, note: string) => ({
  id,
  what,
  cite: VISAS('article not seen', 'NF', source, note),
})

const edition = (
  own: Pick<Edition, 'id' | 'from' | 'to' | 'title' | 'changes' | 'duties'> & {
    rights: Edition['permit']['rights']
  },
): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: [VISAS('whole', 'R', 'adi-visa', 'F: classes of visa')],
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [],
  criteria,
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['mission', 'counter'],
    body: { kind: 'national' },
    documents: [
      {
        id: 'invitation',
        title: text('Шақыру', 'Приглашение', 'Invitation'),
        level: 'line',
        when: is('place', 'abroad'),
        required: false,
        cite: VISAS('title', 'R', 'zhambyl', 'F: the rules govern invitations; for whom one is needed was not read'),
      },
      {
        id: 'work-permit',
        title: text('Жұмыс рұқсаты', 'Разрешение на работу', 'Work permit'),
        level: 'line',
        when: all(is('purpose', 'work'), is('workBasis', 'employer-permit', 'transfer')),
        required: true,
        cite: VISAS('classes of visa', 'I', 'visitworld', 'F: class C3, for the term of the permit'),
      },
    ],
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: VISAS(
        'article not seen',
        'I',
        undefined,
        'no rule for running cases was read: the edition of the day of filing is kept',
      ),
    },
    gaps: [
      'In practice a decision takes 7 to 12 working days (F, `wpk-visa`); the time limit of the rules was not read.',
    ],
  },
  permit: {
    title: text('Қазақстан визасы', 'Виза Казахстана', 'Visa of Kazakhstan'),
    holder: 'worker',
    lengths: [
      {
        id: 'single',
        when: is('entries', 'single'),
        unit: 'day',
        longest: value('kz.visa.single-days', 'visaClass'),
        asked: 'daysAsked',
        cite: classes('visitworld', 'F: single entry up to 90 days'),
      },
      {
        id: 'multiple',
        when: is('entries', 'multiple'),
        unit: 'month',
        longest: value('kz.visa.multiple-months', 'visaClass'),
        asked: 'monthsAsked',
        cite: classes('visitworld', 'F: multiple entry, the term of the permit, at most 3 years'),
      },
    ],
    notAfter: [
      { date: fact('permitEnd'), cite: classes('visitworld', 'F: multiple entry for the term of the permit') },
    ],
    ties: [
      {
        tie: 'employer',
        cite: VISAS('article not seen', 'I', 'dos-c3', 'F: a new employer needs a new C3 visa'),
      },
    ],
    renewals: [],
    follows: [
      {
        id: 'employer',
        kind: 'instead',
        title: text('Жаңа жұмыс беруші', 'Новый работодатель', 'New employer'),
        cite: VISAS('article not seen', 'I', 'dos-c3', 'F: a new employer needs a new C3 visa'),
      },
      {
        id: 'family',
        kind: 'beside',
        title: text('Жұмыскердің отбасы', 'Семья работника', 'Family of the worker'),
        when: all(is('visaClass', 'C3'), is('purpose', 'family-of-worker')),
        cite: classes('dos-c3', 'F: class C3, family of the worker'),
      },
    ],
    rights: own.rights,
    work: ['visaClass', 'purpose', 'entries'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: own.duties,
  appeal: r4.appeal.slice(0, 1),
  gaps: [
    gap(
      'invitation',
      text(
        'Шақыруды кім, қанша уақытта рәсімдейтіні және оның мерзімі оқылмады.',
        'Кто и за какой срок оформляет приглашение и сколько оно действует, не прочитано.',
        'Who issues an invitation, how fast, and how long it is good for was not read.',
      ),
      'adi-visa',
      'F',
    ),
    gap(
      'visa-free',
      text(
        'Виза қажет емес мемлекеттердің тізімі осы схемаға кірмейді.',
        'Перечень государств, гражданам которых виза не нужна, в эту схему не входит.',
        'The list of states whose nationals need no visa is outside this scheme.',
      ),
      'adi-visa',
      'F: visa-free stay',
    ),
    gap(
      'fee-papers',
      text(
        'Консулдық алым мен құжаттар тізімі оқылмады.',
        'Консульский сбор и перечень документов не прочитаны.',
        'The consular fee and the list of papers were not read.',
      ),
      'adi-visa',
      'F',
    ),
    gap(
      'decision-time',
      text(
        'Шешім мерзімі оқылмады; тәжірибеде 7-12 жұмыс күні.',
        'Срок решения не прочитан; на практике 7-12 рабочих дней.',
        'The time limit for the decision was not read; in practice 7 to 12 working days.',
      ),
      'wpk-visa',
      'F: decision in practice',
    ),
    gap(
      'class-c4',
      text(
        'C4 санатының анықтамамен байланысы оқылмады.',
        'Связь категории C4 со справкой не прочитана.',
        'How class C4 goes with the certificate was not read.',
      ),
      'adi-visa',
      'C-54, F: class C4',
    ),
    gap(
      'other-terms',
      text(
        'C2, C9, B1, B2, B3, B10 визаларының мерзімі мен C5 көп реттік визасының мерзімі оқылмады.',
        'Сроки виз C2, C9, B1, B2, B3, B10 и многократной C5 не прочитаны.',
        'The terms of C2, C9, B1, B2, B3, B10 and of a multiple C5 visa were not read.',
      ),
      'gpartners',
      'F',
    ),
  ],
})

/** Invitation and visa for work: class C3 and its kin. */
export const workVisa = scheme('kz/work-visa', {
  status: 'law',
  gives: 'visa',
  title: text('Жұмыс визасы (C3 және басқалар)', 'Рабочая виза (C3 и другие)', 'Work visa (C3 and its kin)'),
  summary: text(
    'Жұмысқа, іс сапармен немесе жұмыскердің отбасы мүшесі ретінде келетін шетелдікке: мақсатқа сай виза санаты мен мерзімі.',
    'Для иностранца, который едет на работу, по делу или как член семьи работника: категория визы и её срок.',
    'For a foreigner who comes to work, on business or with a worker: the class of visa and its term.',
  ),
  facts,
  editions: [
    edition({
      id: 'VISA-2016',
      from: '2016-11-28',
      to: '2019-12-31',
      title: text('2016 жылғы виза қағидалары', 'Правила о визах 2016 года', 'Visa rules of 2016'),
      duties: [],
      rights: [
        {
          id: 'registered-at-border',
          text: text(
            'Болатын жерде бес күнтізбелік күн ішінде тіркелу керек еді; виза иесі шекарада шақырушының мекенжайы бойынша тіркелетін.',
            'По месту пребывания нужно было зарегистрироваться в пять календарных дней; владельца визы регистрировали на границе по адресу приглашающего.',
            'Registration at the place of stay was due in five calendar days; a visa holder was registered at the border at the address of the inviter.',
          ),
          cite: LAW('article not seen', 'R', 'inv-reg', 'F: to 2020-01'),
        },
      ],
    }),
    edition({
      id: 'VISA-2020',
      from: '2020-01-01',
      title: text('Виза қағидалары, тіркеусіз', 'Правила о визах, без регистрации', 'Visa rules, without registration'),
      changes: text(
        'Уақытша тіркеу жойылды: қабылдаушы полицияға хабарлайды, 30 күннен ұзақ болуға уақытша тұруға рұқсат керек.',
        'Временная регистрация отменена: принимающий сообщает полиции, дольше 30 дней нужно разрешение на проживание.',
        'Temporary registration ends: the host tells the police, and a stay over 30 days needs a residence permit.',
      ),
      duties: [...r5.duties.filter((d) => d.id === 'host-notice'), residenceDuty],
      rights: [],
    }),
  ],
})
