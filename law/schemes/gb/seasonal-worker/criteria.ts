import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import {
  all,
  atLeast,
  atMost,
  below,
  cited,
  daysInWindow,
  is,
  notAfter,
  notBefore,
  on,
  one,
  plusMonths,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { refuse } from '../refuse.ts'

const SW = citing('gb/appendix-seasonal-worker')
const rule = (source: string, note: string) => SW('article not seen', 'R2', source, note)

export const criteria: Criterion[] = [
  // Only an approved operator may sponsor; a farm cannot.
  must(
    'operator',
    text('Мақұлданған оператор', 'Одобренный оператор', 'Approved operator'),
    yes('approvedOperator'),
    rule('UKa', 'UK-2'),
    refuse(
      'NOT_AN_OPERATOR',
      'Демеуші мақұлданған оператор емес.',
      'Спонсор не является одобренным оператором.',
      'The sponsor is not an approved scheme operator.',
    ),
  ),
  // The number of visas of the year.
  must(
    'quota',
    text('Жылдық орын бар', 'Есть места в году', 'Places left in the year'),
    atLeast('quotaFree', one),
    rule('UKa', 'UK-1'),
    refuse(
      'QUOTA_USED',
      'Бұл жылға арналған орындар таусылды.',
      'Места этого года исчерпаны.',
      'The places of this year are used up.',
    ),
  ),
  // Eighteen on the day of filing.
  must(
    'age',
    text('18 жас', '18 лет', 'Eighteen years'),
    atLeast(yearsBetween('birth', on('filing')), cited(18, 'year', rule('UKk', 'UK-5'))),
    rule('UKk', 'UK-5'),
    refuse('UNDER_18', 'Сіз әлі 18-ге толған жоқсыз.', 'Вам ещё нет 18 лет.', 'You are under 18.'),
  ),
  // A certificate of sponsorship.
  must(
    'certificate',
    text('Демеушілік сертификаты', 'Сертификат спонсорства', 'Certificate of sponsorship'),
    yes('certificate'),
    rule('UKk', 'UK-5'),
    refuse(
      'NO_CERTIFICATE',
      'Демеушілік сертификаты жоқ.',
      'Нет сертификата спонсорства.',
      'There is no certificate of sponsorship.',
    ),
  ),
  // Horticulture: one stay is not longer than six months.
  must(
    'stay',
    text('Алты айдан аспайды', 'Не дольше шести месяцев', 'Not longer than six months'),
    below('endDate', plusMonths('startDate', value('gb.seasonal-stay'))),
    rule('UKb', 'UK-3'),
    {
      when: is('strand', 'horticulture'),
      ...refuse(
        'STAY_TOO_LONG',
        'Сұралған мерзім {gb.seasonal-stay} айдан асады.',
        'Просимый срок превышает {gb.seasonal-stay} мес.',
        'The stay asked for is longer than {gb.seasonal-stay} months.',
      ),
    },
  ),
  // Horticulture: all stays inside any window together; six months hold at most 184 days.
  must(
    'window',
    text('Жылжымалы терезе', 'Скользящее окно', 'Rolling window'),
    atMost(
      daysInWindow('stays', value('gb.seasonal-window')),
      cited(184, 'day', SW('article not seen', 'I', 'UKb', 'UK-3: the most days that six calendar months hold')),
    ),
    rule('UKb', 'UK-3'),
    {
      when: is('strand', 'horticulture'),
      ...refuse(
        'WINDOW_EXCEEDED',
        'Кез келген {gb.seasonal-window} ай ішінде барлығы алты айдан асып кетеді.',
        'В пределах каких-то {gb.seasonal-window} мес. набирается больше шести месяцев.',
        'Within some {gb.seasonal-window} months the stays add up to more than six months.',
      ),
    },
  ),
  // Poultry: work only between 2 October and 31 December.
  must(
    'poultry-window',
    text('Құс өсіру кезеңі', 'Период для птицеводства', 'Poultry period'),
    all(notBefore('startDate', value('gb.poultry-from')), notAfter('endDate', value('gb.poultry-to'))),
    rule('UKa', 'UK-4'),
    {
      when: is('strand', 'poultry'),
      ...refuse(
        'OUTSIDE_POULTRY_PERIOD',
        'Құс өсіру жұмысы тек {gb.poultry-from} мен {gb.poultry-to} аралығында.',
        'Работа в птицеводстве возможна только с {gb.poultry-from} по {gb.poultry-to}.',
        'Poultry work is possible only from {gb.poultry-from} to {gb.poultry-to}.',
      ),
    },
  ),
  // Poultry: filing ends on 15 November.
  must(
    'poultry-filing',
    text('Құс өсіру: өтініш мерзімі', 'Птицеводство: срок подачи', 'Poultry: last day of filing'),
    notAfter(on('filing'), value('gb.poultry-filing')),
    rule('UKa', 'UK-4'),
    {
      when: is('strand', 'poultry'),
      ...refuse(
        'FILED_TOO_LATE',
        'Өтініш {gb.poultry-filing} күнінен кешіктірілмей берілуі керек еді.',
        'Заявление нужно было подать не позднее {gb.poultry-filing}.',
        'The application was due by {gb.poultry-filing}.',
      ),
    },
  ),
  // Pay by the hour.
  must(
    'pay',
    text('Сағаттық төлем', 'Оплата за час', 'Hourly pay'),
    atLeast('hourlyPay', value('gb.seasonal-hourly', 'work')),
    rule('UKc', 'UK-6'),
    refuse(
      'PAY_TOO_LOW',
      'Сағатына {hourlyPay} төленеді, бұл {gb.seasonal-hourly} сомасынан төмен.',
      'За час платят {hourlyPay}, это меньше {gb.seasonal-hourly}.',
      'The hourly pay of {hourlyPay} is below {gb.seasonal-hourly}.',
    ),
  ),
  // At least 32 paid hours a week on average.
  must(
    'hours',
    text('Апталық сағат', 'Часы в неделю', 'Weekly hours'),
    atLeast('weeklyHours', value('gb.seasonal-hours')),
    rule('UKc', 'UK-6'),
    refuse(
      'TOO_FEW_HOURS',
      'Аптасына {weeklyHours} сағат қана төленеді, кемінде {gb.seasonal-hours} керек.',
      'Оплачивается {weeklyHours} ч в неделю, нужно не менее {gb.seasonal-hours}.',
      'Only {weeklyHours} hours a week are paid; at least {gb.seasonal-hours} are needed.',
    ),
  ),
  // Money to live on, unless the sponsor certifies.
  must(
    'funds',
    text('Күнкөріс қаражаты', 'Средства на жизнь', 'Funds'),
    atLeast('funds', value('gb.seasonal-funds')),
    rule('UKb', 'UK-5'),
    {
      unless: [except('sponsor-certifies', yes('sponsorCertifies'), rule('UKb', 'UK-5'))],
      ...refuse(
        'NO_FUNDS',
        'Қаражат {gb.seasonal-funds} сомасынан аз, демеуші кепілдік бермеген.',
        'Средств меньше {gb.seasonal-funds}, и спонсор не поручился.',
        'The funds are below {gb.seasonal-funds} and the sponsor does not certify.',
      ),
    },
  ),
]
