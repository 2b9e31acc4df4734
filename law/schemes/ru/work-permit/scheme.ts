import {
  atLeast,
  citing,
  code,
  type Fact,
  int,
  must,
  no,
  on,
  one,
  oneOf,
  scheme,
  text,
  value,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { gap, refuse } from '../words.ts'

const LAW = citing('ru/law-115-fz')
const QUOTA = citing('ru/quota-acts')
const FREE = LAW('article not seen', 'D', 'seed ch.3', 'RU-2')
const group = (n: number) => text(`${n}-топ`, `группа ${n}`, `group ${n}`)

const facts: Record<string, Fact> = {
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығыңыз', 'Ваше гражданство', 'Your citizenship'),
    ask: text(
      'Сіз қай елдің азаматысыз?',
      'Гражданином какой страны вы являетесь?',
      'Of which country are you a national?',
    ),
    changes: 'never',
    cite: FREE,
  }),
  visaFree: yesNo({
    label: text('Визасыз келу', 'Безвизовый въезд', 'Visa-free entry'),
    ask: text(
      'Ресейге визасыз келе аласыз ба?',
      'Можете ли вы въезжать в Россию без визы?',
      'May you enter Russia without a visa?',
    ),
    cite: FREE,
  }),
  listedProfession: yesNo({
    source: 'offer',
    label: text('Квотадан тыс кәсіп', 'Профессия вне квоты', 'Profession outside the quota'),
    ask: text(
      'Кәсіп тапшы кәсіптер тізімінде ме?',
      'Входит ли профессия в перечень дефицитных?',
      'Is the profession on the list of shortage professions?',
    ),
    help: text(
      'Тізімнің өзі оқылмаған: қызметтен сұраңыз.',
      'Сам перечень не прочитан: спросите у службы.',
      'The list itself was not read: ask the service.',
    ),
    cite: citing('ru/resolution-682')('article not seen', 'R2', 'RUa', 'RU-3'),
  }),
  occupationGroup: oneOf(Object.fromEntries(Array.from({ length: 14 }, (_, i) => [String(i + 1), group(i + 1)])), {
    source: 'offer',
    label: text('Кәсіптік топ', 'Профессиональная группа', 'Occupational group'),
    ask: text(
      'Жұмыс 14 кәсіптік топтың қайсысына жатады?',
      'К какой из 14 профессиональных групп относится работа?',
      'To which of the 14 occupational groups does the work belong?',
    ),
    cite: QUOTA('article not seen', 'R', 'RUb', 'RU-4'),
  }),
  quotaFree: int(-10_000_000, 10_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text('Квотадағы бос орындар', 'Свободные места квоты', 'Places free in the quota'),
    cite: QUOTA('article not seen', 'R', 'RUb', 'RU-4'),
  }),
}

const title = text(
  'Визасыз келген жұмыскерге рұқсат (2007-2014)',
  'Разрешение на работу для въехавших без визы (2007-2014)',
  'Work permit for visa-free arrivals (2007-2014)',
)

