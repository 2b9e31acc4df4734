import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import {
  add,
  all,
  atLeast,
  below,
  type Condition,
  daysBetween,
  is,
  isNone,
  max,
  min,
  on,
  one,
  plusMonths,
  shareAtMost,
  sub,
  value,
  yes,
  zero,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { refuse } from './refuse.ts'

const ESDC = citing('ca/esdc-lmia')
const esdc = (source: string, row: string) => ESDC('article not seen', 'R2', source, row)

const threshold = value('ca.wage-threshold', 'province')
/** The two streams that the wage decides; the others have ways of their own. */
const wageStreams: Condition = is('stream', 'high-wage', 'low-wage')
/** A wage below the threshold of the province makes it a low-wage request, whatever it is called. */
const lowWage: Condition = all(wageStreams, below('hourlyWage', threshold))
/** Days of recruitment that lie in the months before filing; the last day counts. */
const windowStart = plusMonths(on('filing'), sub(zero, value('ca.recruitment-window')))
const daysRun = add(daysBetween(max('recruitmentStart', windowStart), min('recruitmentEnd', on('filing'))), one)

/** Rules of the department for the two streams that the wage decides. */
export const streams: Criterion[] = [
  // "At or above" the threshold is high-wage.
  must(
    'stream',
    text('Ағын жалақыға сай', 'Поток отвечает оплате', 'Stream fits the wage'),
    atLeast('hourlyWage', threshold),
    esdc('CAa', 'CA-24, CA-25'),
    {
      when: is('stream', 'high-wage'),
      from: '2024-11-08',
      ...refuse(
        'NOT_HIGH_WAGE',
        'Жалақы ({hourlyWage}) жоғары жалақы ағынының шегінен ({ca.wage-threshold}) төмен.',
        'Оплата ({hourlyWage}) ниже порога потока с высокой оплатой ({ca.wage-threshold}).',
        'The wage ({hourlyWage}) is below the threshold of the high-wage stream ({ca.wage-threshold}).',
      ),
    },
  ),
  // Low-wage requests are not processed where unemployment in the metropolitan area is at the limit or above.
  must(
    'area',
    text('Аймақтағы жұмыссыздық', 'Безработица в ареале', 'Unemployment of the area'),
    below('areaUnemployment', value('ca.unemployment-limit')),
    esdc('CAb', 'CA-27'),
    {
      when: lowWage,
      unless: [except('no-area', isNone('areaUnemployment'), esdc('CAb', 'CA-27'))],
      ...refuse(
        'AREA_NOT_PROCESSED',
        'Бұл қала аймағында жұмыссыздық жоғары, төмен жалақылы өтініштер қаралмайды.',
        'В этом городском ареале высокая безработица, запросы с низкой оплатой не рассматриваются.',
        'Unemployment in this metropolitan area is high; low-wage requests are not processed.',
      ),
    },
  ),
  must(
    'low-wage-share',
    text('Төмен жалақылылар үлесі', 'Доля низкооплачиваемых', 'Share of low-wage workers'),
    shareAtMost('lowWageForeigners', 'workplaceStaff', value('ca.low-wage-cap', 'capSector')),
    esdc('CAc', 'CA-26'),
    {
      when: lowWage,
      ...refuse(
        'LOW_WAGE_SHARE',
        'Төмен жалақылы шетелдіктер {lowWageForeigners}, ал барлық қызметкер {workplaceStaff}; {ca.low-wage-cap} пайыздан аспауы керек.',
        'Низкооплачиваемых иностранцев {lowWageForeigners} из {workplaceStaff}; можно не более {ca.low-wage-cap} процентов.',
        'Low-wage foreigners: {lowWageForeigners} of {workplaceStaff}; at most {ca.low-wage-cap} per cent.',
      ),
    },
  ),
  must(
    'job-bank',
    text('Ұлттық банкте жарияланған', 'Размещено в национальном банке', 'On the national job bank'),
    yes('jobBank'),
    esdc('CAd', 'CA-28'),
    {
      when: wageStreams,
      ...refuse(
        'NO_JOB_BANK',
        'Вакансия ұлттық банкте жарияланбаған.',
        'Вакансия не размещена в национальном банке.',
        'The vacancy was not on the national job bank.',
      ),
    },
  ),
  must(
    'means',
    text('Тағы екі тәсіл', 'Ещё два способа', 'Two further means'),
    atLeast('otherMeans', value('ca.recruitment-means')),
    esdc('CAd', 'CA-28'),
    {
      when: wageStreams,
      ...refuse(
        'TOO_FEW_MEANS',
        'Іздеудің қосымша тәсілі {otherMeans}; кемінде {ca.recruitment-means} керек.',
        'Других способов поиска {otherMeans}; нужно не менее {ca.recruitment-means}.',
        'Further means of recruitment: {otherMeans}; at least {ca.recruitment-means} are needed.',
      ),
    },
  ),
  must(
    'aimed',
    text('Аз қамтылған топтар', 'Мало представленные группы', 'Under-represented groups'),
    yes('meansAimed'),
    esdc('CAd', 'CA-28'),
    {
      when: lowWage,
      ...refuse(
        'GROUPS_NOT_REACHED',
        'Қосымша тәсілдер аз қамтылған топтарға арналмаған.',
        'Дополнительные способы не обращены к мало представленным группам.',
        'The further means are not aimed at under-represented groups.',
      ),
    },
  ),
  // Four weeks running within the three months before filing.
  must(
    'weeks',
    text('Төрт апта іздеу', 'Четыре недели поиска', 'Four weeks of recruitment'),
    atLeast(daysRun, value('ca.recruitment-days')),
    esdc('CAd', 'CA-28'),
    {
      when: wageStreams,
      ...refuse(
        'RECRUITMENT_TOO_SHORT',
        'Өтінішке дейінгі үш айда іздеу кемінде {ca.recruitment-days} күн жүруі керек.',
        'За три месяца до подачи поиск должен идти не менее {ca.recruitment-days} дней.',
        'In the three months before filing recruitment must run at least {ca.recruitment-days} days.',
      ),
    },
  ),
  must(
    'one-runs',
    text('Бір тәсіл шешімге дейін', 'Один способ до решения', 'One means until the decision'),
    yes('oneMeansRuns'),
    esdc('CAd', 'CA-28'),
    {
      when: wageStreams,
      ...refuse(
        'RECRUITMENT_STOPPED',
        'Шешімге дейін жалғасатын іздеу тәсілі жоқ.',
        'Ни один способ поиска не идёт до решения.',
        'No means of recruitment goes on until the decision.',
      ),
    },
  ),
  must(
    'invited',
    text('Үміткерлер шақырылған', 'Кандидаты приглашены', 'Matches invited'),
    yes('matchesInvited'),
    esdc('CAe', 'CA-29'),
    {
      when: wageStreams,
      ...refuse(
        'MATCHES_NOT_INVITED',
        'Сәйкес үміткерлердің бәрі шақырылмаған.',
        'Приглашены не все подходящие кандидаты.',
        'Not every rated match was invited.',
      ),
    },
  ),
]
