import { type Locale, type Text, text } from '@kosh/law/language'

/** Places in an act that are words, not numbers. What is not here is written as in the act (`s. 200(3)`, `reg. 2.26AC`). */
const phrases: Record<string, Text> = {
  whole: text('толығымен', 'целиком', 'whole'),
  'whole page': text('бет толығымен', 'вся страница', 'whole page'),
  'article not seen': text('тармағы оқылмаған', 'пункт не прочитан', 'article not seen'),
  'annex not seen': text('қосымшасы оқылмаған', 'приложение не прочитано', 'annex not seen'),
  annex: text('қосымша', 'приложение', 'annex'),
  list: text('тізім', 'перечень', 'list'),
  'list of persons': text('адамдар тізімі', 'перечень лиц', 'list of persons'),
  'grounds of refusal': text('бас тарту негіздері', 'основания отказа', 'grounds of refusal'),
  'table of rates': text('мөлшерлемелер кестесі', 'таблица ставок', 'table of rates'),
  'seasonal rates': text('маусымдық мөлшерлемелер', 'сезонные ставки', 'seasonal rates'),
  'seasonal rate': text('маусымдық мөлшерлеме', 'сезонная ставка', 'seasonal rate'),
  'quota of the year': text('жыл квотасы', 'квота года', 'quota of the year'),
  'quota of labour immigrants': text(
    'еңбекші көшіп келушілер квотасы',
    'квота трудовых иммигрантов',
    'quota of labour immigrants',
  ),
  'regional split': text('өңірлерге бөлу', 'распределение по регионам', 'regional split'),
  report: text('есеп', 'отчёт', 'report'),
  summary: text('түйін', 'сводка', 'summary'),
}

/** Forms with a number: the pattern, and how each language writes it. */
const forms: [RegExp, Text][] = [
  [/^art\. (.+)$/, text('$1-бап', 'ст. $1', 'art. $1')],
  [/^par\. (.+)$/, text('$1-тармақ', 'п. $1', 'par. $1')],
  [/^chapter (.+)$/, text('$1-тарау', 'глава $1', 'chapter $1')],
  [/^annex (\S+) items? (.+)$/, text('$1-қосымша, $2-тармақ', 'приложение $1, п. $2', 'annex $1, item $2')],
  [/^annex (\S+)$/, text('$1-қосымша', 'приложение $1', 'annex $1')],
  [
    /^as amended by order (\S+)$/,
    text('№ $1 бұйрықпен өзгертілген', 'в редакции приказа № $1', 'as amended by order $1'),
  ],
  [/^conditions of issue (.+)$/, text('беру шарттары, $1', 'условия выдачи, $1', 'conditions of issue $1')],
  [
    /^list as amended by order (\S+)$/,
    text('тізім, № $1 бұйрықпен өзгертілген', 'перечень в редакции приказа № $1', 'list as amended by order $1'),
  ],
]

/** The place in an act as people of the language write it: `16-тармақ`, `п. 16`, `par. 16`. */
export function articleText(locale: Locale, article: string): string {
  const phrase = phrases[article]
  if (phrase) return phrase[locale]
  for (const [pattern, words] of forms) if (pattern.test(article)) return article.replace(pattern, words[locale])
  return article
}
