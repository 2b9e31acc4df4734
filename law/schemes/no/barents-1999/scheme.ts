import {
  any,
  citing,
  code,
  type Fact,
  incomplete,
  is,
  must,
  scheme,
  text,
  value,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { edition1998, facts1998, general, nf, refuse, withinMonths } from '../common-1998.ts'

const DECREE = citing('no/barents-decree-1999')
const b = DECREE('article not seen', 'D', 'seed 2.6', 'NO-30')

const title = text(
  'Норвегия 1999-2001: Баренц өңірінің жұмысшылары',
  'Норвегия 1999-2001: работники Баренцева региона',
  'Norway 1999-2001: workers of the Barents region',
)

const facts: Record<string, Fact> = {
  ...facts1998,
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
    cite: b,
  }),
  livesInBarents: yesNo({
    label: text('Баренц өңірінде тұрады', 'Живёт в Баренцевом регионе', 'Lives in the Barents region'),
    ask: text('Баренц өңірінде тұрасыз ба?', 'Вы живёте в Баренцевом регионе?', 'Do you live in the Barents region?'),
    cite: b,
  }),
  fishProcessing: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Балық өңдеу', 'Обработка рыбы', 'Fish processing'),
    ask: text(
      'Бұл балық өңдейтін кәсіпорындағы жұмыс па?',
      'Это работа на рыбообрабатывающем предприятии?',
      'Is it work in fish processing?',
    ),
    cite: b,
  }),
  workersFew: yesNo({
    level: 'case',
    source: 'officer',
    label: text(
      'Норвегия мен ЕЭА жұмысшылары жетпейді',
      'Норвежских работников и работников ЕЭЗ мало',
      'Too few Norwegian and EEA workers',
    ),
    ask: text(
      'Норвегиялық немесе ЕЭА елдерінің жұмысшылары жеткіліксіз бе?',
      'Не хватает ли работников из Норвегии и стран ЕЭЗ?',
      'Are there too few workers of Norway and EEA states?',
    ),
    cite: b,
  }),
}

export const barents1999 = scheme('no/barents-1999', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Баренц өңірінде тұратын Ресей азаматына балық өңдеудегі біліктіліксіз жұмысқа жеңілдетілген тәртіппен бір жылға рұқсат береді.',
    'Даёт российскому гражданину из Баренцева региона по упрощённому порядку разрешение на год для неквалифицированной работы на рыбе.',
    'Gives a Russian citizen of the Barents region, in a simplified way, a permit of one year for unskilled work in fish processing.',
  ),
  facts,
  editions: [
    edition1998({
      id: '1999',
      from: '1999-01-01',
      to: '2001-12-31',
      title,
      law: b,
      criteria: [
        // Which of these the simplified procedure drops is not told: unmet ones do not refuse.
        ...general({
          soften: (c) => any(c, incomplete('which general conditions the simplified procedure drops is not told')),
        }),
        must(
          'citizenship',
          text('Ресей азаматы', 'Гражданин России', 'Russian citizen'),
          is('citizenship', 'RU'),
          b,
          refuse(
            'CITIZENSHIP',
            'Бұл рұқсат Ресей азаматтарына беріледі.',
            'Это разрешение дают гражданам России.',
            'This permit is given to Russian citizens.',
          ),
        ),
        must(
          'lives',
          text('Баренц өңірінің тұрғыны', 'Житель Баренцева региона', 'Resident of the Barents region'),
          yes('livesInBarents'),
          b,
          refuse(
            'REGION',
            'Сіз Баренц өңірінде тұрмайсыз.',
            'Вы не живёте в Баренцевом регионе.',
            'You do not live in the Barents region.',
          ),
        ),
        must(
          'fish',
          text('Балық өңдеу', 'Обработка рыбы', 'Fish processing'),
          yes('fishProcessing'),
          b,
          refuse(
            'FISH-PROCESSING',
            'Рұқсат тек балық өңдеуге беріледі.',
            'Разрешение дают только для обработки рыбы.',
            'The permit is for fish processing only.',
          ),
        ),
        must(
          'workers-few',
          text('Жұмысшылар жетпейді', 'Работников мало', 'Too few workers'),
          yes('workersFew'),
          b,
          refuse(
            'ENOUGH-WORKERS',
            'Норвегия мен ЕЭА елдерінің жұмысшылары жеткілікті.',
            'Работников из Норвегии и стран ЕЭЗ достаточно.',
            'There are enough workers of Norway and EEA states.',
          ),
        ),
        withinMonths('no.1998.months', b),
      ],
      lengths: [{ id: 'year', unit: 'month', longest: value('no.1998.months'), asked: 'monthsAsked', cite: b }],
      renewals: [],
      counts: false,
      gaps: [
        {
          id: 'simplified',
          what: text(
            'Жеңілдетілген тәртіптің мазмұны және ұзарту айтылмаған.',
            'В чём состоит упрощённый порядок и можно ли продлить, не сказано.',
            'What the simplified way consists of, and renewal, are not told.',
          ),
          cite: nf('NO-30'),
        },
      ],
    }),
  ],
})