/** Permit given to the worker himself, within a yearly quota; replaced by the patent in 2015. */
export const workPermit = scheme('ru/work-permit', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    '2007-2014 жылдары визасыз келген жұмыскерге рұқсат жылдық квота шегінде өзіне берілді.',
    'В 2007-2014 годах въехавшему без визы разрешение давали ему самому, в пределах годовой квоты.',
    'In 2007-2014 a visa-free arrival got the permit himself, within a yearly quota.',
  ),
  facts,
  editions: [
    {
      id: '2007',
      from: '2007-01-15',
      to: '2014-12-31',
      title,
      law: [FREE, QUOTA('article not seen', 'R', 'RUb', 'RU-4')],
      exemptions: [],
      criteria: [
        // The simplified permit is for those who need no visa.
        must('visa-free', text('Визасыз келген', 'Безвизовый въезд', 'Visa-free entry'), yes('visaFree'), FREE, {
          ...refuse(
            'VISA_NATIONAL',
            'Бұл рұқсат визасыз келетіндерге ғана; визамен келетіндерге шақыру керек.',
            'Это разрешение только для въезжающих без визы; остальным нужно приглашение.',
            'This permit is for visa-free arrivals only; others need an invitation.',
          ),
        }),
        // A place in the quota of the year, unless the profession is outside it.
        must(
          'quota',
          text('Квотада бос орын бар', 'В квоте есть место', 'A place is free in the quota'),
          atLeast('quotaFree', one),
          QUOTA('article not seen', 'R', 'RUb', 'RU-3, RU-4'),
          {
            when: no('listedProfession'),
            ...refuse(
              'QUOTA',
              'Бұл топтың биылғы квотасында орын қалмады (бос орын: {quotaFree}).',
              'В квоте года для этой группы не осталось мест (свободно: {quotaFree}).',
              'No place is left in this year’s quota for the group (free: {quotaFree}).',
            ),
          },
        ),
      ],
      quota: {
        id: 'ru.work-permits',
        title: text('Жұмыс рұқсаттарының квотасы', 'Квота разрешений на работу', 'Quota of work permits'),
        calendar: { kind: 'calendar-year' },
        period: on('filing'),
        split: [{ dimension: 'group', fact: 'occupationGroup' }],
        places: one,
        when: no('listedProfession'),
        order: 'receipt',
        counts: 'permit',
        published: { set: 'ru.quota.work-permits' },
        cite: QUOTA('article not seen', 'R', 'RUb', 'RU-4'),
      },
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: ['counter'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: { rule: 'keep', cite: LAW('article not seen', 'NF', undefined, 'RU-2: not read') },
        gaps: [
          'papers, fee, decision time (10 working days is general knowledge, off) and order of places were not read',
        ],
      },
      permit: {
        title,
        holder: 'worker',
        lengths: [
          {
            id: 'year',
            unit: 'month',
            longest: value('ru.work-permit.months'),
            cite: LAW('article not seen', 'NF', undefined, 'part 19.6'),
          },
        ],
        ties: [],
        renewals: [],
        rights: [
          {
            id: 'own',
            text: text(
              'Рұқсат жұмыс берушіге ғана емес, жұмыскердің өзіне беріледі.',
              'Разрешение дают самому работнику, а не только работодателю.',
              'The permit is given to the worker himself, not only to an employer.',
            ),
            cite: FREE,
          },
        ],
        work: ['occupationGroup'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [
        {
          id: 'need-of-next-year',
          title: text(
            'Келесі жылдың қажеттілігін 1 мамырға дейін беру',
            'Подать потребность на следующий год до 1 мая',
            'File the need of the next year by 1 May',
          ),
          actor: 'employer',
          trigger: 'quota-year',
          effect: text(
            'Өтініш ешкімді міндеттемейді; оны өңірлік комиссия, еңбек министрлігі, үкімет қарайды.',
            'Заявка никого не обязывает; её смотрят региональная комиссия, министерство труда, правительство.',
            'The wish binds nobody; regional commission, labour ministry and government look at it.',
          ),
          cite: QUOTA('article not seen', 'R2', 'RUe', 'RU-7'),
        },
      ],
      appeal: [],
      gaps: [
        gap(
          'reserve',
          QUOTA('article not seen', 'R', 'RUb', 'RU-4'),
          '2008 жылғы квота 30 пайызға дейін көбейтілуі мүмкін еді; көбейтілгені оқылмаған.',
          'Квоту 2008 года можно было повысить до 30 процентов; повышали ли, не прочитано.',
          'The quota of 2008 could be raised by up to 30 per cent; whether it was raised was not read.',
        ),
        gap(
          'regions',
          QUOTA('article not seen', 'NF', 'RUb', 'RU-4'),
          'Квота өңірлерге де бөлінді; бөлінісі оқылмаған.',
          'Квота делилась и по регионам; разбивка не прочитана.',
          'The quota was also split by region; the split was not read.',
        ),
        gap(
          'ties',
          LAW('article not seen', 'NF', undefined, 'part 19.6'),
          'Мерзімі, өңірге және кәсіпке байлауы, шағым жолы расталмаған.',
          'Срок, привязка к региону и профессии, обжалование не подтверждены.',
          'Length, ties to region and trade and the appeal were not confirmed.',
        ),
        gap(
          'visa-nationals',
          QUOTA('article not seen', 'NF', 'RUc', 'RU-5, RU-6'),
          'Визамен келетіндер жолы (шақыру квотасы, 2015 жылдан тек соларға) жазылмаған: ережелері оқылмаған.',
          'Путь для визовых граждан (квота приглашений, с 2015 года только для них) не записан: правила не прочитаны.',
          'The route of visa nationals (quota of invitations, since 2015 for them only) is not written: its rules were not read.',
        ),
      ],
    },
  ],
})
