import {
  citing,
  type Edition,
  type Fact,
  fact,
  int,
  must,
  oneOf,
  scheme,
  shareAtMost,
  text,
  value,
} from '../../../language/index.ts'
import { gap, refuse } from '../words.ts'

const LAW = citing('ru/law-115-fz')
const SHARE = citing('ru/share-decrees')
const CITE = SHARE('article not seen', 'R2', 'RUs', 'RU-25, RU-26')

const facts: Record<string, Fact> = {
  activity: oneOf(
    {
      construction: text('құрылыс', 'строительство', 'construction'),
      vegetables: text('көкөніс өсіру', 'овощеводство', 'growing vegetables'),
      forestry: text('орман шаруашылығы', 'лесное хозяйство', 'forestry'),
      wood: text('ағаш өңдеу', 'обработка древесины', 'wood working'),
      'timber-trade': text('ағаш саудасы', 'торговля лесом', 'trade in timber'),
      'land-transport': text('құрлық көлігі', 'сухопутный транспорт', 'land transport'),
      'building-services': text('ғимараттарға қызмет көрсету', 'обслуживание зданий', 'services to buildings'),
      catering: text('қоғамдық тамақтану', 'общественное питание', 'catering'),
      'alcohol-tobacco': text(
        'алкоголь не темекінің мамандандырылған дүкені',
        'специализированный магазин алкоголя или табака',
        'a specialised alcohol or tobacco shop',
      ),
      pharmacies: text('дәріхана', 'аптека', 'a pharmacy'),
      markets: text('базар саудасы', 'торговля на рынке', 'a market'),
      other: text('басқа', 'другое', 'something else'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Қызмет түрі', 'Вид деятельности', 'Activity'),
      ask: text(
        'Ұйымның қызмет түрі қандай?',
        'Какой вид деятельности у организации?',
        'What is the activity of the firm?',
      ),
      cite: CITE,
    },
  ),
  regionShare: oneOf(
    {
      federal: text('өз үлесі жоқ өңір', 'регион без своей доли', 'a region without a share of its own'),
      dagestan: text('Дағыстан', 'Дагестан', 'Dagestan'),
      'yamal-nenets': text('Ямал-Ненец округі', 'Ямало-Ненецкий округ', 'Yamal-Nenets district'),
      'khanty-mansi': text('Ханты-Мансий округі', 'Ханты-Мансийский округ', 'Khanty-Mansi district'),
      'other-own': text(
        'өз үлесі бар басқа өңір',
        'другой регион со своей долей',
        'another region with a share of its own',
      ),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Өңірдің өз үлесі', 'Своя доля региона', 'Share of the region'),
      ask: text(
        'Құрылыс үшін өңіріңізде өз үлесі белгіленген бе?',
        'Установлена ли в вашем регионе своя доля для строительства?',
        'Has your region a share of its own for construction?',
      ),
      help: text(
        '2026 жылы құрылыста 21 өңірдің үлесі бөлек.',
        'В 2026 году в строительстве своя доля у 21 региона.',
        'In 2026 in construction 21 regions differ.',
      ),
      cite: SHARE('article not seen', 'R2', 'RUs', 'RU-27'),
    },
  ),
  foreignStaff: int(0, 1_000_000, 'persons', {
    level: 'case',
    source: 'employer',
    label: text('Шетелдік жұмыскерлер', 'Иностранные работники', 'Foreign staff'),
    ask: text(
      'Жаңаларымен бірге неше шетелдік жұмыс істейді?',
      'Сколько иностранцев работает вместе с новыми?',
      'How many foreigners work for you, with the new ones?',
    ),
    changes: 'by-effort',
    cite: CITE,
  }),
  allStaff: int(1, 1_000_000, 'persons', {
    level: 'case',
    source: 'employer',
    label: text('Барлық жұмыскерлер', 'Все работники', 'All staff'),
    ask: text(
      'Жаңаларымен бірге барлығы неше адам жұмыс істейді?',
      'Сколько всего человек работает вместе с новыми?',
      'How many people work for you in all, with the new ones?',
    ),
    changes: 'by-effort',
    cite: CITE,
  }),
}

const title = text('Шетелдіктердің үлесі', 'Доля иностранных работников', 'Share of foreign staff')

const edition = (own: Pick<Edition, 'id' | 'from' | 'to' | 'changes'>): Edition => ({
  ...own,
  title,
  law: [LAW('art. 18.1(5)', 'R', 'RUt', 'RU-25'), CITE],
  exemptions: [],
  criteria: [
    // The decree sets the largest share by activity; some regions have their own.
    must(
      'share',
      title,
      shareAtMost(fact('foreignStaff'), fact('allStaff'), value('ru.staff-share', 'activity', 'regionShare')),
      CITE,
      {
        ...refuse(
          'SHARE',
          'Шетелдіктер ({foreignStaff}) барлық {allStaff} жұмыскердің {ru.staff-share} пайызынан аспауы керек.',
          'Иностранцев ({foreignStaff}) должно быть не больше {ru.staff-share} процентов от {allStaff} работников.',
          'Foreigners ({foreignStaff}) may be at most {ru.staff-share} per cent of {allStaff} staff.',
        ),
      },
    ),
  ],
  process: {
    applicant: 'employer',
    lines: 'places',
    where: ['online'],
    body: { kind: 'national' },
    documents: [],
    clocks: [],
    fees: [],
    transition: { rule: 'move', cite: SHARE('article not seen', 'I', 'RUs', 'RU-26: a new decree each year') },
    gaps: ['nothing is filed: the employer keeps the share by himself'],
  },
  permit: {
    title,
    holder: 'employer',
    lengths: [],
    ties: [],
    renewals: [],
    rights: [],
    work: ['activity'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [],
  appeal: [],
  gaps: [
    gap(
      'activities',
      SHARE('article not seen', 'NF', 'RUs', 'RU-26'),
      'Қызмет кодтары мен қалған үлестер оқылмаған.',
      'Коды деятельности и остальные доли не прочитаны.',
      'The codes of the activities and the other shares were not read.',
    ),
    gap(
      'grace',
      SHARE('article not seen', 'NF', 'RUs', 'RU-25'),
      'Штатты үлеске келтіру мерзімі, санау тәсілі және босатулар оқылмаған.',
      'Срок приведения штата в соответствие, порядок подсчёта и исключения не прочитаны.',
      'The time to bring staff into line, the way of counting and exceptions were not read.',
    ),
  ],
})

/** Yearly decree on the largest share of foreigners in the staff of a firm. */
export const staffShare = scheme('ru/staff-share', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Жұмыс берушіге: қызмет түрі бойынша шетелдіктер үлесі жылдық қаулы шегінен аспайтынын тексереді.',
    'Для работодателя: проверяет, не превышает ли доля иностранцев годовой предел для вида деятельности.',
    'For employers: checks the share of foreigners against the yearly limit of the activity.',
  ),
  facts,
  editions: [
    edition({ id: '2025', from: '2025-01-01', to: '2025-12-31' }),
    edition({
      id: '2026',
      from: '2026-01-01',
      to: '2026-12-31',
      changes: text(
        'Құрылыс 80-нен 50 пайызға; көкөніс, орман, ағаш 50-ден 40-қа; тамақтануға 50; дәріхана, базар, алкоголь мен темекі дүкендері 0.',
        'Строительство с 80 до 50 процентов; овощи, лес, древесина с 50 до 40; питание 50; аптеки, рынки, магазины алкоголя и табака 0.',
        'Construction from 80 to 50 per cent; vegetables, forestry, wood from 50 to 40; catering 50; pharmacies, markets, alcohol and tobacco shops 0.',
      ),
    }),
  ],
})
