import { type Citation, citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import {
  all,
  any,
  atLeast,
  type Condition,
  incomplete,
  is,
  no,
  not,
  notAfter,
  notBefore,
  on,
  plusMonths,
  value,
  when,
  yes,
} from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'

const TSS = citing('au/temporary-skilled')
export const seen = (source: string, note: string): Citation => TSS('article not seen', 'R2', source, note)
const agreement = is('stream', 'agreement')
const specialist = is('stream', 'specialist')
const ordinary = not(agreement)

type More = Omit<Criterion, 'id' | 'title' | 'must' | 'cite' | 'refuse'>
const rule = (
  id: string,
  title: Text,
  condition: Condition,
  cite: Citation,
  code: string,
  why: Text,
  more: More = {},
): Criterion => must(id, title, condition, cite, { ...more, refuse: { code, text: why } })

const streams = (...open: string[]): Criterion =>
  rule(
    'stream',
    text('Ағын ашық', 'Поток открыт', 'Stream open'),
    is('stream', ...open, 'agreement'),
    seen('AUa; fcbsmartvisa.com.au', 'AU-1, AU-5'),
    'STREAM_CLOSED',
    text('Бұл күні мұндай ағын жоқ.', 'В этот день такого потока нет.', 'There is no such stream on this day.'),
  )

const base: Criterion[] = [
  rule(
    'sponsor',
    text('Демеуші мақұлданған', 'Спонсор одобрен', 'Sponsor approved'),
    yes('sponsorApproved'),
    seen('AUd', 'AU-2'),
    'SPONSOR_NOT_APPROVED',
    text(
      'Алдымен ұйым демеуші болып мақұлданады.',
      'Сначала организацию одобряют как спонсора.',
      'The organisation has to be approved as a sponsor first.',
    ),
  ),
  rule(
    'agreement',
    text('Еңбек келісімі', 'Трудовое соглашение', 'Labour agreement'),
    yes('agreementTerms'),
    seen('AUg', 'AU-5'),
    'AGREEMENT',
    text(
      'Еңбек келісімінің шарттары сақталмаған.',
      'Условия трудового соглашения не соблюдены.',
      'The terms of the labour agreement are not met.',
    ),
    { when: agreement },
  ),
]
const listed: Criterion = rule(
  'occupation',
  text('Кәсіп тізімде', 'Занятие в перечне', 'Occupation listed'),
  yes('occupationListed'),
  seen('AUg, AUf', 'AU-5'),
  'OCCUPATION_NOT_LISTED',
  text(
    'Кәсіп осы ағынның тізімінде жоқ.',
    'Занятия нет в перечне этого потока.',
    'The occupation is not on the list of the stream.',
  ),
  { when: all(ordinary, not(specialist)) },
)
// No source read confirms that the specialist stream is shut to trades and manual work; there the outcome stays open.
const manual: Criterion = rule(
  'specialist-occupation',
  text('Маман кәсібі', 'Занятие специалиста', 'Occupation of a specialist'),
  any(
    no('manualOccupation'),
    incomplete('whether trades, operators, drivers and labourers are shut out was not verified'),
  ),
  TSS('article not seen', 'NF', 'AUg, AUf', 'AU-5: general knowledge'),
  'MANUAL_OCCUPATION',
  text(
    'Жұмысшы кәсібі маман ағынына жатпайды.',
    'Рабочее занятие не для потока специалистов.',
    'A trade or manual occupation is not for the specialist stream.',
  ),
  { when: specialist },
)

const floorTitle = text('Ең аз табыс', 'Наименьший доход', 'Income threshold')
const floorWhy = text(
  'Жылына {annualPay} ең аз табыстан төмен.',
  '{annualPay} в год ниже наименьшего дохода.',
  'Earnings of {annualPay} are below the income threshold.',
)
const marketWhy = text(
  'Жылына {annualPay} нарықтық ақыдан ({marketRate}) төмен.',
  '{annualPay} в год ниже рыночной оплаты ({marketRate}).',
  'Earnings of {annualPay} are below the market rate of {marketRate}.',
)
const marketTitle = text('Нарықтық ақы', 'Рыночная оплата', 'Market rate')
const market = (more: More): Criterion =>
  rule(
    'market-rate',
    marketTitle,
    atLeast('annualPay', 'marketRate'),
    seen('AUb, AUf', 'AU-4'),
    'MARKET_RATE',
    marketWhy,
    {
      when: ordinary,
      ...more,
    },
  )
const richEnough = except(
  'high-earnings',
  atLeast('annualPay', value('au.market-exempt')),
  seen('pacific-center.net', 'no row'),
)
const worked: Criterion = rule(
  'work',
  text('Жұмыс өтілі', 'Опыт работы', 'Work history'),
  atLeast('workMonths', value('au.skilled-work')),
  seen('AUa; paxmigration.com.au; pendragon.net.au', 'AU-7'),
  'WORK_HISTORY',
  text(
    'Кәсіптегі {workMonths} аз; {au.skilled-work} керек.',
    '{workMonths} по занятию мало; нужно {au.skilled-work}.',
    'Work of {workMonths} in the occupation is too little; {au.skilled-work} are needed.',
  ),
  { when: ordinary },
)

const ADS = seen('AUc; minterellison.com', 'AU-6')
const GOVERNMENT = seen('pendragon.net.au; rslawyers.com.au; scaconnect.com', 'AU-6')
const noTest = [
  except('trade-obligation', yes('tradeObligation'), seen('rslawyers.com.au', 'AU-6')),
  except(
    'high-earnings',
    atLeast('annualPay', value('au.market-exempt')),
    seen('globalmigrationnetwork.com', 'no row'),
  ),
  except('associated-transfer', yes('associatedTransfer'), seen('globalmigrationnetwork.com', 'no row')),
]
const tested: More = { when: ordinary, unless: noTest }
const run: Criterion[] = [
  rule(
    'advert-days',
    text('Жарнама мерзімі', 'Срок объявления', 'Days of advertising'),
    atLeast('advertDays', value('au.advert-days')),
    ADS,
    'ADVERT_TOO_SHORT',
    text(
      'Жарнама {au.advert-days} ашық тұруы керек.',
      'Объявление должно быть открыто {au.advert-days}.',
      'The adverts have to be open for {au.advert-days}.',
    ),
    tested,
  ),
  rule(
    'advert-window',
    text('Жарнама ескірмеген', 'Объявление не устарело', 'Adverts recent'),
    all(
      notAfter('advertFrom', on('filing')),
      notBefore(plusMonths('advertFrom', value('au.advert-window')), on('filing')),
    ),
    ADS,
    'ADVERT_TOO_OLD',
    text(
      'Жарнама ұсынымға дейінгі {au.advert-window} ішінде берілуі керек.',
      'Объявление должно быть дано за последние {au.advert-window} до номинации.',
      'The adverts must fall within {au.advert-window} before the nomination.',
    ),
    tested,
  ),
]
const content: Criterion[] = [
  rule(
    'adverts',
    text('Екі жарнама', 'Два объявления', 'Two adverts'),
    atLeast('adverts', value('au.advert-number')),
    ADS,
    'ADVERTS',
    text(
      'Бүкілелдік жарнамалар жетпейді ({adverts}).',
      'Объявлений с охватом страны мало ({adverts}).',
      'There are too few adverts with national reach ({adverts}).',
    ),
    tested,
  ),
  rule(
    'salary-shown',
    text('Жарнамада ақы жазылған', 'Оплата в объявлении указана', 'Pay shown'),
    yes('salaryShown'),
    seen('AUc', 'AU-6'),
    'SALARY_NOT_SHOWN',
    text(
      '{au.salary-shown} төмен ақы жарнамада жазылуы керек.',
      'Оплату ниже {au.salary-shown} указывают в объявлении.',
      'Pay below {au.salary-shown} has to be shown in the adverts.',
    ),
    {
      ...tested,
      unless: [...noTest, except('pay-above', atLeast('annualPay', value('au.salary-shown')), seen('AUc', 'AU-6'))],
    },
  ),
]
const government: Criterion = rule(
  'government-advert',
  text('Мемлекеттік сайттағы жарнама', 'Объявление на государственном сайте', 'Advert on the government site'),
  yes('governmentAdvert'),
  GOVERNMENT,
  'GOVERNMENT_ADVERT',
  text(
    'Орын jobactive не Workforce Australia сайтында жарияланбаған.',
    'Место не объявлено на jobactive или Workforce Australia.',
    'The post was not advertised on jobactive or Workforce Australia.',
  ),
  tested,
)

const floor482: Criterion = rule(
  'income',
  floorTitle,
  atLeast('annualPay', value('au.skilled-income')),
  seen('AUa, AUb', 'AU-3, AU-4'),
  'INCOME',
  floorWhy,
  { when: ordinary },
)

/** The nomination of a 457 was judged by the threshold of the day it was decided, whenever it was lodged. */
export const criteria457: Criterion[] = [
  streams('standard'),
  ...base,
  listed,
  rule(
    'income',
    floorTitle,
    atLeast('annualPay', value('au.skilled-income')),
    TSS('article not seen', 'R', 'migrationblog.border.gov.au', 'AU-3'),
    'INCOME',
    floorWhy,
    { when: ordinary, governs: 'decision' },
  ),
  market({}),
]

const tss = (extra: Criterion[]): Criterion[] => [
  streams('short', 'medium'),
  ...base,
  listed,
  floor482,
  market({ unless: [richEnough] }),
  ...run,
  ...extra,
  worked,
]
export const criteriaMarch2018 = tss([])
export const criteriaAugust2018 = tss(content)
export const criteria2020 = tss([...content, government])
export const criteria2023 = tss(content)

export const criteria2024: Criterion[] = [
  streams('core', 'specialist'),
  ...base,
  listed,
  manual,
  rule(
    'income',
    floorTitle,
    atLeast('annualPay', when(specialist, value('au.specialist-income'), value('au.skilled-income'))),
    seen('AUa, AUb', 'AU-3, AU-4'),
    'INCOME',
    floorWhy,
    { when: ordinary },
  ),
  market({ unless: [richEnough] }),
  ...run,
  ...content,
  worked,
]
