import { citing, code, date, type Fact, money, oneOf, text, yesNo } from '../../../language/index.ts'

const LAW = citing('ru/law-115-fz')

export const facts: Record<string, Fact> = {
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
    cite: citing('kz/eaeu-treaty')('art. 96-98', 'R', 'RUu', 'RU-40'),
  }),
  group: oneOf(
    {
      general: text('жалпы шек', 'общий порог', 'the general floor'),
      'listed-83500': text(
        'айына 83 500 рубль шегі бар топ',
        'группа с порогом 83 500 рублей в месяц',
        'a group with the floor of 83,500 roubles a month',
      ),
      'listed-58500': text(
        'айына 58 500 рубль шегі бар топ',
        'группа с порогом 58 500 рублей в месяц',
        'a group with the floor of 58,500 roubles a month',
      ),
      skolkovo: text('Сколково жобасы', 'проект «Сколково»', 'the Skolkovo project'),
    },
    {
      source: 'offer',
      label: text('Төлем шегі тобы', 'Группа по порогу оплаты', 'Group of the pay floor'),
      ask: text(
        'Маман төлем шегі төмен топқа кіре ме?',
        'Входит ли специалист в группу с пониженным порогом оплаты?',
        'Does the specialist belong to a group with a lower pay floor?',
      ),
      help: text(
        'Топтардың тізімдері оқылмаған: заңнан тексеріңіз.',
        'Перечни групп не прочитаны: проверьте по закону.',
        'The lists of the groups were not read: check them in the law.',
      ),
      cite: LAW('art. 13.2', 'R2', 'RUn', 'RU-31'),
    },
  ),
  yearPay: money('RUB', {
    source: 'offer',
    per: 'year',
    label: text('Жылдық төлем', 'Годовая оплата', 'Yearly pay'),
    ask: text(
      'Шарт бойынша жылына қанша төленеді?',
      'Сколько платят в год по договору?',
      'What does the contract pay a year?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 13.2', 'R2', 'RUm', 'RU-31'),
  }),
  monthPay: money('RUB', {
    source: 'offer',
    per: 'month',
    label: text('Айлық төлем', 'Месячная оплата', 'Monthly pay'),
    ask: text(
      'Шарт бойынша айына қанша төленеді?',
      'Сколько платят в месяц по договору?',
      'What does the contract pay a month?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 13.2', 'R2', 'RUn', 'RU-31'),
  }),
  quarterPay: money('RUB', {
    source: 'offer',
    per: 'quarter',
    label: text('Тоқсандық төлем', 'Оплата за квартал', 'Pay of a quarter'),
    ask: text(
      'Шарт бойынша тоқсанына қанша төленеді?',
      'Сколько платят за квартал по договору?',
      'What does the contract pay a quarter?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 13.2', 'R2', 'RUp', 'RU-31'),
  }),
  employerJudged: yesNo({
    source: 'employer',
    label: text(
      'Біліктілікті жұмыс беруші бағалады',
      'Квалификацию оценил работодатель',
      'Skill judged by the employer',
    ),
    ask: text(
      'Маманның білімі мен тәжірибесін өзіңіз бағалап, жоғары деп таныдыңыз ба?',
      'Оценили ли вы сами знания и опыт специалиста и признали их высокими?',
      'Have you judged the skill and experience of the specialist yourself and found them high?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 13.2', 'R2', 'RUm', 'RU-30'),
  }),
  underpaidFound: date({
    level: 'case',
    source: 'register',
    register: 'employer.finding:pay-below-floor',
    orNone: true,
    label: text(
      'Төлем шегінен аз төлеу анықталған күн',
      'День, когда установлена оплата ниже порога',
      'Day on which pay below the floor was found',
    ),
    ask: text(
      'Жоғары білікті маманға шектен аз төлегеніңіз қашан анықталды?',
      'Когда у вас установили оплату специалиста ниже порога?',
      'When were you last found to pay a specialist below the floor?',
    ),
    changes: 'never',
    cite: LAW('art. 13.2', 'R2', 'RUo', 'RU-32'),
  }),
}
