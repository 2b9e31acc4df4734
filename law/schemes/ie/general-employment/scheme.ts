import { type Criterion, except, must } from '../../../language/criteria.ts'
import { int, oneOf, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { all, atLeast, cited, is, one, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { shared, words } from '../permit-facts.ts'
import {
  type Act,
  change,
  changeBefore,
  gaps,
  gates,
  half,
  isNew,
  NEW,
  NOT_SEEN,
  OLD,
  paidAbove,
  permit,
  process,
  refuse,
} from '../permit-parts.ts'

const title = text('Жалпы еңбек рұқсаты', 'Общее разрешение на работу', 'General employment permit')
const offer = { source: 'offer' as const }
const employer = { source: 'employer' as const }

const facts = {
  ...shared,
  jobClass: oneOf(
    {
      ordinary: text('қарапайым жұмыс', 'обычная работа', 'ordinary job'),
      care: text('күтуші', 'уход за людьми', 'care assistant or home carer'),
      horticulture: text('бау-бақша', 'растениеводство', 'horticulture'),
      meat: text('ет өңдеу', 'переработка мяса', 'meat processing'),
      butcher: text('қасапшы, бөлшектеуші', 'мясник, обвальщик', 'butcher or deboner'),
    },
    {
      ...words(
        ['Жұмыс түрі', 'Вид работы', 'Kind of job'],
        ['Бұл қандай жұмыс?', 'Какая это работа?', 'What kind of job is it?'],
      ),
      ...offer,
    },
  ),
  noticeDays: int(0, 1000, 'day', {
    ...words(
      ['Хабарландыру күндері', 'Дней объявления', 'Days of notice'],
      [
        'Мемлекеттік қызметте хабарландыру үзіліссіз неше күн тұрды?',
        'Сколько дней подряд объявление стояло в государственной службе?',
        'For how many days without a break did the notice stand at the state service?',
      ],
    ),
    ...employer,
  }),
  onlineNotices: int(0, 100, 'notice', {
    ...words(
      ['Онлайн алаңдар', 'Онлайн-площадок', 'Online platforms'],
      [
        'Тағы неше онлайн алаңда жарияланды?',
        'На скольких ещё онлайн-площадках?',
        'On how many further online platforms?',
      ],
    ),
    ...employer,
  }),
  nationalPressDays: int(0, 100, 'day', {
    ...words(
      ['Ұлттық газетте күн', 'Дней в национальной газете', 'Days in a national paper'],
      [
        'Ұлттық газетте неше күн шықты?',
        'Сколько дней в национальной газете?',
        'For how many days in a national paper?',
      ],
    ),
    ...employer,
  }),
  localPressDays: int(0, 100, 'day', {
    ...words(
      ['Жергілікті газетте не сайтта күн', 'Дней в местной газете или на сайте', 'Days in a local paper or site'],
      [
        'Жергілікті газетте не басқа сайтта неше күн шықты?',
        'Сколько дней в местной газете или на ином сайте?',
        'For how many days in a local paper or on another site?',
      ],
    ),
    ...employer,
  }),
  advertComplete: yesNo({
    ...words(
      ['Хабарландыру толық', 'Объявление полное', 'Advert complete'],
      [
        'Хабарландыруда жұмыс сипаты, жұмыс берушінің аты, ең төменгі төлем, орны мен сағаты бар ма?',
        'Есть ли в объявлении описание работы, работодатель, наименьшая оплата, место и часы?',
        'Does the advert give the job, the employer, the lowest pay, place and hours?',
      ],
    ),
    ...employer,
  }),
  testExempt: oneOf(
    {
      none: text('босатылмайды', 'не освобождён', 'none'),
      agency: text('мемлекеттік агенттік ұсынды', 'рекомендация государственного агентства', 'state agency recommends'),
      carer: text(
        'осы адамды бұрыннан күтеді',
        'уже ухаживал за этим человеком',
        'carer who already cared for the person',
      ),
      redundant: text(
        'бұрынғы рұқсат иесі, қысқартылған',
        'прежний держатель разрешения, сокращён',
        'former permit holder made redundant',
      ),
    },
    words(
      ['Сынақтан босату', 'Освобождение от проверки', 'Freed from the test'],
      [
        'Нарық сынағынан босатылуға негіз бар ма?',
        'Есть ли основание не проверять рынок?',
        'Is there a ground to be free from the market test?',
      ],
    ),
  ),
  capFree: int(0, 100_000, 'persons', {
    ...words(
      ['Шектегі бос орын', 'Свободно в пределе', 'Places left under the cap'],
      [
        'Осы жұмыс түрінің шегінде неше орын қалды?',
        'Сколько мест осталось в пределе этого вида работ?',
        'How many places are left under the cap of this kind of job?',
      ],
    ),
    source: 'officer',
  }),
}

const market = (A: Act): Criterion => {
  const cite = A === NEW ? NEW(NOT_SEEN, 'R', 'IEa', 'IE-3, IE-5') : OLD(NOT_SEEN, 'R2', 'IEm', 'IE-4, IE-5')
  const free = A(NOT_SEEN, 'R2', 'IEm', 'IE-6')
  const three = cited(3, 'day', OLD(NOT_SEEN, 'R2', 'IEm', 'IE-4'))
  return must(
    'market-test',
    text('Нарық сынағы', 'Проверка рынка', 'Labour market needs test'),
    A === NEW
      ? all(atLeast('noticeDays', value('ie.test-days')), atLeast('onlineNotices', one), yes('advertComplete'))
      : all(
          atLeast('noticeDays', value('ie.test-days')),
          atLeast('nationalPressDays', three),
          atLeast('localPressDays', three),
          yes('advertComplete'),
        ),
    cite,
    {
      when: isNew,
      unless: [
        except('critical-list', yes('onCriticalList'), free),
        except('high-pay', paidAbove('ie.test-exempt-pay', 'ie.critical-any-pay', A), free),
        except('named-ground', is('testExempt', 'agency', 'carer', 'redundant'), free),
      ],
      ...refuse(
        'MARKET_NOT_TESTED',
        'Нарық сынағы толық өткізілмеген: хабарландыру {noticeDays} күн тұрды, керегі {ie.test-days}, басқа жарияланымдармен бірге.',
        'Рынок проверен не полностью: объявление стояло {noticeDays} дн., нужно {ie.test-days}, вместе с прочими публикациями.',
        'The market was not fully tested: the notice stood for {noticeDays} days, {ie.test-days} are needed, with the other notices.',
      ),
    },
  )
}

const rules = (A: Act): Criterion[] => [
  ...gates(A),
  // Search on the home market, unless freed from it.
  market(A),
  half(A),
  // Lowest pay of the kind of job.
  must(
    'pay',
    text('Ең төменгі төлем', 'Наименьшая оплата', 'Lowest pay'),
    atLeast('pay', value('ie.general-pay', 'jobClass')),
    A(NOT_SEEN, 'R', A === NEW ? 'IEb' : 'IEh', 'IE-8, IE-11'),
    {
      ...refuse(
        'PAY_TOO_LOW',
        'Жылына {pay} төленеді, бұл {ie.general-pay} сомасынан төмен.',
        'Оплата {pay} за год меньше {ie.general-pay}.',
        'The yearly pay of {pay} is below {ie.general-pay}.',
      ),
    },
  ),
  // Some kinds of job have a number of permits that is not passed.
  must(
    'cap',
    text('Жұмыс түрінің шегі', 'Предел вида работ', 'Cap of the kind of job'),
    atLeast('capFree', one),
    A(NOT_SEEN, 'R2', 'IEi', 'IE-15'),
    {
      when: all(isNew, is('jobClass', 'meat', 'butcher', 'horticulture')),
      from: '2024-01-17',
      ...refuse(
        'CAP_REACHED',
        'Бұл жұмыс түрінің шегі ({ie.job-caps}) таусылды.',
        'Предел этого вида работ ({ie.job-caps}) исчерпан.',
        'The cap of this kind of job ({ie.job-caps}) is reached.',
      ),
    },
  ),
  ...(A === NEW ? change : [changeBefore]),
]

const edition = (id: string, from: string, to: string | undefined, A: Act): Edition => ({
  id,
  from,
  ...(to ? { to } : {}),
  title,
  law: [A === NEW ? NEW('whole', 'R', 'IEd', 'IE-1') : OLD(NOT_SEEN, 'R2', 'IEm', 'IE-1, IE-4')],
  ...(A === NEW
    ? {
        changes: text(
          'Газет хабарландырулары орнына бір онлайн алаң; тоғыз айдан кейін жұмыс берушіні ауыстыру.',
          'Вместо газетных объявлений — одна онлайн-площадка; смена работодателя через девять месяцев.',
          'One online platform instead of press notices; change of employer after nine months.',
        ),
      }
    : {}),
  exemptions: [],
  criteria: rules(A),
  marketTest: {
    days: value('ie.test-days'),
    unit: 'calendar-day',
    channel: text(
      'Мемлекеттік жұмыспен қамту қызметі, EURES',
      'Государственная служба занятости, EURES',
      'State jobs service, EURES',
    ),
    when: isNew,
    cite: A(NOT_SEEN, A === NEW ? 'R' : 'R2', 'IEa', 'IE-3, IE-4'),
  },
  process: process(A),
  permit: permit(
    A,
    title,
    [
      {
        id: 'first',
        when: isNew,
        unit: 'month',
        longest: cited(24, 'month', A(NOT_SEEN, 'R2', 'IEl', 'IE-16')),
        cite: A(NOT_SEEN, 'R2', 'IEl', 'IE-16'),
      },
    ],
    [{ when: isNew, max: one, cite: A(NOT_SEEN, 'R2', 'IEl', 'IE-16: then three years more') }],
  ),
  duties: [],
  appeal: [],
  gaps: [
    ...gaps(A),
    {
      id: 'dairy',
      what: text(
        'Сүт фермасы көмекшілерінің шегі табылмады.',
        'Предел для помощников на молочных фермах не найден.',
        'The cap for dairy assistants was not found.',
      ),
      cite: A(NOT_SEEN, 'NF', 'IEi', 'IE-15, part 22 point 11'),
    },
  ],
})

export const generalEmployment = scheme('ie/general-employment', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Ирландияда жергілікті не ЕЭА жұмыскері табылмаған жұмысқа шетелдікке рұқсат береді.',
    'Даёт иностранцу разрешение на работу в Ирландии, для которой не нашлось местного или работника из ЕЭЗ.',
    'Gives a foreigner a permit for a job in Ireland for which no local or EEA worker was found.',
  ),
  facts,
  editions: [edition('2020', '2020-01-01', '2024-09-01', OLD), edition('2024', '2024-09-02', undefined, NEW)],
})
