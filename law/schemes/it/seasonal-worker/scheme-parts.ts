import { citing } from '../../../language/act.ts'
import { date, type Fact, int, oneOf, periods, yesNo } from '../../../language/facts.ts'
import {
  all,
  below,
  type Condition,
  cited,
  isNone,
  no,
  not,
  on,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { flowsFacts } from '../flows-facts.ts'
import { rule } from '../flows-parts.ts'

export const FRAME = citing('eu/directive-2014-36')
export const frame = FRAME(
  'article not seen',
  'R2',
  'EUd',
  'EU-6: the state sets a maximum of five to nine months in any twelve',
)

export const title = text('Италия: маусымдық жұмысшы', 'Италия: сезонный работник', 'Italy: seasonal worker')
export const offer = { level: 'line', source: 'offer' } as const

export const facts: Record<string, Fact> = {
  tranche: oneOf(
    {
      farm: text('Ауыл шаруашылығы', 'Сельское хозяйство', 'Farm work'),
      tourism: text('Туризм және қонақүй', 'Туризм и гостиницы', 'Tourism and hotels'),
      other: text('Басқа сала', 'Другая отрасль', 'Another branch'),
    },
    {
      level: 'case',
      source: 'offer',
      label: text('Сала', 'Отрасль', 'Branch'),
      ask: text(
        'Маусымдық жұмыс қай салада?',
        'В какой отрасли сезонная работа?',
        'In which branch is the seasonal work?',
      ),
      cite: rule('ITl, ITm', 'IT-12'),
    },
  ),
  ...flowsFacts,
  workFrom: date({
    event: 'contract-start',
    ...offer,
    label: text('Жұмыстың бірінші күні', 'Первый день работы', 'First day of work'),
    ask: text('Жұмыс қай күні басталады?', 'С какого дня работа?', 'On which day does the work begin?'),
    changes: 'by-effort',
    cite: rule('ITl', 'IT-12'),
  }),
  workTo: date({
    ...offer,
    label: text('Жұмыстың соңғы күні', 'Последний день работы', 'Last day of work'),
    ask: text('Жұмыс қай күні аяқталады?', 'По какой день работа?', 'On which day does the work end?'),
    changes: 'by-effort',
    cite: rule('ITl', 'IT-12'),
  }),
  seasons: periods({
    label: text('Маусымдық жұмыс мерзімдері', 'Периоды сезонной работы', 'Stays as a seasonal worker'),
    ask: text(
      'Италияда маусымдық жұмыста болған мерзімдеріңізді және сұралған мерзімді көрсетіңіз.',
      'Укажите периоды сезонной работы в Италии и период, который вы просите.',
      'Give your stays as a seasonal worker in Italy, and the stay asked for.',
    ),
    changes: 'with-time',
    cite: rule('ITl', 'IT-12'),
  }),
  multiYear: yesNo({
    label: text('Үш жылдық рұқсат сұралады', 'Просят разрешение на три года', 'Three-year permit asked for'),
    ask: text(
      'Үш жылға маусымдық рұқсат сұрайсыз ба?',
      'Вы просите сезонное разрешение на три года?',
      'Do you ask for a seasonal permit of three years?',
    ),
    changes: 'by-effort',
    cite: rule('ITk', 'IT-16'),
  }),
  lastSeason: date({
    orNone: true,
    label: text('Соңғы маусымдық жұмыс', 'Последняя сезонная работа', 'Latest seasonal work'),
    ask: text(
      'Италиядағы соңғы маусымдық жұмысыңыз қай күні аяқталды?',
      'Когда кончилась ваша последняя сезонная работа в Италии?',
      'When did your latest seasonal work in Italy end?',
    ),
    help: text('Болмаса, «жоқ» деңіз.', 'Если её не было, ответьте «не было».', 'If there was none, say none.'),
    changes: 'never',
    cite: rule('ITk', 'IT-16'),
  }),
  sameEmployerSeason: date({
    orNone: true,
    source: 'employer',
    label: text(
      'Осы жұмыс берушідегі соңғы рұқсат',
      'Последнее разрешение у этого работодателя',
      'Latest authorisation for this employer',
    ),
    ask: text(
      'Осы жұмысшыға сіз үшін соңғы рұқсат қай күні берілді?',
      'Когда этому работнику в последний раз дали разрешение для вас?',
      'When was this worker last authorised for you?',
    ),
    help: text('Болмаса, «жоқ» деңіз.', 'Если не давали, ответьте «не было».', 'If never, say none.'),
    cite: rule('ITo, ITm', 'IT-14'),
  }),
  dulyHired: yesNo({
    source: 'employer',
    label: text('Сонда заңды жалданған', 'Тогда был нанят как должно', 'Duly hired then'),
    ask: text(
      'Ол сонда заңды жалданып, рұқсат шарттарын сақтады ма?',
      'Он был тогда нанят как должно и соблюл условия?',
      'Was the worker duly hired then, and did the worker comply?',
    ),
    cite: rule('ITo, ITm', 'IT-14'),
  }),
  conversion: yesNo({
    label: text('Маусымдықтан ауысу сұралады', 'Просят перевод из сезонного', 'Conversion asked for'),
    ask: text(
      'Маусымдық рұқсатты кәдімгі жұмыс рұқсатына ауыстыруды сұрайсыз ба?',
      'Вы просите сменить сезонное разрешение на обычное рабочее?',
      'Do you ask to change a seasonal permit for an ordinary work permit?',
    ),
    cite: rule('ITn', 'IT-17'),
  }),
  monthsWorked: int(0, 36, 'month', {
    label: text('Заңды жұмыс айлары', 'Месяцы законной работы', 'Months of regular work'),
    ask: text(
      'Осы рұқсатпен неше ай заңды жұмыс істедіңіз?',
      'Сколько месяцев вы законно проработали по этому разрешению?',
      'How many months of regular work have you done on this permit?',
    ),
    changes: 'with-time',
    cite: rule('ITn', 'IT-17'),
  }),
  daysWorked: int(0, 1100, 'day', {
    label: text('Ауыл шаруашылығындағы жұмыс күндері', 'Дни работы в сельском хозяйстве', 'Days of farm work'),
    ask: text(
      'Ауыл шаруашылығында неше күн жұмыс істедіңіз?',
      'Сколько дней вы отработали в сельском хозяйстве?',
      'How many days of farm work have you done?',
    ),
    changes: 'with-time',
    cite: rule('ITn', 'IT-17'),
  }),
  hoursOffered: int(0, 60, 'hour', {
    ...offer,
    label: text('Ұсынылған апталық сағат', 'Предложено часов в неделю', 'Hours a week offered'),
    ask: text(
      'Жаңа жұмыс аптасына неше сағат?',
      'Сколько часов в неделю новая работа?',
      'How many hours a week is the new job?',
    ),
    changes: 'by-effort',
    cite: rule('ITn', 'IT-17'),
  }),
  permitEnd: date({
    label: text('Маусымдық рұқсаттың соңы', 'Конец сезонного разрешения', 'End of the seasonal permit'),
    ask: text(
      'Маусымдық рұқсатыңыз қай күні бітеді не бітті?',
      'Когда кончается или кончилось сезонное разрешение?',
      'When does or did the seasonal permit end?',
    ),
    cite: rule('ITn', 'IT-17'),
  }),
}

export const entry: Condition = no('conversion')
export const convert: Condition = yes('conversion')
export const n = (x: number, unit: string) => cited(x, unit, rule('ITn', 'IT-17'))

/** Silence grants where the same employer had this worker authorised in the last five years, duly hired. */
export const tacit: Condition = all(
  entry,
  not(isNone('sameEmployerSeason')),
  below(yearsBetween('sameEmployerSeason', on('filing')), value('it.season-look-back')),
  yes('dulyHired'),
)
