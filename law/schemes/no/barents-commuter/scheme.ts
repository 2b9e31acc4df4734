import {
  all,
  atMost,
  cited,
  type Fact,
  int,
  is,
  must,
  oneOf,
  scheme,
  text,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { citizenship, commuter, commuterHome, gapsBarents, home, year } from '../barents-2024.ts'
import { appeal2024, gaps2024, law23, notRead, process2024, refuse } from '../common-2024.ts'

const title = text(
  'Норвегия: шекара арқылы қатынайтын ресейлік жұмысшы',
  'Норвегия: приграничный работник из России',
  'Norway: Russian cross-border worker',
)

const facts: Record<string, Fact> = {
  citizenship: citizenship(commuter),
  home: home(commuterHome),
  keepsHome: yesNo({
    label: text('Сол жерде тұра береді', 'Продолжает жить там', 'Keeps living there'),
    ask: text(
      'Жұмыс істеген кезде де сол өңірде тұра бересіз бе?',
      'Будете ли вы и дальше жить в своём регионе?',
      'Will you keep living in your home region?',
    ),
    changes: 'by-effort',
    cite: commuter,
  }),
  workplace: oneOf(
    {
      nordland: text('Нурланн', 'Нурланн', 'Nordland'),
      troms: text('Тромс', 'Тромс', 'Troms'),
      finnmark: text('Финнмарк', 'Финнмарк', 'Finnmark'),
      other: text('Өзге жер', 'Другое место', 'Elsewhere'),
    },
    {
      source: 'offer',
      label: text('Жұмыс орны', 'Место работы', 'Place of work'),
      ask: text('Жұмыс қай өңірде?', 'В каком регионе работа?', 'In which county is the work?'),
      cite: commuter,
    },
  ),
  postPercent: int(1, 100, 'percent', {
    source: 'offer',
    label: text('Жүктеме', 'Занятость', 'Share of a full post'),
    ask: text(
      'Жұмыс толық жүктеменің неше пайызы?',
      'Сколько процентов полной ставки составляет работа?',
      'What percentage of a full post is the job?',
    ),
    changes: 'by-effort',
    cite: commuter,
  }),
  oneEmployer: yesNo({
    source: 'offer',
    label: text('Бір жұмыс беруші', 'Один работодатель', 'One employer'),
    ask: text(
      'Тек бір жұмыс берушіде жұмыс істейсіз бе?',
      'Вы будете работать у одного работодателя?',
      'Will you work for one employer only?',
    ),
    cite: commuter,
  }),
  navConfirms: yesNo({
    source: 'officer',
    label: text('Еңбек қызметі растады', 'Служба труда подтвердила', 'The labour service confirms'),
    ask: text(
      'Еңбек қызметінің растауы бар ма?',
      'Есть ли подтверждение службы труда?',
      'Is there a confirmation of the labour service?',
    ),
    evidence: text('Еңбек қызметінің растауы', 'Подтверждение службы труда', 'Confirmation of the labour service'),
    cite: commuter,
  }),
}

export const barentsCommuter = scheme('no/barents-commuter', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Ресейде тұра беретін Баренц өңірінің тұрғынына Норвегияның солтүстігінде толық емес жұмысқа рұқсат береді.',
    'Даёт жителю Баренцева региона, который остаётся жить в России, разрешение на неполную работу на севере Норвегии.',
    'Gives a resident of the Barents region who keeps living in Russia a permit for part-time work in northern Norway.',
  ),
  facts,
  editions: [
    {
      id: '2024',
      from: '2024-01-01',
      title,
      law: [law23, commuter],
      exemptions: [],
      criteria: [
        must(
          'citizen',
          text('Азаматтық', 'Гражданство', 'Citizenship'),
          is('citizenship', 'RU'),
          commuter,
          refuse(
            'NOT-RUSSIAN',
            'Бұл рұқсат тек Ресей азаматтарына.',
            'Это разрешение только для граждан России.',
            'This permit is for Russian citizens only.',
          ),
        ),
        // The home stays where it is.
        must(
          'home',
          text('Тұратын жері', 'Место жительства', 'Place of home'),
          all(is('home', 'murmansk', 'karelia', 'arkhangelsk', 'nenets'), yes('keepsHome')),
          commuterHome,
          refuse(
            'NOT-COMMUTER',
            'Баренц өңірінде тұрып, сонда тұра беру керек.',
            'Нужно жить в Баренцевом регионе и оставаться там жить.',
            'You must live in the Barents region and keep living there.',
          ),
        ),
        must(
          'place',
          text('Жұмыс орны', 'Место работы', 'Place of work'),
          is('workplace', 'nordland', 'troms', 'finnmark'),
          commuter,
          refuse(
            'NOT-NORTH',
            'Жұмыс Нурланнда, Тромсте не Финнмаркта болуы керек.',
            'Работа должна быть в Нурланне, Тромсе или Финнмарке.',
            'The work must be in Nordland, Troms or Finnmark.',
          ),
        ),
        // Part time, up to four fifths.
        must(
          'part-time',
          text('Толық емес жұмыс', 'Неполная занятость', 'Part-time work'),
          atMost('postPercent', cited(80, 'percent', commuter)),
          commuter,
          refuse(
            'OVER-80',
            'Жүктеме 80%-дан аспауы керек, ұсынылғаны {postPercent}%.',
            'Занятость не больше 80%, предложено {postPercent}%.',
            'At most 80% of a full post; {postPercent}% is offered.',
          ),
        ),
        must(
          'employer',
          text('Бір жұмыс беруші', 'Один работодатель', 'One employer'),
          yes('oneEmployer'),
          commuter,
          refuse(
            'SEVERAL-EMPLOYERS',
            'Тек бір жұмыс берушіде істеуге болады.',
            'Работать можно только у одного работодателя.',
            'You may work for one employer only.',
          ),
        ),
        must(
          'market',
          text('Еңбек нарығы', 'Рынок труда', 'Labour market'),
          yes('navConfirms'),
          commuter,
          refuse(
            'MARKET',
            'Еңбек қызметінің растауы жоқ.',
            'Нет подтверждения службы труда.',
            'There is no confirmation of the labour service.',
          ),
        ),
      ],
      process: process2024,
      permit: {
        title,
        holder: 'worker',
        lengths: [{ id: 'year', unit: 'month', longest: year(commuter), cite: commuter }],
        ties: [{ tie: 'employer', cite: commuter }],
        renewals: [{ max: null, cite: commuter }],
        rights: [],
        work: ['workplace'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: appeal2024,
      gaps: [
        ...gaps2024,
        ...gapsBarents,
        {
          id: 'renewals',
          what: text(
            'Рұқсат бір жылдан беріледі; неше рет ұзартылатыны және төлем шарттары оқылмаған.',
            'Разрешение дают на год; число продлений и условия оплаты не прочитаны.',
            'The permit is given for a year at a time; how often, and the conditions on pay, were not read.',
          ),
          cite: notRead('NO-71'),
        },
      ],
    },
  ],
})
