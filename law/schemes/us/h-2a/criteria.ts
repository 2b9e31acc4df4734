import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import { isNone, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { reachesHourly, reachesPrevailing } from '../h-2-wage.ts'

const INA = citing('us/8-usc-1188')
const CFR = citing('us/20-cfr-655-b')

/** How the sources of an edition are cited: the sections were renumbered on 15 March 2010. */
export interface Sections {
  offer: string
  housing: string
  wage: string
  wageMark: 'R' | 'R2'
  wageSource: string
  offerMark: 'R' | 'I'
}

export const criteria = (s: Sections): Criterion[] => [
  // Farm work only; other seasonal work goes by H-2B.
  must(
    'farm-work',
    text('Ауыл шаруашылығы жұмысы', 'Сельскохозяйственная работа', 'Farm work'),
    yes('farmWork'),
    INA('1188(a)', 'R', 'USq', 'US-14'),
    {
      refuse: {
        code: 'NOT_FARM_WORK',
        text: text(
          'Жұмыс ауыл шаруашылығына жатпайды.',
          'Работа не относится к сельскому хозяйству.',
          'The work is not farm work.',
        ),
      },
    },
  ),
  // The need ends: temporary or seasonal.
  must(
    'temporary',
    text('Уақытша немесе маусымдық', 'Временная или сезонная', 'Temporary or seasonal'),
    yes('temporaryNeed'),
    INA('1188(a)', 'R', 'USq', 'US-14'),
    {
      refuse: {
        code: 'NOT_TEMPORARY',
        text: text(
          'Қажеттілік уақытша да, маусымдық та емес.',
          'Потребность не временная и не сезонная.',
          'The need is neither temporary nor seasonal.',
        ),
      },
    },
  ),
  // First half of the certificate: too few able, willing and qualified locals at the time and place.
  must(
    'locals-lacking',
    text('Жергілікті жұмысшылар жетіспейді', 'Местных работников не хватает', 'Not enough local workers'),
    yes('localsLacking'),
    INA('1188(a)', 'R', '76 FR 79711', 'US-14'),
    {
      refuse: {
        code: 'LOCALS_AVAILABLE',
        text: text(
          'Бұл жұмысқа жергілікті жұмысшылар жеткілікті.',
          'Для этой работы достаточно местных работников.',
          'There are enough local workers for this work.',
        ),
      },
    },
  ),
  // Second half: pay and conditions of similar locals are not harmed.
  must(
    'no-harm',
    text('Жергіліктілерге зиян жоқ', 'Нет вреда местным', 'No harm to locals'),
    yes('noHarm'),
    INA('1188(a)', 'R', '76 FR 79711', 'US-14'),
    {
      refuse: {
        code: 'HARM_TO_LOCALS',
        text: text(
          'Ұсыныс жергілікті жұмысшылардың жалақысы мен жағдайын нашарлатады.',
          'Предложение ухудшает оплату и условия местных работников.',
          'The offer harms pay or conditions of local workers.',
        ),
      },
    },
  ),
  // Nothing better for foreigners than for locals.
  must(
    'locals-no-worse',
    text('Жергіліктілерге кем емес', 'Местным не хуже', 'No less for locals'),
    yes('localsNoWorse'),
    CFR(s.offer, s.offerMark, 'USm', 'US-22'),
    {
      refuse: {
        code: 'LOCALS_OFFERED_LESS',
        text: text(
          'Жергілікті жұмысшыларға шетелдіктерден кем ұсынылған.',
          'Местным работникам предложено меньше, чем иностранцам.',
          'Local workers are offered less than foreign workers.',
        ),
      },
    },
  ),
  // Housing costs nothing to those who cannot go home the same day.
  must(
    'housing',
    text('Тегін тұрғын жай', 'Бесплатное жильё', 'Free housing'),
    yes('freeHousing'),
    CFR(s.housing, s.offerMark, 'USm', 'US-19'),
    {
      refuse: {
        code: 'NO_FREE_HOUSING',
        text: text(
          'Ұсыныста тегін тұрғын жай жоқ.',
          'В предложении нет бесплатного жилья.',
          'The offer has no free housing.',
        ),
      },
    },
  ),
  // The wage is the highest of several rates; each is a criterion, so that the one missed is named.
  must(
    'wage-prevailing',
    text('Әдеттегі жалақыдан төмен емес', 'Не ниже обычной оплаты', 'At least the prevailing wage'),
    reachesPrevailing,
    CFR(s.wage, s.wageMark, s.wageSource, 'US-15'),
    {
      unless: [except('no-prevailing', isNone('prevailingWage'), CFR(s.wage, s.wageMark, s.wageSource, 'US-15'))],
      refuse: {
        code: 'WAGE_BELOW_PREVAILING',
        text: text(
          'Ұсынылған жалақы ({wage}) әдеттегіден ({prevailingWage}) төмен.',
          'Предложенная оплата ({wage}) ниже обычной ({prevailingWage}).',
          'The wage offered ({wage}) is below the prevailing wage ({prevailingWage}).',
        ),
      },
    },
  ),
  must(
    'wage-minimum',
    text('Ең төменгі жалақыдан төмен емес', 'Не ниже минимальной оплаты', 'At least the minimum wage'),
    reachesHourly('minimumWage'),
    CFR(s.wage, s.wageMark, s.wageSource, 'US-15'),
    {
      refuse: {
        code: 'WAGE_BELOW_MINIMUM',
        text: text(
          'Ұсынылған жалақы ({wage}) ең төменгі жалақыдан ({minimumWage}) аз.',
          'Предложенная оплата ({wage}) ниже минимальной ({minimumWage}).',
          'The wage offered ({wage}) is below the minimum wage ({minimumWage}).',
        ),
      },
    },
  ),
  // The department's own rate, so that foreign labour does not press wages down. The figures were not read.
  must(
    'wage-rate',
    text(
      'Министрлік мөлшерлемесінен төмен емес',
      'Не ниже ставки министерства',
      'At least the adverse-effect wage rate',
    ),
    reachesHourly(value('us.aewr', 'worksiteState')),
    CFR(s.wage, s.wageMark, s.wageSource, 'US-15, US-16'),
    {
      refuse: {
        code: 'WAGE_BELOW_RATE',
        text: text(
          'Ұсынылған жалақы ({wage}) осы штаттың мөлшерлемесінен ({us.aewr}) төмен.',
          'Предложенная оплата ({wage}) ниже ставки этого штата ({us.aewr}).',
          'The wage offered ({wage}) is below the rate of this state ({us.aewr}).',
        ),
      },
    },
  ),
]

// A collective wage is one of the rates since 15 March 2010; the source read for the time before does not name it.
export const collective: Criterion = must(
  'wage-collective',
  text('Ұжымдық шарттан төмен емес', 'Не ниже коллективного договора', 'At least the collective wage'),
  reachesHourly('collectiveWage'),
  CFR('655.120(b)', 'R', 'DOL agriculture wages', 'US-15'),
  {
    unless: [
      except('no-agreement', isNone('collectiveWage'), CFR('655.120(b)', 'R', 'DOL agriculture wages', 'US-15')),
    ],
    refuse: {
      code: 'WAGE_BELOW_COLLECTIVE',
      text: text(
        'Ұсынылған жалақы ({wage}) ұжымдық шарттағыдан ({collectiveWage}) төмен.',
        'Предложенная оплата ({wage}) ниже согласованной коллективно ({collectiveWage}).',
        'The wage offered ({wage}) is below the agreed collective wage ({collectiveWage}).',
      ),
    },
  },
)
