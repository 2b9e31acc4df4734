import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import {
  all,
  among,
  any,
  atMost,
  below,
  cited,
  isNone,
  notAfter,
  notBefore,
  on,
  one,
  plusMonths,
  value,
  yearsBetween,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { refuse } from '../tfwp/refuse.ts'
import { fitsRound, inPool } from './conditions.ts'

const MI = citing('ca/express-entry-instructions')
const ROUNDS = citing('ca/express-entry-rounds')

export const criteria: Criterion[] = [
  // Only who meets one of the four programmes is in the pool.
  must(
    'pool',
    text('Қорға кіреді', 'Входит в резерв', 'In the pool'),
    inPool,
    MI('s. 2, 5(1)', 'R', 'canada.ca', 'points-systems 2'),
    refuse(
      'NOT_IN_POOL',
      'Төрт бағдарламаның ешқайсысының талаптарына сай емес.',
      'Не выполнены требования ни одной из четырёх программ.',
      'The requirements of none of the four programmes are met.',
    ),
  ),
  // A profile leaves the pool a year after it came.
  must(
    'profile-year',
    text('Профиль күшінде', 'Профиль действует', 'Profile still in the pool'),
    all(
      notAfter('submitted', on('filing')),
      notBefore(plusMonths('submitted', value('ca.ee-profile-months')), on('filing')),
    ),
    MI('s. 4(1)(b)', 'R', 'canada.ca 2017-1', 'no row: read in the text of 2017'),
    refuse(
      'PROFILE_EXPIRED',
      'Профиль ({submitted}) {ca.ee-profile-months} айдан артық тұрған.',
      'Профиль ({submitted}) стоит дольше {ca.ee-profile-months} месяцев.',
      'The profile ({submitted}) has stood longer than {ca.ee-profile-months} months.',
    ),
  ),
  // Test results count for two years.
  must(
    'test-fresh',
    text('Тіл сынағы ескірмеген', 'Экзамен не устарел', 'Language test not too old'),
    below(
      yearsBetween('languageTest', on('filing')),
      cited(2, 'year', MI('s. 3(4), 12(3)', 'R', 'canada.ca 2017-1', 'points-systems 2.6')),
    ),
    MI('s. 3(4), 12(3)', 'R', 'canada.ca 2017-1', 'points-systems 2.6'),
    refuse(
      'TEST_TOO_OLD',
      'Тіл сынағы ({languageTest}) екі жылдан бері ескірген.',
      'Экзамену ({languageTest}) два года или больше.',
      'The language test ({languageTest}) is two years old or more.',
    ),
  ),
  // There are rounds for all, for one programme, and since 2023 for a category.
  must(
    'round-kind',
    text('Раунд түрі белгілі', 'Вид раунда известен', 'Kind of round'),
    any(among('round', 'ca.ee-programme-rounds'), among('round', 'ca.ee-category-rounds')),
    ROUNDS('whole list', 'R', 'ee_rounds', 'rounds 2015-2024'),
    refuse(
      'NO_SUCH_ROUND',
      'Бұл күні мұндай раунд болмаған.',
      'Раундов такого вида в этот день не было.',
      'There were no rounds of this kind on this day.',
    ),
  ),
  must(
    'fits-round',
    text('Раундқа сай', 'Подходит раунду', 'Fits the round'),
    fitsRound,
    ROUNDS('whole list', 'R2', 'mondaq 1327570', 'rounds 2015-2024'),
    refuse(
      'NOT_OF_THIS_ROUND',
      'Бұл раунд өзге бағдарламаға не санатқа арналған.',
      'Этот раунд для другой программы или категории.',
      'This round is for another programme or category.',
    ),
  ),
  // The cut-off is a score that somebody can have.
  must(
    'cut-off',
    text('Раунд шегі', 'Порог раунда', 'Cut-off of the round'),
    all(notBefore('cutOff', one), atMost('cutOff', value('ca.crs-most'))),
    ROUNDS('whole list', 'R', 'ee_rounds', 'points-systems 2'),
    refuse(
      'CUT_OFF_IMPOSSIBLE',
      'Раунд шегі {cutOff} болуы мүмкін емес: ең көбі {ca.crs-most}.',
      'Порог раунда {cutOff} невозможен: наибольший балл {ca.crs-most}.',
      'A cut-off of {cutOff} cannot be: the highest score is {ca.crs-most}.',
    ),
  ),
  // The hour that parts equal scores lies before the round.
  must(
    'tie-break',
    text('Тең балл шегі раундтан бұрын', 'Рубеж раньше раунда', 'Tie-break before the round'),
    notAfter('tieBreak', on('filing')),
    ROUNDS('whole list', 'R', 'ee_rounds', 'points-systems 2'),
    {
      unless: [
        except('no-tie-break', isNone('tieBreak'), ROUNDS('whole list', 'R', 'ee_rounds', 'rounds to 1 November 2017')),
      ],
      ...refuse(
        'TIE_BREAK_AFTER_ROUND',
        'Тең балл шегі ({tieBreak}) раундтан кейін болуы мүмкін емес.',
        'Рубеж при равных баллах ({tieBreak}) не может быть позже раунда.',
        'The tie-break ({tieBreak}) cannot lie after the round.',
      ),
    },
  ),
]
