import { citing } from '../../../language/act.ts'
import { must } from '../../../language/criteria.ts'
import { code, int, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { among, atLeast, incomplete, no, on, one, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { comparable, dutiesOf, general, openGap, ordinance, processOf, read, revoke, workFacts } from '../common.ts'

const title = text(
  'Батыс Балқан ережесі (Германия)',
  'Правило для Западных Балкан (Германия)',
  'Western Balkans rule (Germany)',
)
const NOTICE = citing('de/western-balkans-notice')

const edition = (later: boolean, capKnown = true): Omit<Edition, 'id' | 'from' | 'to'> => {
  const rule = ordinance('s. 26(2)', 'DE-50', later)
  const cap = later ? NOTICE('article not seen', 'R', 'DEe', 'DE-51') : ordinance('s. 26(2)', 'DE-51')
  return {
    title,
    law: [rule],
    exemptions: [],
    criteria: [
      // Citizens of six states.
      must(
        'citizenship',
        text('Азаматтық', 'Гражданство', 'Citizenship'),
        among('citizenship', 'de.western-balkans'),
        rule,
        {
          refuse: {
            code: 'CITIZENSHIP',
            text: text(
              'Ереже Батыс Балқанның алты елінің азаматтарына ғана арналған.',
              'Правило только для граждан шести стран Западных Балкан.',
              'The rule is only for citizens of the six states of the Western Balkans.',
            ),
          },
        },
      ),
      ...general(later),
      // The first consent is asked for at a German mission in one of the six states.
      must(
        'mission',
        text('Өтініш берілген жер', 'Место подачи', 'Place of application'),
        yes('homeMission'),
        ordinance('s. 26(2)', 'DE-52', later),
        {
          when: yes('firstConsent'),
          refuse: {
            code: 'NOT_AT_MISSION',
            text: text(
              'Алғашқы келісім сол алты елдегі Германия өкілдігі арқылы ғана сұралады.',
              'Первое согласие просят только через представительство Германии в одной из шести стран.',
              'The first consent is asked for only at a German mission in one of the six states.',
            ),
          },
        },
      ),
      // No asylum-seeker benefits in the 24 months before applying.
      must(
        'benefits',
        text('Баспана іздеушінің жәрдемақысы', 'Пособия просителя убежища', 'Asylum-seeker benefits'),
        no('benefits'),
        ordinance('s. 26(2)', 'DE-53', later),
        {
          refuse: {
            code: 'BENEFITS',
            text: text(
              'Өтінішке дейінгі 24 айда баспана іздеушінің жәрдемақысы алынған.',
              'За 24 месяца до заявления получались пособия просителя убежища.',
              'Asylum-seeker benefits were drawn in the 24 months before applying.',
            ),
          },
        },
      ),
      // The agency looks for a German, EU or equal candidate.
      must(
        'market',
        text('Жергілікті нарық', 'Местный рынок труда', 'Home labour market'),
        no('localCandidate'),
        read(later)('s. 39(3)', 'DE-11, DE-50'),
        {
          refuse: {
            code: 'LOCAL_CANDIDATE',
            text: text(
              'Бұл орынға басым құқығы бар үміткер бар.',
              'На это место есть кандидат с преимуществом.',
              'There is a candidate with priority for this job.',
            ),
          },
        },
      ),
      // Terms as for comparable local workers, or the permit is revoked.
      comparable(read(later)('s. 41', 'DE-17')),
      // Places left in the calendar year.
      must(
        'quota',
        text('Жылдық шек', 'Годовой предел', 'Yearly cap'),
        capKnown ? atLeast('quotaFree', one) : incomplete('the cap for January to May 2024 was not read (DE-51)'),
        cap,
        {
          refuse: {
            code: 'QUOTA',
            text: text(
              'Жылдық келісім шегі толды.',
              'Годовой предел согласий исчерпан.',
              'The yearly number of consents is used up.',
            ),
          },
        },
      ),
    ],
    quota: {
      id: 'de.western-balkans',
      title: text('Батыс Балқан келісімдері', 'Согласия для Западных Балкан', 'Consents for the Western Balkans'),
      calendar: { kind: 'calendar-year' },
      period: on('filing'),
      split: [],
      order: 'receipt',
      counts: 'decision',
      published: { set: 'de.western-balkans-consents' },
      cite: cap,
    },
    process: processOf('worker', later),
    permit: {
      title,
      holder: 'worker',
      lengths: [],
      ties: [{ tie: 'employer', cite: ordinance('ss. 34-35', 'DE-13', later) }],
      renewals: [],
      rights: [
        {
          id: 'any-job',
          text: text(
            'Біліктілік талап етілмейді: кез келген жұмыс.',
            'Квалификация не требуется: любая работа.',
            'No qualification is asked: any job.',
          ),
          cite: rule,
        },
      ],
      work: [],
      grounds: { suspend: [], annul: revoke(later), lapse: [] },
    },
    duties: dutiesOf(later),
    appeal: [],
    gaps: [
      openGap(
        {
          kk: 'Рұқсат мерзімі, ұзарту, алымдар мен шағым жолы расталмаған. Кезекке жазылу күндері жеребемен бөлінеді, ол мұнда есептелмейді.',
          ru: 'Срок разрешения, продление, сборы и обжалование не подтверждены. Дни приёма распределяет жребий, здесь он не считается.',
          en: 'Length, extension, fees and appeal were not confirmed. Appointments are drawn by lot, which is not computed here.',
        },
        'DE-50 to DE-54',
      ),
    ],
  }
}

export const westernBalkans = scheme('de/western-balkans', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Батыс Балқан азаматына біліктілігіне қарамай Германияда кез келген жұмысқа келісім береді, жылдық шек ішінде.',
    'Даёт гражданину Западных Балкан согласие на любую работу в Германии независимо от квалификации, в годовом пределе.',
    'Gives a citizen of the Western Balkans consent to any job in Germany whatever the qualification, within a yearly cap.',
  ),
  facts: {
    ...workFacts,
    citizenship: code('country', {
      register: 'person.citizenship',
      label: text('Азаматтық', 'Гражданство', 'Citizenship'),
      ask: text(
        'Қай елдің азаматысыз?',
        'Гражданином какой страны вы являетесь?',
        'Which country are you a citizen of?',
      ),
      changes: 'never',
    }),
    firstConsent: yesNo({
      label: text('Алғашқы келісім', 'Первое согласие', 'First consent'),
      ask: text(
        'Осы ереже бойынша бірінші рет өтініш бересіз бе?',
        'Вы обращаетесь по этому правилу впервые?',
        'Do you apply under this rule for the first time?',
      ),
    }),
    homeMission: yesNo({
      label: text('Өкілдікте берілген', 'Подано в представительстве', 'Filed at a mission'),
      ask: text(
        'Өтінішті алты елдің бірінде Германия өкілдігіне бересіз бе?',
        'Подаёте ли вы заявление в представительство Германии в одной из шести стран?',
        'Do you apply at a German mission in one of the six states?',
      ),
      changes: 'by-effort',
    }),
    benefits: yesNo({
      label: text('Соңғы 24 айдағы жәрдемақы', 'Пособия за 24 месяца', 'Benefits in the last 24 months'),
      ask: text(
        'Соңғы 24 айда Германияда баспана іздеушінің жәрдемақысын алдыңыз ба?',
        'Получали ли вы за последние 24 месяца в Германии пособия просителя убежища?',
        'Did you draw asylum-seeker benefits in Germany in the last 24 months?',
      ),
      changes: 'with-time',
    }),
    localCandidate: yesNo({
      source: 'officer',
      level: 'case',
      label: text('Басым үміткер бар', 'Есть кандидат с преимуществом', 'Candidate with priority'),
      ask: text(
        'Агенттік Германия, ЕО азаматын не теңестірілген үміткерді тапты ма?',
        'Нашло ли агентство немецкого, равного ему кандидата или кандидата из ЕС?',
        'Has the agency found a German, EU or equal candidate?',
      ),
    }),
    quotaFree: int(0, 50_000, 'persons', {
      source: 'register',
      register: 'quota.free',
      label: text('Бос орын', 'Свободные места', 'Places free'),
    }),
  },
  editions: [
    { id: '2022', from: '2022-03-01', to: '2023-12-31', ...edition(false) },
    { id: '2024-01', from: '2024-01-01', to: '2024-05-31', ...edition(false, false) },
    {
      id: '2024',
      from: '2024-06-01',
      changes: text(
        'Шек 25 000-нан 50 000-ға өсті.',
        'Предел вырос с 25 000 до 50 000.',
        'The cap rose from 25,000 to 50,000.',
      ),
      ...edition(true),
    },
  ],
})
