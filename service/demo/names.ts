import type { Random } from './random.ts'

/** Made people. The lists are common names put together by chance: no name here is of a real person. */
interface Names {
  families: readonly string[]
  men: readonly string[]
  women: readonly string[]
  /** Endings of a woman's family name. */
  femaleFamily: (family: string) => string
  /** Two letters and digits, as passports of the country look. */
  paper: (random: Random) => string
}

const digits = (random: Random, n: number): string => Array.from({ length: n }, () => random.int(0, 9)).join('')
const slavicEnd = (family: string): string => (/(ов|ев|ин)$/.test(family) ? `${family}а` : family)

const names: Record<string, Names> = {
  UZ: {
    families: [
      'Абдуллаев',
      'Рахимов',
      'Юсупов',
      'Каримбеков',
      'Турсунов',
      'Хасанов',
      'Мирзаев',
      'Эргашев',
      'Собиров',
      'Назаров',
      'Исмоилов',
      'Қодиров',
      'Ғуломов',
      'Бобожонов',
      'Холматов',
    ],
    men: [
      'Азиз',
      'Жасур',
      'Бахтиёр',
      'Шерзод',
      'Отабек',
      'Улуғбек',
      'Фаррух',
      'Дилшод',
      'Рустам',
      'Сардор',
      'Мирзохид',
      'Достон',
    ],
    women: ['Дилноза', 'Нигора', 'Гулноз', 'Шахноза', 'Мадина', 'Зулфия', 'Феруза', 'Насиба'],
    femaleFamily: slavicEnd,
    paper: (random) => `FA${digits(random, 7)}`,
  },
  TJ: {
    families: [
      'Раҳимзода',
      'Шарипов',
      'Саидов',
      'Назарзода',
      'Холов',
      'Давлатов',
      'Қурбонов',
      'Одинаев',
      'Сафарзода',
      'Ятимов',
    ],
    men: ['Фирдавс', 'Рустам', 'Сӯҳроб', 'Ҷамшед', 'Далер', 'Некрӯз', 'Фаридун', 'Баҳром'],
    women: ['Зарина', 'Мавҷуда', 'Парвина', 'Сайёра', 'Нигина', 'Шаҳло'],
    femaleFamily: slavicEnd,
    paper: (random) => `40${digits(random, 7)}`,
  },
  KG: {
    families: ['Асанов', 'Бекбоев', 'Токтогулов', 'Жумабаев', 'Орозбеков', 'Сыдыков', 'Маматов', 'Абдыкадыров'],
    men: ['Бакыт', 'Нурлан', 'Эрмек', 'Таалай', 'Азамат', 'Улан', 'Кубаныч'],
    women: ['Айгүл', 'Жылдыз', 'Нургүл', 'Чолпон', 'Бермет'],
    femaleFamily: slavicEnd,
    paper: (random) => `AC${digits(random, 7)}`,
  },
  CN: {
    families: ['Ван', 'Ли', 'Чжан', 'Лю', 'Чэнь', 'Ян', 'Чжао', 'Хуан', 'Чжоу', 'У'],
    men: ['Вэй', 'Цзюнь', 'Лэй', 'Тао', 'Минхао', 'Чэнлун', 'Гоцян', 'Цзяньго'],
    women: ['Фан', 'Мэйлин', 'Сюин', 'Юйтин', 'Цзин'],
    femaleFamily: (family) => family,
    paper: (random) => `EJ${digits(random, 7)}`,
  },
  TR: {
    families: ['Йылмаз', 'Демир', 'Челик', 'Шахин', 'Йылдыз', 'Айдын', 'Оздемир', 'Арслан', 'Доган'],
    men: ['Мехмет', 'Мустафа', 'Ахмет', 'Эмре', 'Бурак', 'Джан', 'Хакан', 'Селим'],
    women: ['Айше', 'Эмине', 'Зейнеп', 'Элиф'],
    femaleFamily: (family) => family,
    paper: (random) => `U${digits(random, 8)}`,
  },
  IN: {
    families: ['Шарма', 'Верма', 'Сингх', 'Гупта', 'Патель', 'Редди', 'Наир', 'Дас', 'Кумар'],
    men: ['Рахул', 'Амит', 'Санджай', 'Викрам', 'Арджун', 'Раджеш', 'Маной'],
    women: ['Прия', 'Анджали', 'Нита', 'Пуджа'],
    femaleFamily: (family) => family,
    paper: (random) => `Z${digits(random, 7)}`,
  },
  KZ: {
    families: [
      'Серікбаев',
      'Нұрғалиев',
      'Әбдірахманов',
      'Жақсылықов',
      'Оспанов',
      'Тілеубердин',
      'Қасымов',
      'Есенов',
      'Бекмұхамбетов',
      'Сейітов',
    ],
    men: ['Ерлан', 'Нұржан', 'Дәурен', 'Асхат', 'Бауыржан', 'Қайрат', 'Мұрат'],
    women: ['Әсел', 'Гүлнар', 'Айгүл', 'Мәдина', 'Жанар', 'Сәуле', 'Назгүл'],
    femaleFamily: slavicEnd,
    paper: (random) => `N${digits(random, 8)}`,
  },
}

