import { citing, code, date, type Fact, int, oneOf, text, yesNo } from '../../../language/index.ts'

const O279 = citing('kz/order-279')
const O559 = citing('kz/order-559')
const R836 = citing('kz/resolution-836')

/** Facts of the application and of the employer, the same for all lines. */
const application: Record<string, Fact> = {
  request: oneOf(
    {
      new: text('Жаңа рұқсат', 'Новое разрешение', 'A new permit'),
      extension: text(
        'Қолданыстағы рұқсатты ұзарту',
        'Продление действующего разрешения',
        'Extension of a permit in force',
      ),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Өтініш түрі', 'Вид заявления', 'Kind of application'),
      ask: text(
        'Жаңа рұқсат сұрайсыз ба, әлде ұзартасыз ба?',
        'Вы просите новое разрешение или продление?',
        'Do you ask for a new permit or for an extension?',
      ),
    },
  ),
  region: code('region', {
    level: 'case',
    source: 'offer',
    label: text('Жұмыс өңірі', 'Регион работы', 'Region of work'),
    ask: text(
      'Адам қай өңірде жұмыс істейді?',
      'В каком регионе человек будет работать?',
      'In which region will the person work?',
    ),
    cite: O279('conditions of issue (2)-(3)', 'R', 'enbek-exp', 'C-01'),
  }),
  sector: code('sector', {
    level: 'case',
    source: 'register',
    register: 'employer.sector',
    label: text('Жұмыс берушінің саласы', 'Отрасль работодателя', 'Sector of the employer'),
    ask: text(
      'Кәсіпорныңыз қай салада жұмыс істейді?',
      'В какой отрасли работает ваше предприятие?',
      'In which sector does your business work?',
    ),
    help: text('Алым мөлшері салаға байланысты.', 'От отрасли зависит размер сбора.', 'The levy depends on it.'),
  }),
  employerKind: oneOf(
    {
      'legal-person': text('Заңды тұлға', 'Юридическое лицо', 'Legal person'),
      'individual-entrepreneur': text('Жеке кәсіпкер', 'Индивидуальный предприниматель', 'Individual entrepreneur'),
      individual: text('Жеке тұлға', 'Физическое лицо', 'Private person'),
      branch: text(
        'Шетелдік заңды тұлғаның филиалы',
        'Филиал иностранного юридического лица',
        'Branch of a foreign legal person',
      ),
      'representative-office': text(
        'Шетелдік заңды тұлғаның өкілдігі',
        'Представительство иностранного юридического лица',
        'Representative office of a foreign legal person',
      ),
      'state-body': text('Мемлекеттік орган', 'Государственный орган', 'State body'),
    },
    {
      level: 'case',
      source: 'register',
      register: 'employer.kind',
      label: text('Жұмыс берушінің түрі', 'Вид работодателя', 'Kind of employer'),
      ask: text('Сіз қандай жұмыс берушісіз?', 'Какой вы работодатель?', 'What kind of employer are you?'),
    },
  ),
  whollyForeignOwned: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Қатысу үлесі толығымен шетелдік', 'Доля участия полностью иностранная', 'Wholly foreign-owned'),
    ask: text(
      'Кәсіпорныңыз 100 пайыз шетелдік қатысудағы қазақстандық заңды тұлға ма?',
      'Ваше предприятие - казахстанское юридическое лицо со 100-процентным иностранным участием?',
      'Are you a Kazakh legal person with 100 percent foreign ownership?',
    ),
    cite: citing('kz/resolution-802')('article not seen', 'R2', 'nc-2018', 'C.8'),
  }),
  employerStaff: int(0, 1_000_000, 'persons', {
    level: 'case',
    source: 'register',
    register: 'employer.staff',
    label: text('Барлық қызметкерлер саны', 'Всего работников', 'All staff'),
    ask: text(
      'Филиалыңызда немесе өкілдігіңізде барлығы неше адам жұмыс істейді?',
      'Сколько всего человек работает в вашем филиале или представительстве?',
      'How many people work in your branch or office in all?',
    ),
    cite: O279('article not seen', 'R2', 'inter23', 'C-05'),
  }),
  undertakingsMet: yesNo({
    level: 'case',
    source: 'register',
    register: 'undertakings.met',
    label: text('Бұрынғы міндеттемелер орындалған', 'Прежние обязательства выполнены', 'Earlier undertakings are met'),
    ask: text(
      'Бұрынғы рұқсаттар бойынша мерзімі келген барлық міндеттемелерді орындадыңыз ба?',
      'Выполнили ли вы все обязательства по прежним разрешениям, срок которых наступил?',
      'Have you met every undertaking of earlier permits whose term has come?',
    ),
    help: text(
      'Мұндай міндеттеме болмаса, «иә» деп жауап беріңіз.',
      'Если обязательств не было, ответьте «да».',
      'If there was none, answer yes.',
    ),
    cite: O559('grounds of refusal', 'R', 'egov-ref', 'C-R3'),
  }),
  ...finding(
    'findingUse',
    'use-without-permit',
    text(
      'Жұмыскерді рұқсатсыз пайдалану соңғы рет анықталған күн',
      'День, когда в последний раз выявлена работа без разрешения',
      'Latest finding of use without a permit',
    ),
    text(
      'Рұқсатсыз шетелдік жұмыскерді пайдалану соңғы рет қашан анықталды?',
      'Когда в последний раз было установлено использование иностранного работника без разрешения?',
      'When was the latest finding that foreign labour was used without a permit?',
    ),
  ),
  ...finding(
    'findingTrade',
    'other-trade',
    text(
      'Басқа мамандықта пайдалану соңғы рет анықталған күн',
      'День, когда в последний раз выявлена работа по другой профессии',
      'Latest finding of use in another trade',
    ),
    text(
      'Жұмыскерді рұқсатта көрсетілмеген мамандықта пайдалану соңғы рет қашан анықталды?',
      'Когда в последний раз было установлено использование работника не по той профессии, что указана в разрешении?',
      'When was the latest finding that a worker was used in a trade other than that in the permit?',
    ),
  ),
  vacancyPublished: date({
    level: 'case',
    source: 'register',
    register: 'vacancy.published',
    label: text('Вакансия жарияланған күн', 'День публикации вакансии', 'Day on which the vacancy was published'),
    ask: text(
      'Вакансияны enbek.kz сайтында қай күні жарияладыңыз?',
      'В какой день вы опубликовали вакансию на enbek.kz?',
      'On which day did you publish the vacancy on enbek.kz?',
    ),
    changes: 'by-effort',
    cite: O279('as amended by order 93', 'R2', 'ey25', 'C-07'),
  }),
  vacancyReported: yesNo({
    level: 'case',
    source: 'employer',
    label: text(
      'Вакансия жұмыспен қамту органына хабарланған',
      'О вакансии сообщено органу занятости',
      'Vacancy reported to the employment body',
    ),
    ask: text(
      'Вакансия туралы жұмыспен қамту органына хабарладыңыз ба?',
      'Вы сообщили о вакансии органу занятости?',
      'Did you report the vacancy to the employment body?',
    ),
    changes: 'by-effort',
    cite: citing('kz/resolution-45')('article not seen', 'R2', 'lwp12', 'A-46'),
  }),
  searchExplained: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Іздеу жүргізілген және түсіндірілген', 'Поиск проведён и объяснён', 'Search made and explained'),
    ask: text(
      'Орталық және жергілікті газеттерге хабарландыру бердіңіз бе және жергілікті үміткерлерді неге алмағаныңызды түсіндірдіңіз бе?',
      'Вы дали объявления в центральных и местных газетах и объяснили, почему не приняли местных кандидатов?',
      'Did you advertise in national and local newspapers and explain why local applicants were turned down?',
    ),
    changes: 'by-effort',
    cite: R836('article not seen', 'R2', 'lwp12', 'A-17, A-18'),
  }),
  searchFreeBranch: oneOf(
    {
      agriculture: text('Ауыл шаруашылығы', 'Сельское хозяйство', 'Agriculture'),
      'science-education': text(
        'Ғылым және жоғары білім',
        'Наука и высшее образование',
        'Science and higher education',
      ),
      'leading-branch': text('Озық сала', 'Передовая отрасль', 'Leading branch'),
    },
    {
      level: 'case',
      source: 'employer',
      orNone: true,
      label: text('Іздеу қажет емес сала', 'Отрасль без поиска', 'Branch free of the search'),
      ask: text(
        'Вакансияңыз іздеу талап етілмейтін салада деп танылған ба?',
        'Признана ли ваша вакансия относящейся к отрасли, где поиск не нужен?',
        'Is your vacancy recognised as one of a branch that needs no search?',
      ),
      cite: R836('article not seen', 'D', 'seed', 'A-20'),
    },
  ),
  ...staff('12', '1+2', '1-2'),
  ...staff('34', '3+4', '3-4'),
}

