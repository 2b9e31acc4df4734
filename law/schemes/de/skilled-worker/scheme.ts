import { must } from '../../../language/criteria.ts'
import { code, date, oneOf, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import {
  all,
  among,
  any,
  atLeast,
  type Condition,
  cited,
  fact,
  incomplete,
  is,
  not,
  on,
  shareAtLeast,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import {
  comparable,
  contractFacts,
  dutiesOf,
  general,
  openGap,
  ordinance,
  processOf,
  read,
  revoke,
  workFacts,
} from '../common.ts'

const title = text('Білікті маман (Германия)', 'Квалифицированный работник (Германия)', 'Skilled worker (Germany)')

const edition = (later: boolean, match: Condition): Omit<Edition, 'id' | 'from' | 'to'> => {
  const law = read(later)
  const older = law('s. 18(2) no. 5', 'DE-2')
  const length = law('s. 18(4)', 'DE-3')
  return {
    title,
    law: [law('s. 18a', 'DE-4'), law('s. 18b(1)', 'DE-4')],
    exemptions: [],
    criteria: [
      ...general(later),
      // The training or degree is German, or the authority found it equal.
      must(
        'recognition',
        text('Біліктілікті тану', 'Признание квалификации', 'Recognition of the qualification'),
        is('recognition', 'full'),
        law('s. 18(2)', 'DE-1'),
        {
          refuse: {
            code: 'NOT_RECOGNISED',
            text: text(
              'Біліктілік толық танылмаған. Ішінара танылса, Мүмкіндік картасын қараңыз.',
              'Квалификация не признана полностью. При частичном признании смотрите Карту шансов.',
              'The qualification is not fully recognised. With partial recognition see the Opportunity Card.',
            ),
          },
        },
      ),
      // Skilled work only.
      must(
        'skilled-job',
        text('Білікті жұмыс', 'Квалифицированная работа', 'Skilled job'),
        yes('skilledJob'),
        law('ss. 18a, 18b(1)', 'DE-4'),
        {
          refuse: {
            code: 'NOT_SKILLED',
            text: text(
              'Бұл жұмыс біліктілікті қажет етпейді.',
              'Эта работа не требует квалификации.',
              'The job is not skilled work.',
            ),
          },
        },
      ),
      // In 2022 the qualification had to fit the job; that this fell away was not confirmed.
      must(
        'match',
        text('Біліктілік жұмысқа сай', 'Квалификация подходит к работе', 'Qualification fits the job'),
        match,
        law('ss. 18a, 18b(1)', 'DE-4'),
        {
          refuse: {
            code: 'NO_MATCH',
            text: text(
              'Біліктілік бұл жұмысқа мүмкіндік бермейді.',
              'Квалификация не позволяет выполнять эту работу.',
              'The qualification does not enable this job.',
            ),
          },
        },
      ),
      // First permit after the 45th birthday: enough pay, or a pension of one's own.
      must(
        'over-45',
        text('45 жастан асқандарға жалақы', 'Оплата для старше 45', 'Pay over 45'),
        any(shareAtLeast('pay', value('de.pension-ceiling'), cited(55, 'percent', older)), yes('pensionProof')),
        older,
        {
          when: all(yes('firstPermit'), atLeast(yearsBetween('birth', on('filing')), cited(45, 'year', older))),
          refuse: {
            code: 'OVER_45',
            text: text(
              '45 жастан кейінгі алғашқы рұқсатқа жалақы {pay} аз, қарттыққа қамсыздандыру да дәлелденбеген.',
              'Для первого разрешения после 45 лет оплата {pay} мала, и обеспечение в старости не доказано.',
              'For a first permit after 45 the pay of {pay} is too low, and no provision for old age is shown.',
            ),
          },
        },
      ),
      // Health and care staff of the poorest states are recruited by the public agency alone.
      must(
        'fair-recruitment',
        text('Әділ іріктеу', 'Честный набор', 'Fair recruitment'),
        not(among('citizenship', 'de.protected-states')),
        ordinance('s. 38 and annex', 'DE-55', later),
        {
          when: all(yes('healthJob'), is('recruiter', 'private')),
          refuse: {
            code: 'PUBLIC_RECRUITMENT_ONLY',
            text: text(
              'Бұл елден медицина қызметкерін тек мемлекеттік агенттік шақыра алады.',
              'Из этой страны медработников вправе набирать только государственное агентство.',
              'Health and care staff from this state may be recruited only by the public agency.',
            ),
          },
        },
      ),
      // No search for local workers; only the terms are compared.
      comparable(law('s. 39(2)', 'DE-10')),
    ],
    process: processOf('worker', later),
    permit: {
      title,
      holder: 'worker',
      lengths: [{ id: 'four-years', unit: 'month', longest: cited(48, 'month', length), cite: length }],
      notAfter: [{ date: fact('contractEnd'), cite: length }],
      ties: [],
      renewals: [],
      rights: [
        {
          id: 'free-consent',
          text: text(
            'Екі жыл сақтандырылған жұмыстан не үш жыл тұрудан кейін агенттік келісімі керек емес.',
            'После двух лет застрахованной работы или трёх лет пребывания согласие агентства не нужно.',
            'After two years of insured work or three years of stay no consent of the agency is needed.',
          ),
          cite: ordinance('s. 9', 'DE-14', later),
        },
        {
          id: 'settlement',
          text: text(
            'Тұрақты тұруды төрт жылдан кейін, неміс дипломымен екі жылдан кейін сұрауға болады (жарна мен тіл керек).',
            'Постоянное проживание можно просить через четыре года, с немецким дипломом через два (нужны взносы и язык).',
            'Settlement may be asked after four years, with a German diploma after two (contributions and language needed).',
          ),
          cite: law('s. 18c', 'DE-20'),
        },
      ],
      work: ['occupation'],
      grounds: { suspend: [], annul: revoke(later), lapse: [] },
    },
    duties: dutiesOf(later),
    appeal: [],
    gaps: [
      openGap(
        {
          kk: 'Тіл деңгейі талабы, тану рәсімі, елдер арасындағы келісімдер (мысалы, Филиппинмен), алымдар мен шағым жолы оқылмаған.',
          ru: 'Требуемый уровень языка, процедура признания, соглашения со странами (например, с Филиппинами), сборы и обжалование не прочитаны.',
          en: 'The level of language, the recognition procedure, agreements with states (such as the Philippines), fees and appeal were not read.',
        },
        'DE-1, DE-4, DE-55',
      ),
      {
        id: 'entitlement',
        what: text(
          'Рұқсат 2022 жылы «берілуі мүмкін» еді; 2023 жылдан құқық болғаны толық расталмаған.',
          'В 2022 году разрешение «могли выдать»; что с 2023 года на него есть право, подтверждено не полностью.',
          'In 2022 the permit "may be granted"; that it is a right since 2023 was not fully confirmed.',
        ),
        cite: law('ss. 18a, 18b(1)', 'DE-4'),
      },
    ],
  }
}

export const skilledWorker = scheme('de/skilled-worker', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Біліктілігі танылған маманға (мейіргер, шебер, инженер) Германияда жұмыс істеп тұруға рұқсат береді.',
    'Даёт работнику с признанной квалификацией (медсестре, мастеру, инженеру) право жить и работать в Германии.',
    'Lets a worker with a recognised qualification (nurse, craftsman, engineer) live and work in Germany.',
  ),
  facts: {
    ...workFacts,
    ...contractFacts,
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
    birth: date({
      register: 'person.birth',
      label: text('Туған күні', 'Дата рождения', 'Date of birth'),
      ask: text('Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'),
      changes: 'never',
    }),
    recognition: oneOf(
      {
        full: text('толық танылған не неміс', 'признана полностью или немецкая', 'fully recognised or German'),
        partial: text('ішінара танылған', 'признана частично', 'partly recognised'),
        none: text('танылмаған', 'не признана', 'not recognised'),
      },
      {
        label: text('Біліктілікті тану', 'Признание квалификации', 'Recognition'),
        ask: text(
          'Кәсіби не жоғары біліміңіз Германияда танылды ма?',
          'Признано ли ваше профессиональное или высшее образование в Германии?',
          'Is your vocational training or degree recognised in Germany?',
        ),
        help: text(
          'Мейіргер секілді реттелетін кәсіпке тану да, кәсіпке рұқсат та керек.',
          'Для регулируемой профессии, например медсестры, нужны и признание, и допуск.',
          'A regulated profession such as nursing needs both recognition and a licence.',
        ),
        evidence: text('Тану туралы шешім', 'Решение о признании', 'Decision on recognition'),
        changes: 'by-effort',
      },
    ),
    skilledJob: yesNo({
      source: 'offer',
      label: text('Білікті жұмыс', 'Квалифицированная работа', 'Skilled job'),
      ask: text(
        'Жұмыс кәсіптік не жоғары білімді қажет ете ме?',
        'Требует ли работа профессионального или высшего образования?',
        'Does the job need vocational training or a degree?',
      ),
    }),
    match: yesNo({
      source: 'offer',
      label: text('Біліктілік жұмысқа сай', 'Квалификация подходит', 'Qualification fits'),
      ask: text(
        'Біліктілігіңіз осы жұмысты істеуге мүмкіндік бере ме?',
        'Позволяет ли ваша квалификация выполнять эту работу?',
        'Does your qualification enable you to do this job?',
      ),
    }),
    firstPermit: yesNo({
      label: text('Алғашқы рұқсат', 'Первое разрешение', 'First permit'),
      ask: text(
        'Бұл Германиядағы алғашқы білікті маман рұқсатыңыз ба?',
        'Это ваше первое разрешение квалифицированного работника в Германии?',
        'Is this your first skilled-worker permit in Germany?',
      ),
    }),
    pensionProof: yesNo({
      label: text('Қарттыққа қамсыздандыру', 'Обеспечение в старости', 'Old-age provision'),
      ask: text(
        'Қарттыққа жеткілікті қамсыздандыруды дәлелдей аласыз ба?',
        'Можете ли вы доказать достаточное обеспечение в старости?',
        'Can you prove adequate provision for old age?',
      ),
      changes: 'by-effort',
    }),
    healthJob: yesNo({
      source: 'offer',
      level: 'case',
      label: text('Медицина не күтім', 'Медицина или уход', 'Health or care job'),
      ask: text(
        'Жұмыс медицина не күтім саласында ма?',
        'Работа в медицине или уходе?',
        'Is the job in health or care?',
      ),
    }),
    recruiter: oneOf(
      {
        public: text('мемлекеттік еңбек агенттігі', 'государственное агентство труда', 'the public employment agency'),
        private: text('жекеменшік делдал', 'частный посредник', 'a private recruiter'),
        none: text('өзім таптым', 'нашёл сам', 'found it myself'),
      },
      {
        label: text('Делдал', 'Посредник', 'Recruiter'),
        ask: text('Жұмысты кім арқылы таптыңыз?', 'Через кого вы нашли работу?', 'Through whom did you find the job?'),
      },
    ),
    occupation: code('isco', {
      source: 'offer',
      label: text('Кәсіп (ISCO-08)', 'Занятие (ISCO-08)', 'Occupation (ISCO-08)'),
      ask: text('Қандай кәсіп бойынша жұмыс істейсіз?', 'Кем вы будете работать?', 'What will you work as?'),
    }),
  },
  editions: [
    { id: '2022', from: '2022-03-01', to: '2023-11-17', ...edition(false, yes('match')) },
    {
      id: '2023',
      from: '2023-11-18',
      changes: text(
        'Біліктілік жұмысқа сай болуы керек пе, расталмаған.',
        'Осталось ли требование соответствия квалификации, не подтверждено.',
        'Whether the qualification must still fit the job was not confirmed.',
      ),
      ...edition(true, any(yes('match'), incomplete('whether any skilled job is open since 18 November 2023 (DE-4)'))),
    },
  ],
})