export interface MadePerson {
  family: string
  given: string
  birth: string
  sex: 1 | 2
  citizenship: string
  paper: { kind: 'passport'; issuer: string; number: string; expires: string }
}

/** A made person of a country, of working age in `year`. */
export function makePerson(random: Random, country: string, year: number, womenShare = 0.15): MadePerson {
  const list = names[country] ?? names['UZ']!
  const woman = random.chance(womenShare)
  const family = random.pick(list.families)
  const day = (): string => String(random.int(1, 28)).padStart(2, '0')
  const month = (): string => String(random.int(1, 12)).padStart(2, '0')
  return {
    family: woman ? list.femaleFamily(family) : family,
    given: random.pick(woman ? list.women : list.men),
    birth: `${year - random.int(21, 56)}-${month()}-${day()}`,
    sex: woman ? 2 : 1,
    citizenship: country,
    paper: {
      kind: 'passport',
      issuer: country,
      number: list.paper(random),
      expires: `${year + random.int(2, 8)}-${month()}-${day()}`,
    },
  }
}

export const fullName = (person: Pick<MadePerson, 'family' | 'given'>): string => `${person.family} ${person.given}`

const firms: Record<string, readonly string[]> = {
  A: ['Алтын дән', 'Жасыл алқап', 'Көктем агро', 'Мырзашөл жемісі', 'Сырдария күріші', 'Дихан', 'Береке егін'],
  B: ['Каспий сервис', 'Мұнайгеология', 'Қара теңіз барлау', 'Тұран кені', 'Мыс тау', 'Батыс ұңғыма'],
  C: ['Болат құю', 'Тоқыма', 'Ақ сүт', 'Машина зауыты', 'Шыны', 'Кірпіш'],
  F: ['Самұрық құрылыс', 'Шаңырақ', 'Көпір жол', 'Биік мұнара', 'Берік іргетас', 'Ақ отау', 'Дала жолы'],
  G: ['Сауда орда', 'Көктөбе базары', 'Дүкен плюс'],
  H: ['Жібек жолы логистика', 'Дала экспресс', 'Қос қанат'],
  I: ['Наурыз көже', 'Алма қонақүйі', 'Шайхана'],
  J: ['Сандық әлем', 'Бұлт технология', 'Код ордасы'],
  M: ['Инженер кеңес', 'Жоба орталығы', 'Гео сараптама'],
  N: ['Тазалық сервис', 'Күзет'],
}
export const sectors: Readonly<Record<string, number>> = {
  F: 30,
  A: 18,
  C: 12,
  B: 12,
  M: 8,
  H: 6,
  G: 5,
  I: 4,
  J: 3,
  N: 2,
}

/** A made firm's name; `n` keeps two firms of one name apart. */
export const makeFirm = (random: Random, sector: string, n: number): string =>
  `ЖШС «${random.pick(firms[sector] ?? firms['F']!)}-${n}»`
