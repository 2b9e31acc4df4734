import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import { any, below, is, no, on, value, yearsBetween, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { allReach } from '../points-facts.ts'
import { refuse } from '../tfwp/refuse.ts'

const IRPR = citing('ca/irpr')
const gate = (article: string) => IRPR(article, 'R', 'IRPR', 'points-systems 1.1')

/** What must hold whatever the points. */
export const gates: Criterion[] = [
  // One continuous year of paid work in the primary occupation.
  must(
    'continuous-year',
    text('Бір жыл үздіксіз жұмыс', 'Год непрерывной работы', 'One continuous year'),
    yes('continuousYear'),
    gate('s. 75'),
    refuse(
      'NO_CONTINUOUS_YEAR',
      'Соңғы он жылда негізгі кәсіпте бір жыл үздіксіз жұмыс жоқ.',
      'Нет года непрерывной работы по основному занятию за последние десять лет.',
      'There is no continuous year of work in the primary occupation in the last ten years.',
    ),
  ),
  must(
    'not-restricted',
    text('Кәсіп шектелмеген', 'Занятие не ограничено', 'Occupation not restricted'),
    no('restrictedOccupation'),
    gate('s. 75'),
    refuse(
      'RESTRICTED_OCCUPATION',
      'Негізгі кәсіп шектелген.',
      'Основное занятие относится к ограниченным.',
      'The primary occupation is a restricted one.',
    ),
  ),
  // Lead statement, a substantial part of the main duties, all essential ones.
  must(
    'duties',
    text('Кәсіп міндеттері', 'Обязанности занятия', 'Duties of the occupation'),
    yes('dutiesPerformed'),
    gate('s. 75'),
    refuse(
      'DUTIES_NOT_PERFORMED',
      'Кәсіптің сипаттамасы мен негізгі міндеттері орындалмаған.',
      'Описание и главные обязанности занятия не выполнялись.',
      'The lead statement and main duties of the occupation were not performed.',
    ),
  ),
  // The test is younger than two years on the day of the application.
  must(
    'test-fresh',
    text('Тіл сынағы ескірмеген', 'Экзамен не устарел', 'Language test not too old'),
    below(yearsBetween('languageTest', on('filing')), value('ca.language-test-years')),
    gate('s. 75(2)(d)'),
    refuse(
      'TEST_TOO_OLD',
      'Тіл сынағы ({languageTest}) ескірген: {ca.language-test-years} жылға толмаған болуы керек.',
      'Экзамен ({languageTest}) устарел: должно пройти меньше {ca.language-test-years} лет.',
      'The language test ({languageTest}) is too old: it must be younger than {ca.language-test-years} years.',
    ),
  ),
  // The threshold is reached in each of the four abilities.
  must(
    'language',
    text('Тіл шегі', 'Порог языка', 'Language threshold'),
    allReach('first', 'ca.fsw-language-threshold'),
    gate('s. 75(2)(d)'),
    refuse(
      'LANGUAGE_BELOW_THRESHOLD',
      'Төрт дағдының бәрінде {ca.fsw-language-threshold}-деңгей керек.',
      'По всем четырём навыкам нужен уровень {ca.fsw-language-threshold}.',
      'Level {ca.fsw-language-threshold} is needed in each of the four abilities.',
    ),
  ),
  // A Canadian credential, or an assessment of equivalency younger than five years.
  must(
    'credential',
    text('Диплом мойындалған', 'Диплом признан', 'Credential recognised'),
    below(yearsBetween('credentialAssessed', on('filing')), value('ca.credential-assessment-years')),
    gate('s. 75'),
    {
      unless: [except('canadian', yes('canadianCredential'), gate('s. 75'))],
      ...refuse(
        'CREDENTIAL_NOT_ASSESSED',
        'Шетелдік дипломның {ca.credential-assessment-years} жылға толмаған бағасы жоқ.',
        'Нет оценки иностранного диплома моложе {ca.credential-assessment-years} лет.',
        'There is no assessment of the foreign credential younger than {ca.credential-assessment-years} years.',
      ),
    },
  ),
  must(
    'outside-quebec',
    text('Квебектен тыс', 'Вне Квебека', 'Outside Quebec'),
    yes('outsideQuebec'),
    gate('s. 75'),
    refuse(
      'QUEBEC',
      'Квебекте тұруға ниеттілер бұл санатқа жатпайды.',
      'Намеренные жить в Квебеке не относятся к этой категории.',
      'Those who intend to live in Quebec are not of this class.',
    ),
  ),
  // Money to live on, or an arranged job on three of the four footings.
  must(
    'funds',
    text('Қаражат', 'Средства', 'Funds'),
    any(yes('fundsEnough'), is('arranged', 'a', 'b', 'd')),
    gate('s. 76(1)(b)'),
    refuse(
      'NO_FUNDS',
      'Қаражат жеткіліксіз және 82(2)(a), (b) не (d) бойынша уағдаласқан жұмыс жоқ.',
      'Средств недостаточно, и нет договорённой работы по 82(2)(a), (b) или (d).',
      'Funds are too small and there is no arranged employment under 82(2)(a), (b) or (d).',
    ),
  ),
]
