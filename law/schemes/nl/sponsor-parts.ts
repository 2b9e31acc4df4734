import { type Citation, citing } from '../../language/act.ts'
import type { Criterion } from '../../language/criteria.ts'
import type { Duty } from '../../language/process.ts'
import { cited } from '../../language/terms.ts'
import { type Text, text } from '../../language/text.ts'

const RULES = citing('nl/sponsor-rules')
export const read = (source: string, note: string): Citation => RULES('article not seen', 'R', source, note)
export const second = (source: string, note: string): Citation => RULES('article not seen', 'R2', source, note)
export const notRead = (note: string): Citation => RULES('article not seen', 'NF', undefined, note)
export const refuse = (code: string, kk: string, ru: string, en: string): Pick<Criterion, 'refuse'> => ({
  refuse: { code, text: text(kk, ru, en) },
})

const duty = (id: string, trigger: string, title: Text, cite: Citation): Duty => ({
  id,
  title,
  actor: 'host',
  trigger,
  cite,
})
const days = (n: number, note: string) => ({
  days: cited(n, 'day', read('NLe', note)),
  unit: 'calendar-day' as const,
})

/** What a recognised sponsor owes the immigration service and the worker. */
export const sponsorDuties: Duty[] = [
  {
    ...duty(
      'report-changes',
      'worker-event',
      text(
        'Өзгерісті хабарлау: жұмыс бітті, төлем шектен төмен, шетел мекенжайы, басқа жұмыс',
        'Сообщить об изменении: конец работы, оплата ниже порога, адрес за границей, иная работа',
        'Report a change: end of the job, pay below the floor, address abroad, other work',
      ),
      read('NLe, NLf', 'NL-9'),
    ),
    ...days(28, 'NL-9: four weeks'),
  },
  {
    ...duty(
      'report-address',
      'organisation-change',
      text(
        'Демеушінің әкімшілік мекенжайы өзгергенін хабарлау',
        'Сообщить о смене административного адреса спонсора',
        'Report a change of the sponsor’s own administrative address',
      ),
      read('NLe, NLf', 'NL-9'),
    ),
    ...days(14, 'NL-9: two weeks'),
  },
  {
    ...duty(
      'keep-records',
      'sponsorship-end',
      text(
        'Құжаттарды демеушілік біткеннен кейін бес жыл сақтау',
        'Хранить бумаги пять лет после конца спонсорства',
        'Keep the papers until five years after the sponsorship ends',
      ),
      read('NLe', 'NL-10'),
    ),
    days: cited(60, 'month', read('NLe', 'NL-10: five years')),
    unit: 'month',
  },
  duty(
    'care',
    'recruitment',
    text(
      'Ұқыппен іріктеп, келу мен тұру шарттарын түсіндіру',
      'Тщательно отбирать и объяснять условия въезда и пребывания',
      'Recruit with care and inform of the conditions of entry and stay',
    ),
    read('NLe', 'NL-11'),
  ),
  {
    ...duty(
      'return-cost',
      'forced-departure',
      text(
        'Мәжбүрлі кетудің шығынын төлеу (талап етілсе)',
        'Оплатить принудительный выезд, если потребуют',
        'Pay the cost of a forced departure where it is claimed',
      ),
      read('NLe', 'NL-12'),
    ),
    effect: text(
      'Отбасы мүшелерінің кетуі үшін төленбейді.',
      'За выезд членов семьи не платят.',
      'Not for members of the family.',
    ),
  },
]
