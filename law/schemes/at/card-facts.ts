import { code, date, type Fact, int, judgement, oneOf, yesNo } from '../../language/facts.ts'
import { type Text, text } from '../../language/text.ts'

// What the points of all annexes ask: birth, languages, years of work.

type Three = [kk: string, ru: string, en: string]
export const words = (label: Three, ask: Three): { label: Text; ask: Text } => ({
  label: text(...label),
  ask: text(...ask),
})

const certificate = text(
  'Халықаралық деп танылған тіл куәлігі',
  'Признанное языковое свидетельство',
  'Recognised language certificate',
)
const levels: Record<string, Text> = {
  none: text('A1-ден төмен', 'ниже A1', 'below A1'),
  a1: text('A1', 'A1', 'A1'),
  a2: text('A2', 'A2', 'A2'),
  b1: text('B1', 'B1', 'B1'),
  b2: text('B2', 'B2', 'B2'),
  c1: text('C1 не жоғары', 'C1 или выше', 'C1 or higher'),
}
const level = (label: Three, ask: Three): Fact =>
  oneOf(levels, { ...words(label, ask), evidence: certificate, changes: 'by-effort' })
const third = (label: Three, ask: Three): Fact =>
  yesNo({ ...words(label, ask), evidence: certificate, changes: 'by-effort' })

export const months = (label: Three, ask: Three): Fact =>
  int(0, 720, 'month', {
    ...words(label, ask),
    help: text(
      'Әр жұмыс берушідегі кезеңдерді алдымен қосыңыз; содан кейін толық кезең ғана саналады.',
      'Сначала сложите периоды у разных работодателей; затем считаются только полные отрезки.',
      'First add the periods with different employers; then only completed stretches count.',
    ),
    evidence: text('Жұмыс туралы анықтамалар', 'Справки о работе', 'References from employers'),
    changes: 'with-time',
  })

/** The job, as it is printed on the card. */
export const offer: Record<string, Fact> = {
  occupation: code('isco', {
    ...words(
      ['Кәсіп', 'Занятие', 'Occupation'],
      ['Қай кәсіпке шақырылдыңыз?', 'На какое занятие вас приглашают?', 'Which occupation are you offered?'],
    ),
    source: 'offer',
  }),
}

/** Third-country citizens only; citizens of the European area need no card. */
export const who: Record<string, Fact> = {
  freeMovement: yesNo({
    ...words(
      ['ЕЭА немесе Швейцария азаматы', 'Гражданин ЕЭЗ или Швейцарии', 'Citizen of the EEA or Switzerland'],
      [
        'ЕО, ЕЭА немесе Швейцария азаматысыз ба?',
        'Вы гражданин ЕС, ЕЭЗ или Швейцарии?',
        'Are you a citizen of the EU, the EEA or Switzerland?',
      ],
    ),
    evidence: text('Паспорт', 'Паспорт', 'Passport'),
  }),
  birth: date({
    ...words(
      ['Туған күні', 'Дата рождения', 'Date of birth'],
      ['Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'],
    ),
    register: 'person.birth',
    changes: 'never',
  }),
  ageEdge: judgement({
    label: text(
      'Шекті жас толық жыл ретінде саналады',
      'Предельный возраст считается полным годом',
      'The age limit covers the whole year of life',
    ),
    ask: text(
      'Кестедегі «N жасқа дейін» деген сөз N жасқа толғаннан кейінгі бүкіл жылды қамти ма? Кесте бұл сұраққа жауап бермейді.',
      'Охватывают ли слова таблицы «до N лет» весь год после N-го дня рождения? Таблица ответа не даёт.',
      'Do the words of the table “up to N years” cover the whole year after the Nth birthday? The table does not say.',
    ),
  }),
}

export const languages: Record<string, Fact> = {
  german: level(
    ['Неміс тілі', 'Немецкий язык', 'German'],
    ['Неміс тілі деңгейіңіз қандай?', 'Какой у вас уровень немецкого?', 'What is your level of German?'],
  ),
  english: level(
    ['Ағылшын тілі', 'Английский язык', 'English'],
    ['Ағылшын тілі деңгейіңіз қандай?', 'Какой у вас уровень английского?', 'What is your level of English?'],
  ),
  french: third(
    ['Француз тілі B1', 'Французский B1', 'French B1'],
    ['Француз тіліңіз B1-ге жете ме?', 'Достигает ли ваш французский B1?', 'Does your French reach B1?'],
  ),
  spanish: third(
    ['Испан тілі B1', 'Испанский B1', 'Spanish B1'],
    ['Испан тіліңіз B1-ге жете ме?', 'Достигает ли ваш испанский B1?', 'Does your Spanish reach B1?'],
  ),
  bcs: third(
    ['Босния, хорват не серб тілі B1', 'Боснийский, хорватский или сербский B1', 'Bosnian, Croatian or Serbian B1'],
    [
      'Босния, хорват не серб тіліңіз B1-ге жете ме?',
      'Достигает ли B1 ваш боснийский, хорватский или сербский?',
      'Does your Bosnian, Croatian or Serbian reach B1?',
    ],
  ),
}

export const work: Record<string, Fact> = {
  monthsAbroad: months(
    ['Австриядан тыс жұмыс, ай', 'Работа вне Австрии, месяцев', 'Work outside Austria, months'],
    [
      'Біліктілігіңізге сай жұмысты Австриядан тыс неше ай істедіңіз?',
      'Сколько месяцев вы работали вне Австрии по своей квалификации?',
      'How many months of work fitting your qualification do you have outside Austria?',
    ],
  ),
  monthsAustria: months(
    ['Австриядағы жұмыс, ай', 'Работа в Австрии, месяцев', 'Work in Austria, months'],
    [
      'Біліктілігіңізге сай жұмысты Австрияда неше ай істедіңіз?',
      'Сколько месяцев вы работали в Австрии по своей квалификации?',
      'How many months of work fitting your qualification do you have in Austria?',
    ],
  ),
}

/** Best qualification of a worker under annexes B and C. */
export const qualification = (training: Text): Fact =>
  oneOf(
    {
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
      training,
      'university-entrance': text(
        'университетке түсуге жалпы құқық',
        'общее право поступать в университет',
        'general university entrance',
      ),
      degree: text(
        'кемінде үш жылдық жоғары оқу бітірген',
        'высшее обучение не менее трёх лет',
        'degree of at least three years',
      ),
    },
    {
      ...words(
        ['Біліктілік', 'Квалификация', 'Qualification'],
        [
          'Ең жоғары біліктілігіңіз қандай?',
          'Какая у вас высшая из квалификаций?',
          'What is your highest qualification?',
        ],
      ),
      evidence: text('Диплом немесе куәлік', 'Диплом или свидетельство', 'Diploma or certificate'),
      changes: 'by-effort',
    },
  )
