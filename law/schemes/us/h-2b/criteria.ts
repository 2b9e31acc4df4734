import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import { atLeast, isNone, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { reachesPrevailing } from '../h-2-wage.ts'

const CFR = citing('us/20-cfr-655-a')
const CAP = citing('us/uscis-h-2b-cap')

export const criteria: Criterion[] = [
  // Farm work goes by H-2A.
  must(
    'not-farm-work',
    text('Ауыл шаруашылығынан тыс жұмыс', 'Несельскохозяйственная работа', 'Work other than farm work'),
    yes('notFarmWork'),
    CFR('summary', 'R', '73 FR 78020', 'US-10'),
    {
      refuse: {
        code: 'FARM_WORK',
        text: text(
          'Бұл ауыл шаруашылығы жұмысы: оған H-2A керек.',
          'Это сельскохозяйственная работа: для неё есть H-2A.',
          'This is farm work: H-2A is for it.',
        ),
      },
    },
  ),
  // The need ends: temporary or seasonal.
  must(
    'temporary',
    text('Уақытша немесе маусымдық', 'Временная или сезонная', 'Temporary or seasonal'),
    yes('temporaryNeed'),
    CFR('summary', 'R', '73 FR 78020', 'US-10'),
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
  // First finding of the certificate: too few qualified and available locals.
  must(
    'locals-lacking',
    text('Жергілікті жұмысшылар жетіспейді', 'Местных работников не хватает', 'Not enough local workers'),
    yes('localsLacking'),
    CFR('article not seen', 'R2', 'CRS R44306', 'US-10'),
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
  // Second finding: pay and conditions of similar locals are not harmed.
  must(
    'no-harm',
    text('Жергіліктілерге зиян жоқ', 'Нет вреда местным', 'No harm to locals'),
    yes('noHarm'),
    CFR('article not seen', 'R2', 'CRS R44306', 'US-10'),
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
  // The prevailing wage is the wage to be paid to H-2B workers; how the department finds it is its own matter.
  must(
    'wage-prevailing',
    text('Әдеттегі жалақыдан төмен емес', 'Не ниже обычной оплаты', 'At least the prevailing wage'),
    reachesPrevailing,
    CFR('summary: prevailing wages to be paid to H-2B workers', 'I', '78 FR 24047', 'no row: US-7 is H-1B'),
    {
      unless: [
        except('no-prevailing', isNone('prevailingWage'), CFR('summary', 'I', '78 FR 24047', 'no row: US-7 is H-1B')),
      ],
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
  // The cap binds where visas are asked for; a certificate is not refused for it.
  must(
    'cap',
    text('Шекте орын бар', 'В пределе есть места', 'Places left under the cap'),
    atLeast('quotaFree', 'workersRequested'),
    CAP('what is the H-2B cap', 'R', 'USh', 'US-10'),
    {
      when: yes('petitionStage'),
      refuse: {
        code: 'CAP_REACHED',
        text: text(
          'Қаржы жылының осы жартысында {quotaFree} орын қалды, ал сұралғаны {workersRequested}.',
          'На эту половину финансового года осталось мест: {quotaFree}, запрошено: {workersRequested}.',
          'Places left in this half of the fiscal year: {quotaFree}; asked for: {workersRequested}.',
        ),
      },
    },
  ),
]
