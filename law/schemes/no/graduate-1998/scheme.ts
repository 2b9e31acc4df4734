import {
  all,
  any,
  atLeast,
  type Fact,
  incomplete,
  int,
  judgement,
  must,
  scheme,
  text,
  value,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { d, edition1998, facts1998, general, nf, refuse, withinMonths } from '../common-1998.ts'

const title = text(
  'Норвегия 1998-2001: норвегиялық оқу орнын бітіргендер',
  'Норвегия 1998-2001: выпускники норвежских учебных заведений',
  'Norway 1998-2001: graduates of Norwegian schools',
)

const facts: Record<string, Fact> = {
  ...facts1998,
  graduated: yesNo({
    label: text('Норвегияда оқу бітірді', 'Закончил учёбу в Норвегии', 'Finished studies in Norway'),
    ask: text(
      'Норвегияда оқу бітірдіңіз бе?',
      'Вы закончили учёбу в Норвегии?',
      'Have you finished your studies in Norway?',
    ),
    evidence: text('Диплом', 'Диплом', 'Diploma'),
    cite: d('NO-29'),
  }),
  paidOwn: yesNo({
    label: text('Оқу ақысын өзі төледі', 'Сам оплатил учёбу', 'Paid for the studies'),
    ask: text('Оқу ақысын өзіңіз төледіңіз бе?', 'Вы сами оплатили учёбу?', 'Did you pay for your studies yourself?'),
    changes: 'never',
    cite: d('NO-29'),
  }),
  meetsCriteria: judgement({
    label: text('Кәсіби өлшемдерге сай', 'Отвечает профессиональным критериям', 'Meets the professional criteria'),
    ask: text(
      'Бітіруші белгілі кәсіби өлшемдерге сай ма?',
      'Отвечает ли выпускник профессиональным критериям?',
      'Does the graduate meet the professional criteria?',
    ),
    cite: d('NO-29: what the criteria are is not told'),
  }),
  yearsAbroad: int(0, 60, 'year', {
    label: text('Норвегиядан тыс жұмыс жылдары', 'Лет работы вне Норвегии', 'Years of work outside Norway'),
    ask: text(
      'Оқудан кейін Норвегиядан тыс неше жыл жұмыс істедіңіз?',
      'Сколько лет после учёбы вы работали вне Норвегии?',
      'How many years have you worked outside Norway since your studies?',
    ),
    changes: 'with-time',
    cite: d('NO-29'),
  }),
}
const newer = all(yes('paidOwn'), yes('meetsCriteria'))
const older = atLeast('yearsAbroad', value('no.1998.abroad-years'))

export const graduate1998 = scheme('no/graduate-1998', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Норвегияда оқу бітіріп, сонда жұмыс істегісі келетін шетелдікке маман рұқсатын береді.',
    'Даёт разрешение специалиста иностранцу, который окончил учёбу в Норвегии и хочет там работать.',
    'Gives a specialist permit to a foreigner who finished studies in Norway and wants to work there.',
  ),
  facts,
  editions: [
    edition1998({
      id: '1998',
      from: '1998-01-01',
      to: '2001-12-31',
      title,
      criteria: [
        ...general(),
        // Studies finished in Norway.
        must(
          'graduated',
          text('Оқу бітірді', 'Учёба закончена', 'Studies finished'),
          yes('graduated'),
          d('NO-29'),
          refuse(
            'NOT-GRADUATED',
            'Норвегияда оқу бітірілмеген.',
            'Учёба в Норвегии не закончена.',
            'Studies in Norway were not finished.',
          ),
        ),
        // Five years abroad before, own payment and criteria after a day that is not told: settled where both rules agree.
        must(
          'way',
          text(
            'Шетелдегі жұмыс немесе өз ақысына оқу',
            'Работа за границей или учёба за свой счёт',
            'Work abroad, or studies paid by oneself',
          ),
          any(
            all(newer, older),
            all(any(newer, older), incomplete('the day on which the rule for graduates was eased is not told')),
          ),
          d('NO-29'),
          refuse(
            'NEITHER-WAY',
            'Оқу өз ақысына емес немесе өлшемдерге сай емес, шетелдегі жұмыс та {no.1998.abroad-years} жылдан аз ({yearsAbroad}).',
            'Учёба не за свой счёт или критерии не выполнены, и работы за границей меньше {no.1998.abroad-years} лет ({yearsAbroad}).',
            'The studies were not paid by oneself or the criteria are not met, and work abroad is below {no.1998.abroad-years} years ({yearsAbroad}).',
          ),
        ),
        withinMonths('no.1998.months', d('NO-18, NO-29')),
      ],
      lengths: [
        { id: 'year', unit: 'month', longest: value('no.1998.months'), asked: 'monthsAsked', cite: d('NO-18, NO-29') },
      ],
      renewals: [{ max: null, cite: d('NO-18: as a specialist, extendable; how often is not told') }],
      counts: true,
      gaps: [
        {
          id: 'day-of-change',
          what: text(
            'Бітірушілер ережесі қашан жеңілдетілгені айтылмаған.',
            'Когда облегчили правило для выпускников, не сказано.',
            'When the rule for graduates was eased is not told.',
          ),
          cite: nf('NO-29'),
        },
        {
          id: 'criteria',
          what: text(
            'Кәсіби өлшемдердің мазмұны айтылмаған.',
            'Содержание профессиональных критериев не названо.',
            'What the professional criteria are is not told.',
          ),
          cite: nf('NO-29'),
        },
        {
          id: 'where',
          what: text(
            'Бітірушінің Норвегияда жүріп өтініш бере алатыны айтылмаған.',
            'Может ли выпускник подать заявление в Норвегии, не сказано.',
            'Whether a graduate may apply from inside Norway is not told.',
          ),
          cite: nf('NO-7, NO-29'),
        },
      ],
    }),
  ],
})
