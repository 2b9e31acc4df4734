import { citing, notFound, row, table, text } from '../../language/index.ts'

const LAW = citing('kz/law-1017-12')
const TREATY = citing('kz/agreement-1999-02-26')
const O315 = citing('kz/order-315')
const RULES = citing('kz/citizenship-rules')
const KNOW = citing('kz/citizenship-knowledge')
const TAX = citing('kz/tax-code')
const START = '2015-05-27'
const ART16 = 'open-almaty.kz; 9111.ru 19617341; egov.kz how_to_become_kz_citizen'

export const citizenshipYears = table('kz.citizenship.residence-years', {
  title: text('Үздіксіз тұру мерзімі', 'Срок непрерывного проживания', 'Time of unbroken residence'),
  unit: 'year',
  rows: [row(START, null, 5, LAW('art. 16', 'R2', ART16))],
})
export const citizenshipMarriage = table('kz.citizenship.marriage-years', {
  title: text('Азаматпен неке мерзімі', 'Срок брака с гражданином', 'Time of marriage with a citizen'),
  unit: 'year',
  rows: [row(START, null, 3, LAW('art. 16', 'R2', ART16))],
  conflict:
    'Two pages read the three years as years of residence of the spouse (9111.ru, mod.kz 163); the marriage is taken.',
})
export const formerRepublics = table('kz.citizenship.former-republics', {
  title: text('Бұрынғы одақтас республикалар', 'Бывшие союзные республики', 'Former union republics'),
  unit: 'list',
  rows: [
    row(
      START,
      null,
      ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
      LAW('art. 16', 'I', 'open-almaty.kz', 'the law names them as a group; the list is of the fourteen others'),
    ),
  ],
})
export const treatyStates = table('kz.citizenship.treaty-states', {
  title: text('Келісімге қатысушы мемлекеттер', 'Государства соглашения', 'States of the agreement'),
  unit: 'list',
  rows: [row(START, null, ['BY', 'KG', 'RU'], TREATY('art. 1', 'R', 'adilet Z990000017_; evrazes.com 129'))],
})

const points = (id: string, title: ReturnType<typeof text>, first: number, later: number) =>
  table(`kz.citizenship.${id}`, {
    title,
    unit: 'points',
    rows: [
      notFound(
        '2024-08-12',
        '2024-10-11',
        'the certificate was asked for before the amount of knowledge was set',
        RULES('article not seen', 'NF', 'kazlenta.kz 85441'),
      ),
      row('2024-10-12', '2025-08-25', first, KNOW('whole', 'R2', 'alash.kz; sulu-news.com 183811')),
      row('2025-08-26', null, later, KNOW('whole', 'R2', 'nur.kz 2279229; lada.kz 142601; caliber.az')),
    ],
  })
export const languagePoints = points(
  'language-points',
  text('Қазақ тілінен ең аз балл', 'Наименьший балл по казахскому языку', 'Lowest mark in Kazakh'),
  36,
  15,
)
export const constitutionPoints = points(
  'constitution-points',
  text('Конституция негіздерінен ең аз балл', 'Наименьший балл по Конституции', 'Lowest mark on the Constitution'),
  9,
  20,
)
export const historyPoints = points(
  'history-points',
  text('Тарихтан ең аз балл', 'Наименьший балл по истории', 'Lowest mark in history'),
  15,
  15,
)

const decision = (id: string, title: ReturnType<typeof text>, months: number) =>
  table(`kz.citizenship.${id}`, {
    title,
    unit: 'month',
    rows: [
      row(START, '2017-10-29', months, O315('standard on citizenship', 'R', 'memkyzmet.kz 2017-02-25')),
      row(
        '2017-10-30',
        null,
        months,
        RULES('article not seen', 'I', 'memkyzmet.kz 2017-02-25', 'the standard ended; the time is taken to hold on'),
      ),
    ],
  })
export const citizenshipDecision = decision(
  'decision-months',
  text('Жалпы тәртіптегі мерзім', 'Срок в общем порядке', 'Time in the general procedure'),
  6,
)
export const citizenshipDecisionSimplified = decision(
  'decision-months.simplified',
  text('Жеңілдетілген тәртіптегі мерзім', 'Срок в упрощённом порядке', 'Time in the simplified procedure'),
  3,
)
export const citizenshipFee = table('kz.citizenship.fee.mci', {
  title: text('Мемлекеттік баж, АЕК', 'Государственная пошлина, МРП', 'State duty, in MCI'),
  unit: 'MCI',
  rows: [
    notFound(
      START,
      null,
      'a duty is due for the acquisition of citizenship; its rate was not read',
      TAX('art. 613 of the code of 2017', 'NF', 'kodeksy-kz.com 613; memkyzmet.kz'),
    ),
  ],
})
export const citizenshipReport = table('kz.citizenship.report-days', {
  title: text(
    'Өзге азаматтық туралы хабарлау мерзімі',
    'Срок сообщения об ином гражданстве',
    'Time to report another citizenship',
  ),
  unit: 'day',
  rows: [row(START, null, 30, LAW('article not seen', 'R', 'gov.kz mfa-zagreb 204510; inform.kz 2026-01-15'))],
  conflict:
    'A police officer speaks of 30 working days (mgorod.kz 2020-10-08); the consulate and the news of 2026 say 30 days.',
})
