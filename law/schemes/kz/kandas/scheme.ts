import { citing, must, scheme, text, yes } from '../../../language/index.ts'
import { complaintOf2007, complaintOf2020 } from '../stay.ts'
import { facts } from './facts.ts'
import { definition, edition, ethnic, kandasRights, quotaPlace } from './parts.ts'

const L204 = citing('kz/law-204-1')
const LAW = citing('kz/law-477-4')
const O329 = citing('kz/order-329')
const O20 = citing('kz/order-20')
const PILOT = citing('kz/order-41-60-47')

const noAppeal = {
  id: 'appeal',
  what: text(
    '2007 жылға дейінгі шағым мерзімі табылмады; кейін үш ай (221-III заң).',
    'Срок жалобы до 2007 года не найден; позже - три месяца (закон 221-III).',
    'The time of a complaint before 2007 was not found; later it is three months (law 221-III).',
  ),
  cite: L204('article not seen', 'NF', 'saran', 'H-01'),
}
const own = (mark: 'R' | 'R2' | 'I', note?: string) => LAW('art. 1', mark, 'egov.kz kandas_rk; zakon-status', note)

/** Status of ethnic Kazakhs who come to live in Kazakhstan, with a yearly quota for help. */
export const kandas = scheme('kz/kandas', {
  status: 'law',
  gives: 'status',
  title: text('Қандас (оралман) мәртебесі', 'Статус кандаса (оралмана)', 'Status of kandas (oralman)'),
  summary: text(
    'Қазақстанға тұрақты тұруға келген этникалық қазақтарға: мәртебе және өңірлік квотаға енгізу.',
    'Для этнических казахов, прибывших жить в Казахстан: статус и включение в региональную квоту.',
    'For ethnic Kazakhs who come to live in Kazakhstan: the status, and inclusion in the regional quota.',
  ),
  facts,
  editions: [
    edition({
      id: 'OR-2000',
      from: '2000-06-17',
      to: '2011-07-21',
      title: text('1997 жылғы заң бойынша оралман', 'Оралман по закону 1997 года', 'Oralman under the law of 1997'),
      law: [L204('art. 4', 'R', 'pavlodar.com 03618 article 4')],
      criteria: [
        // Persons of Kazakh nationality.
        ethnic(L204('article not seen', 'R', 'uch-1508', 'decree 1508 speaks of persons of Kazakh nationality')),
        // One family takes one place of the region's quota.
        quotaPlace(L204('article not seen', 'R', 'uch-1508', 'part G'), false),
      ],
      base: L204,
      persons: false,
      quotaCite: L204('article not seen', 'R', 'uch-1508', 'part G: families, set by presidential decree'),
      where: ['counter', 'mission'],
      rights: [
        {
          id: 'help',
          text: text(
            '2006 жылғы қағидалар бойынша жол мен жүк ақысы өтеледі, баспана қаражаты мен бір реттік жәрдемақы беріледі; сомалары оқылмады.',
            'По правилам 2006 года возмещают проезд и багаж, дают средства на жильё и единовременное пособие; суммы не прочитаны.',
            'Under the rules of 2006 travel and baggage are paid back, with housing money and a one-off allowance; the amounts were not read.',
          ),
          cite: L204('article not seen', 'R', 'libed', 'G-02'),
        },
      ],
      appeal: [],
      gaps: [
        noAppeal,
        {
          id: 'definition',
          what: text(
            '1997 жылғы заңдағы оралман анықтамасы оқылмады.',
            'Определение оралмана в законе 1997 года не прочитано.',
            'The definition of oralman in the law of 1997 was not read.',
          ),
          cite: L204('art. 1', 'NF', 'pavlodar.com 03618'),
        },
        {
          id: 'budget',
          what: text(
            '2008 жылы республикалық бюджеттен 12 176 203 мың теңге бөлінді.',
            'В 2008 году из республиканского бюджета выделено 12 176 203 тысячи тенге.',
            'In 2008 the republican budget gave 12 176 203 thousand tenge.',
          ),
          cite: L204('article not seen', 'D', 'seed 4.6', 'G-01'),
        },
      ],
    }),
    edition({
      id: 'OR-2011',
      from: '2011-07-22',
      to: '2020-05-12',
      title: text('2011 жылғы заң бойынша оралман', 'Оралман по закону 2011 года', 'Oralman under the law of 2011'),
      law: [LAW('whole', 'R', 'adi-477')],
      criteria: [
        // Persons of Kazakh nationality.
        ethnic(own('I', 'read after 2020 and taken back: law 327-VI changed the word')),
        // Never a citizen; come for good.
        ...definition(own('I', 'read after 2020 and taken back'), own('I', 'read after 2020 and taken back')),
        // One family takes one place of the region's quota.
        quotaPlace(LAW('article not seen', 'R2', 'altyn16', 'part G'), false),
      ],
      base: LAW,
      persons: false,
      quotaCite: LAW('article not seen', 'R2', 'altyn16', 'part G: families, by Government resolution'),
      where: ['counter', 'mission'],
      rights: [],
      appeal: [complaintOf2007],
      gaps: [],
    }),
    edition({
      id: 'KN-2020',
      from: '2020-05-13',
      to: '2026-01-29',
      title: text('Қандас', 'Кандас', 'Kandas'),
      changes: text(
        '«Оралман» сөзі «қандас» болды; квота адам санымен белгіленеді.',
        'Слово «оралман» заменено на «кандас»; квота считается в людях.',
        'The word oralman became kandas; the quota counts persons.',
      ),
      law: [LAW('art. 1', 'R', 'adi-477', 'G-04'), O329('whole', 'R', 'adilet V1300008624', 'G-05')],
      criteria: [
        ethnic(own('R2', 'G-05')),
        ...definition(own('R'), own('R2')),
        quotaPlace(O20('whole', 'R', 'adilet V1600013334', 'part G'), true),
      ],
      base: O329,
      persons: true,
      quotaCite: O20('whole', 'R', 'adilet V1600013334', 'part G'),
      where: ['online', 'counter', 'mission'],
      rights: kandasRights,
      appeal: [complaintOf2007],
      gaps: [],
    }),
    edition({
      id: 'KN-2026',
      from: '2026-01-30',
      title: text('Тест пен әңгімелесу (пилот)', 'Тест и собеседование (пилот)', 'Test and interview (pilot)'),
      changes: text(
        'migration.enbek.kz порталында тест, сауалнама және әңгімелесу қосылды.',
        'Добавлены тест, анкета и собеседование на migration.enbek.kz.',
        'A test, a questionnaire and an interview on migration.enbek.kz were added.',
      ),
      law: [LAW('art. 1', 'R', 'adi-477', 'G-04'), PILOT('whole', 'R2', 'zakon-pilot', 'G-06')],
      criteria: [
        ethnic(own('R2', 'G-05')),
        ...definition(own('R'), own('R2')),
        // The steps of the pilot were gone through.
        must(
          'pilot',
          text('Тест, сауалнама, әңгімелесу', 'Тест, анкета, собеседование', 'Test, questionnaire, interview'),
          yes('pilotDone'),
          PILOT('whole', 'R2', 'zakon-pilot', 'G-06'),
          {
            refuse: {
              code: 'PILOT',
              text: text(
                'Порталда тест, сауалнама және әңгімелесуден өту керек.',
                'Нужно пройти тест, анкету и собеседование на портале.',
                'You need to go through the test, questionnaire and interview on the portal.',
              ),
            },
          },
        ),
        quotaPlace(O20('whole', 'R', 'adilet V1600013334', 'part G'), true),
      ],
      base: O329,
      persons: true,
      quotaCite: O20('whole', 'R', 'adilet V1600013334', 'part G'),
      where: ['online', 'counter', 'mission'],
      rights: kandasRights,
      appeal: [complaintOf2020],
      gaps: [
        {
          id: 'pilot-mark',
          what: text(
            'Тест пен әңгімелесу қалай бағаланатыны және өту балы оқылмады.',
            'Как оценивают тест и собеседование и каков проходной балл, не прочитано.',
            'How the test and the interview are judged, and the pass mark, were not read.',
          ),
          cite: PILOT('article not seen', 'NF', 'zakon-pilot', 'G-06'),
        },
      ],
    }),
  ],
})
