import { type Fact, int, oneOf } from '../../language/facts.ts'
import { all, atLeast, type Condition, value } from '../../language/terms.ts'
import { type Text, text } from '../../language/text.ts'

// What the grid of the regulations and the ranking both ask: the best credential, and languages by level in four abilities.

export const abilities = ['Listening', 'Speaking', 'Reading', 'Writing'] as const
type Ability = (typeof abilities)[number]

const named: Record<Ability, Text> = {
  Listening: text('тыңдау', 'аудирование', 'listening'),
  Speaking: text('сөйлеу', 'говорение', 'speaking'),
  Reading: text('оқу', 'чтение', 'reading'),
  Writing: text('жазу', 'письмо', 'writing'),
}

/** Title of an ability under the name of the language it belongs to. */
export const abilityTitle = (of: Text, a: Ability): Text =>
  text(`${of.kk}: ${named[a].kk}`, `${of.ru}: ${named[a].ru}`, `${of.en}: ${named[a].en}`)

const levelHelp = text(
  'Сынақ балын Канаданың тіл деңгейіне (CLB не NCLC) ресми кестемен аударыңыз.',
  'Переведите балл экзамена в канадский уровень (CLB или NCLC) по официальной таблице.',
  'Turn the test score into the Canadian level (CLB or NCLC) by the official chart.',
)

/** Four facts, one for each ability: `firstListening`, `firstSpeaking` ... */
export const levels = (prefix: string, of: Text, whose: Text, orNone = false): Record<string, Fact> =>
  Object.fromEntries(
    abilities.map((a) => [
      `${prefix}${a}`,
      int(0, 12, 'level', {
        label: abilityTitle(of, a),
        ask: text(
          `${whose.kk} деңгейі қандай (${named[a].kk})?`,
          `${whose.ru}: какой уровень (${named[a].ru})?`,
          `${whose.en}: which level (${named[a].en})?`,
        ),
        help: levelHelp,
        evidence: text('Тіл сынағының нәтижесі', 'Результат языкового экзамена', 'Language test result'),
        changes: 'by-effort',
        ...(orNone ? { orNone } : {}),
      }),
    ]),
  )

/** Every ability reaches a level that a table holds. */
export const allReach = (prefix: string, table: string): Condition =>
  all(...abilities.map((a) => atLeast(`${prefix}${a}`, value(table))))

export const educationOptions: Record<string, Text> = {
  none: text('орта білімнен төмен', 'ниже среднего', 'below secondary'),
  secondary: text('орта', 'среднее', 'secondary'),
  'one-year': text('бір жылдық ортадан кейінгі', 'послесреднее, один год', 'post-secondary, one year'),
  'two-year': text('екі жылдық ортадан кейінгі', 'послесреднее, два года', 'post-secondary, two years'),
  'three-year': text(
    'үш жылдық не ұзағырақ, бакалавр',
    'три года и дольше, бакалавр',
    'three years or longer, bachelor’s degree',
  ),
  'two-credentials': text(
    'екі не одан көп, бірі үш жылдық не ұзағырақ',
    'два и более, одно из них три года и дольше',
    'two or more, one of three years or longer',
  ),
  master: text(
    'магистр немесе лицензиялы кәсіпке кіру дәрежесі',
    'магистр или степень для лицензируемой профессии',
    'master’s, or entry-to-practice degree for a licensed occupation',
  ),
  doctorate: text('доктор', 'докторская степень', 'doctorate'),
}

export const education: Fact = oneOf(educationOptions, {
  label: text('Ең жоғары білім', 'Высшее из образований', 'Best education'),
  ask: text(
    'Ең көп балл беретін біліміңіз қандай?',
    'Какое из ваших образований даёт больше всего баллов?',
    'Which of your credentials gives the most points?',
  ),
  evidence: text('Диплом және бағалау', 'Диплом и его оценка', 'Credential and its assessment'),
  changes: 'by-effort',
})

export const age: Fact = int(0, 120, 'year', {
  label: text('Жас', 'Возраст', 'Age'),
  ask: text('Неше жастасыз?', 'Сколько вам лет?', 'How old are you?'),
  evidence: text('Паспорт', 'Паспорт', 'Passport'),
  changes: 'with-time',
})
