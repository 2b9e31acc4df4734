import { citing } from '../../../language/act.ts'
import { type Criterion, must } from '../../../language/criteria.ts'
import {
  all,
  any,
  atLeast,
  type Condition,
  equal,
  is,
  max,
  no,
  notAfter,
  notBefore,
  on,
  value,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { refuse } from '../../ca/tfwp/refuse.ts'

const CFR = citing('us/8-cfr-214-2-h-8')
const LCA = citing('us/h-1b-labor-condition')

const petition: Condition = yes('petitionStage')
export const underCap: Condition = is('capExempt', 'no')
const registering: Condition = all(no('petitionStage'), underCap)
const petitionUnderCap: Condition = all(petition, underCap)

/** Conditions of the petition itself, the same in every edition read. */
const conditions: Criterion[] = [
  must(
    'specialty',
    text('Арнайы мамандық', 'Специальное занятие', 'Specialty occupation'),
    yes('specialty'),
    CFR('article not seen', 'R2', 'swagatusa', 'no row: told by a law firm'),
    {
      when: petition,
      ...refuse(
        'NOT_SPECIALTY',
        'Жұмыс арнайы мамандыққа жатпайды.',
        'Работа не относится к специальным занятиям.',
        'The work is not a specialty occupation.',
      ),
    },
  ),
  // The higher of the two wages must be paid.
  must(
    'wage',
    text('Екі жалақының жоғарысы', 'Высшая из двух оплат', 'Higher of two wages'),
    atLeast('wage', max('actualWage', 'prevailingWage')),
    LCA('article not seen', 'R2', 'USf', 'US-7'),
    {
      when: petition,
      ...refuse(
        'WAGE_TOO_LOW',
        'Жалақы ({wage}) нақты ({actualWage}) не әдеттегі ({prevailingWage}) жалақыдан төмен.',
        'Оплата ({wage}) ниже фактической ({actualWage}) или обычной ({prevailingWage}).',
        'The wage ({wage}) is below the actual ({actualWage}) or the prevailing ({prevailingWage}) wage.',
      ),
    },
  ),
  must(
    'no-fees',
    text('Жұмысшыдан алым алынбайды', 'С работника не берут сборов', 'No fees from the worker'),
    no('feesCharged'),
    LCA('article not seen', 'R2', 'USf', 'US-7'),
    {
      when: petition,
      ...refuse(
        'FEES_CHARGED',
        'Жұмыс беруші төлейтін алымдар жұмысшыдан алынады.',
        'С работника берут сборы, которые платит работодатель.',
        'Fees of the employer are taken from the worker.',
      ),
    },
  ),
  must(
    'no-strike',
    text('Ереуіл жоқ', 'Забастовки нет', 'No strike'),
    no('strike'),
    LCA('article not seen', 'R2', 'USf', 'US-7'),
    {
      when: petition,
      ...refuse(
        'STRIKE',
        'Жұмыс орнында ереуіл бар.',
        'На месте работы идёт забастовка.',
        'There is a strike at the place of work.',
      ),
    },
  ),
]

const windows: Criterion[] = [
  // Registration is open in March only.
  must(
    'registration-window',
    text('Тіркеу уақыты', 'Время регистрации', 'Time of registration'),
    all(
      notBefore(on('filing'), value('us.h1b-registration-from')),
      notAfter(on('filing'), value('us.h1b-registration-to')),
    ),
    CFR('article not seen', 'R2', 'USd', 'US-5'),
    {
      when: registering,
      ...refuse(
        'REGISTRATION_CLOSED',
        'Тіркеу наурызда ғана жүреді.',
        'Регистрация идёт только в марте.',
        'Registration is open in March only.',
      ),
    },
  ),
  must(
    'selected',
    text('Таңдалған', 'Отобран', 'Selected'),
    yes('selected'),
    CFR('article not seen', 'R2', 'USd', 'US-2'),
    {
      when: petitionUnderCap,
      ...refuse(
        'NOT_SELECTED',
        'Бұл адамның тіркеуі таңдалмаған.',
        'Регистрация этого человека не отобрана.',
        'No registration of this person was selected.',
      ),
    },
  ),
  must(
    'filing-window',
    text('Петиция уақыты', 'Время подачи петиции', 'Time of filing'),
    all(notBefore(on('filing'), value('us.h1b-filing-from')), notAfter(on('filing'), value('us.h1b-filing-to'))),
    CFR('article not seen', 'R2', 'USd', 'US-5'),
    {
      when: petitionUnderCap,
      ...refuse(
        'FILING_CLOSED',
        'Таңдалған тіркеу бойынша петиция 1 сәуір – 30 маусым аралығында беріледі.',
        'Петицию по отобранной регистрации подают с 1 апреля по 30 июня.',
        'A petition on a selected registration is filed from 1 April to 30 June.',
      ),
    },
  ),
]

const start = (condition: Condition, source: string): Criterion =>
  must(
    'start',
    text('Жұмыстың басталуы', 'Начало работы', 'First day of work'),
    condition,
    CFR('article not seen', 'R2', source, 'US-5'),
    {
      when: petitionUnderCap,
      ...refuse(
        'START_TOO_EARLY',
        'Жұмыстың басталу күні ({startDate}) қаржы жылына сай емес: жыл 1 қазанда басталады.',
        'День начала работы ({startDate}) не отвечает финансовому году: он начинается 1 октября.',
        'The first day of work ({startDate}) does not fit the fiscal year, which begins on 1 October.',
      ),
    },
  )
/** At first the fiscal year's own first day only; since 2024 that day or later. */
const onTheDay = start(equal('startDate', value('us.h1b-start')), 'wolfsdorf')
const fromTheDay = start(notBefore('startDate', value('us.h1b-start')), 'wolfsdorf')

/** Each person is known by one passport, so nobody is drawn twice. */
const onePassport = must(
  'one-passport',
  text('Бір паспорт', 'Один паспорт', 'One passport'),
  yes('onePassport'),
  CFR('89 FR 7456', 'R2', 'mondaq 1433644', 'US-2'),
  {
    when: underCap,
    ...refuse(
      'SEVERAL_PASSPORTS',
      'Адам бірнеше паспортпен тіркелген.',
      'Человек зарегистрирован по нескольким паспортам.',
      'The person is registered under more than one passport.',
    ),
  },
)

const sameLevel: Condition = any(
  ...['I', 'II', 'III', 'IV'].map((level) => all(is('ownLevel', level), is('petitionLevel', level))),
)
/** Since 2026 the petition must repeat the selected registration of this employer. */
const repeats = (id: string, title: ReturnType<typeof text>, same: Condition, refusal: ReturnType<typeof refuse>) =>
  must(id, title, same, CFR('90 FR 60864', 'R2', 'USa', 'US-4'), { when: petitionUnderCap, ...refusal })
const matching: Criterion[] = [
  repeats(
    'same-occupation',
    text('Кәсіп бірдей', 'То же занятие', 'Same occupation'),
    yes('sameOccupation'),
    refuse(
      'OCCUPATION_DIFFERS',
      'Кәсіп таңдалған тіркеудегіден өзгеше.',
      'Занятие не то, что в отобранной регистрации.',
      'The occupation is not that of the selected registration.',
    ),
  ),
  repeats(
    'same-level',
    text('Деңгей бірдей', 'Тот же уровень', 'Same wage level'),
    sameLevel,
    refuse(
      'LEVEL_DIFFERS',
      'Жалақы деңгейі ({petitionLevel}) тіркеудегіден ({ownLevel}) өзгеше.',
      'Уровень оплаты ({petitionLevel}) не тот, что в регистрации ({ownLevel}).',
      'The wage level ({petitionLevel}) is not that of the registration ({ownLevel}).',
    ),
  ),
  repeats(
    'same-place',
    text('Орын бірдей', 'То же место', 'Same place'),
    yes('samePlace'),
    refuse(
      'PLACE_DIFFERS',
      'Жұмыс аймағы таңдалған тіркеудегіден өзгеше.',
      'Местность не та, что в отобранной регистрации.',
      'The area of work is not that of the selected registration.',
    ),
  ),
]

export const criteria = {
  2020: [...conditions, ...windows, onTheDay],
  2024: [...conditions, onePassport, ...windows, fromTheDay],
  2026: [...conditions, onePassport, ...windows, fromTheDay, ...matching],
}
