import { citing } from '../../../language/act.ts'
import type { Duty } from '../../../language/process.ts'
import { text } from '../../../language/text.ts'

const CFR = citing('us/20-cfr-655-b')
const PAGE = citing('us/whd-h-2a')

/** What the employer owes after the certificate, as the department tells workers since 15 March 2010. */
export const duties: Duty[] = [
  {
    id: 'three-quarters',
    title: text(
      'Бүкіл шарт бойы сағаттардың кемінде 75 пайызын ұсыну немесе айырмасын төлеу',
      'Предложить за весь договор не менее 75 процентов часов или оплатить разницу',
      'Offer at least 75 per cent of the contract hours over the whole contract, or pay the gap',
    ),
    actor: 'employer',
    trigger: 'contract-end',
    proof: text('Сағаттар мен төлемдер есебі', 'Учёт часов и выплат', 'Record of hours and pay'),
    effect: text('Жетіспеген сағаттар төленеді', 'Недостающие часы оплачиваются', 'The missing hours are paid'),
    cite: PAGE('whole page', 'R', 'USk', 'US-17'),
  },
  {
    id: 'inbound-travel',
    title: text(
      'Келу жолын төлеу немесе шарттың жартысы өткенде қайтару',
      'Оплатить проезд к месту работы или вернуть его стоимость на половине договора',
      'Pay inbound travel, or refund it when half of the contract has run',
    ),
    actor: 'employer',
    trigger: 'half-of-contract',
    cite: PAGE('whole page', 'R', 'USk', 'US-18'),
  },
  {
    id: 'return-travel',
    title: text(
      'Шарт аяқталғанда қайту жолын төлеу',
      'Оплатить обратный проезд по окончании договора',
      'Pay the return travel when the contract is completed',
    ),
    actor: 'employer',
    trigger: 'contract-end',
    cite: PAGE('whole page', 'R', 'USk', 'US-18'),
  },
  {
    id: 'daily-transport',
    title: text(
      'Тұрғын жайдан жұмысқа күнделікті тегін жеткізу',
      'Ежедневно бесплатно возить от жилья до работы',
      'Free daily transport between housing and work',
    ),
    actor: 'employer',
    trigger: 'contract-start',
    cite: PAGE('whole page', 'R', 'USk', 'US-18'),
  },
  {
    id: 'housing-tools-insurance',
    title: text(
      'Тұрғын жай мен құрал-жабдық тегін; жазатайым оқиғадан сақтандыруды жұмыс беруші төлейді',
      'Жильё и инструменты бесплатно; страхование от несчастных случаев платит работодатель',
      'Housing and tools free; accident insurance paid by the employer',
    ),
    actor: 'employer',
    trigger: 'contract-start',
    cite: PAGE('whole page', 'R', 'USk', 'US-19'),
  },
  {
    id: 'pay-slip',
    title: text(
      'Айына кемінде екі рет мөлшерлемесі, сағаттары және ұсталымдары көрсетілген төлем парағын беру',
      'Не реже двух раз в месяц давать расчётный лист со ставкой, часами и удержаниями',
      'Give a pay slip with rate, hours and deductions at least twice a month',
    ),
    actor: 'employer',
    trigger: 'contract-start',
    cite: PAGE('whole page', 'R', 'USk', 'US-20'),
  },
  {
    id: 'no-fees',
    title: text(
      'Сертификат, агент және жалдау шығындарын жұмысшыға артпау',
      'Не перекладывать на работника расходы на сертификат, агента и наём',
      'Never put the cost of certification, agent or recruitment on the worker',
    ),
    actor: 'employer',
    trigger: 'recruitment',
    cite: PAGE('whole page', 'R', 'USk', 'US-21'),
  },
  {
    id: 'hire-locals',
    title: text(
      'Шарттың жартысы өткенше жарамды жергілікті жұмысшыны қабылдау; алдыңғы жылдың әр тоқсанында 500 адам-күннен аспаған шағын жұмыс беруші бұдан босатылады',
      'Принимать подходящих местных работников до половины договора; малый работодатель (не более 500 человеко-дней в каждом квартале прошлого года) освобождён',
      'Hire any fit local worker until half of the contract has run; a small employer (at most 500 man-days in any quarter of the year before) is excepted',
    ),
    actor: 'employer',
    trigger: 'contract-start',
    cite: CFR('655.122', 'R', 'USm', 'US-22'),
  },
]
