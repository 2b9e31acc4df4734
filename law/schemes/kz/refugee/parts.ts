import { citing, type Edition, text } from '../../../language/index.ts'

const LAW = citing('kz/law-216-4')
const MIGRATION = citing('kz/law-477-4')
const PORTAL = 'gov.kz/situations/247'

export const rights = (later: boolean): Edition['permit']['rights'] => [
  {
    id: 'lawful-stay',
    text: text(
      'Өтінішхат тіркелген күннен шешімге дейін куәлікпен заңды тұрасыз.',
      'Со дня регистрации ходатайства до решения вы находитесь в стране законно по свидетельству.',
      'From the registration of the petition to the decision the certificate makes your stay lawful.',
    ),
    cite: LAW('article not seen', 'R', `${PORTAL}; unhcr.kz (archive of 2019-02-18)`),
  },
  {
    id: 'certificate-term',
    text: text(
      'Куәлік 18 жасқа толғандарға 3 айға беріледі; қарау ұзартылса, тағы 3 айға жаңасы беріледі. Балалар ата-анасының куәлігіне жазылады.',
      'Свидетельство выдают с 18 лет на 3 месяца; при продлении рассмотрения - новое ещё на 3 месяца. Детей вписывают в свидетельство родителя.',
      'The certificate is given from the age of 18 for 3 months, and anew for 3 more when the case takes longer. Children are entered in that of a parent.',
    ),
    cite: LAW('article not seen', 'R', PORTAL, 'read in the rules of 2022 and taken to hold before'),
  },
  {
    id: 'child-alone',
    text: text(
      'Ата-анасыз келген балаға жеке куәлік беріледі.',
      'Ребёнку, прибывшему без родителей, выдают своё свидетельство.',
      'A child who came without parents gets a certificate of its own.',
    ),
    cite: LAW('article not seen', 'R', PORTAL),
  },
  ...(later
    ? [
        {
          id: 'no-work-permit',
          text: text(
            'Мәртебеңіз немесе пана іздеуші куәлігіңіз болса, жұмыс берушіге сізді алу үшін рұқсат керек емес.',
            'Со статусом или со свидетельством лица, ищущего убежище, вас принимают на работу без разрешения.',
            'With the status or the asylum seeker certificate an employer needs no permit for you.',
          ),
          cite: MIGRATION('art. 36-1(2)', 'R', 'adi-1041', 'C-35: resolution 1041 annex 1 item 3, from 2023-11-24'),
        },
        {
          id: 'residence',
          text: text(
            '2023 жылдан бастап мәртебеңізбен тұрақты тұруға рұқсат сұрай аласыз.',
            'С 2023 года по статусу можно просить разрешение на постоянное проживание.',
            'From 2023 on the status lets you ask for permanent residence.',
          ),
          cite: MIGRATION('art. 7', 'R', 'zakonpravo.kz article 7', 'from 2023-07-01'),
        },
      ]
    : [
        {
          id: 'travel-document',
          text: text(
            'Шетелге шығу үшін жол жүру құжаты беріледі.',
            'Для поездок за рубеж выдают проездной документ.',
            'A travel document is given for journeys abroad.',
          ),
          cite: LAW(
            'art. 1(3)',
            'R',
            'zakon.uchet.kz Z090000216_',
            'the definition was taken out later, on a day not read',
          ),
        },
      ]),
]

export const gaps: Edition['gaps'] = [
  {
    id: 'refusal-grounds',
    what: text(
      'Бас тарту негіздерінің тізімі оқылмады; лауазымды адам растайды.',
      'Перечень оснований отказа не прочитан; подтверждает должностное лицо.',
      'The list of grounds of refusal was not read; an officer confirms.',
    ),
    cite: LAW('article not seen', 'NF'),
  },
  {
    id: 'end-of-status',
    what: text(
      'Мәртебеден айыру мен оны тоқтату негіздері, ұзарту саны мен мерзімі оқылмады.',
      'Основания лишения и прекращения статуса, число и срок продлений не прочитаны.',
      'The grounds of withdrawal and end of the status, and number and term of extensions, were not read.',
    ),
    cite: LAW('article not seen', 'NF', 'adilet P100000183_', 'resolution 183'),
  },
  {
    id: 'late',
    what: text(
      'Мерзімінен кеш берілген өтінішхаттың салдары табылмады.',
      'Последствия позднего ходатайства не найдены.',
      'What follows from a late petition was not found.',
    ),
    cite: LAW('article not seen', 'NF', PORTAL),
  },
  {
    id: 'appeal',
    what: text(
      'Заңдағы арнайы шағым мерзімі оқылмады; жалпы мерзім алынды. Бас тартулар әкімшілік сотта қаралады.',
      'Особый срок жалобы в законе не прочитан; взят общий. Отказы рассматривает административный суд.',
      'A time of appeal of its own in the law was not read; the general one is taken. Refusals go to the administrative court.',
    ),
    cite: LAW('article not seen', 'NF', 'lada.kz 147274; bureau.kz'),
  },
  {
    id: 'political-asylum',
    what: text(
      'Саяси баспана (1996 жылғы жарлық) бөлек рәсім; ол жазылмаған.',
      'Политическое убежище (указ 1996 года) - отдельный порядок; он не описан.',
      'Political asylum (decree of 1996) is a procedure of its own; it is not written here.',
    ),
    cite: LAW('article not seen', 'R2', 'refworld.org 9445; egov.kz refugee_status'),
  },
]