function finding(
  name: string,
  kind: string,
  label: ReturnType<typeof text>,
  ask: ReturnType<typeof text>,
): Record<string, Fact> {
  return {
    [name]: date({
      level: 'case',
      source: 'register',
      register: `employer.finding:${kind}`,
      orNone: true,
      label,
      ask,
      changes: 'with-time',
      cite: O559('grounds of refusal', 'R', 'egov-ref', 'C-R5'),
    }),
  }
}

/** Staff of a pair of categories: citizens, foreigners, EAEU nationals among them, and the foreigners asked for now. */
function staff(suffix: string, groups: string, words: string): Record<string, Fact> {
  const cite = O559('par. 16', 'R2', 'freev', 'C-02, C-03')
  const one = (name: string, register: string, label: ReturnType<typeof text>, ask: ReturnType<typeof text>) => ({
    [`${name}${suffix}`]: int(0, 1_000_000, 'persons', {
      level: 'case',
      source: 'register',
      register,
      label,
      ask,
      changes: 'by-effort',
      cite,
    }),
  })
  return {
    ...one(
      'citizensCat',
      `employer.workforce:${groups}:citizens`,
      text(`${words}-санаттағы азаматтар`, `Граждане категорий ${words}`, `Citizens in categories ${words}`),
      text(
        `Сізде ${words}-санаттарда Қазақстанның неше азаматы жұмыс істейді?`,
        `Сколько граждан Казахстана работает у вас в категориях ${words}?`,
        `How many citizens of Kazakhstan work for you in categories ${words}?`,
      ),
    ),
    ...one(
      'foreignersCat',
      `employer.workforce:${groups}:foreigners`,
      text(`${words}-санаттағы шетелдіктер`, `Иностранцы категорий ${words}`, `Foreigners in categories ${words}`),
      text(
        `Сізде қазір ${words}-санаттарда барлығы неше шетелдік жұмыс істейді?`,
        `Сколько всего иностранцев работает у вас сейчас в категориях ${words}?`,
        `How many foreigners in all work for you now in categories ${words}?`,
      ),
    ),
    ...one(
      'eaeuCat',
      `employer.workforce:${groups}:eaeu`,
      text(
        `${words}-санаттағы ЕАЭО азаматтары`,
        `Граждане ЕАЭС категорий ${words}`,
        `EAEU nationals in categories ${words}`,
      ),
      text(
        `Олардың нешеуі басқа ЕАЭО елдерінің азаматы (${words}-санаттар)?`,
        `Сколько из них граждан других стран ЕАЭС (категории ${words})?`,
        `How many of these foreigners are nationals of other EAEU states (categories ${words})?`,
      ),
    ),
    [`askedCat${suffix}`]: int(0, 100_000, 'persons', {
      level: 'case',
      source: 'register',
      register: `application.new:${groups}`,
      label: text(
        `${words}-санаттарда сұралған жаңа адамдар`,
        `Запрошено новых работников категорий ${words}`,
        `New people asked for in categories ${words}`,
      ),
      ask: text(
        `Осы өтініште ${words}-санаттарға әлі сізде жұмыс істемейтін неше шетелдік сұрайсыз?`,
        `Сколько иностранцев, ещё не работающих у вас, вы просите этим заявлением в категориях ${words}?`,
        `How many foreigners who do not work for you yet do you ask for now in categories ${words}?`,
      ),
      cite,
    }),
  }
}

export { application }
