import { citing } from '../../../language/act.ts'
import { code, type Fact, judgement, money, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'
import { h2Facts } from '../h-2-facts.ts'

const INA = citing('us/8-usc-1188')
const CFR = citing('us/20-cfr-655-b')
const offer = { level: 'line', source: 'offer' } as const

export const facts: Record<string, Fact> = {
  ...h2Facts,
  employerType: oneOf(
    {
      individual: text('жеке жұмыс беруші', 'отдельный работодатель', 'individual employer'),
      'association-agent': text('агент ретіндегі бірлестік', 'объединение как агент', 'association filing as agent'),
      'association-joint': text(
        'бірлескен жұмыс беруші бірлестік',
        'объединение как совместный работодатель',
        'association as joint employer',
      ),
      'association-sole': text(
        'жалғыз жұмыс беруші бірлестік',
        'объединение как единственный работодатель',
        'association as sole employer',
      ),
      contractor: text('ауыл шаруашылығы мердігері', 'подрядчик', 'labour contractor'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Жұмыс беруші түрі', 'Вид работодателя', 'Kind of employer'),
      ask: text(
        'Сіз кім ретінде өтініш бересіз?',
        'В каком качестве вы подаёте заявку?',
        'In what capacity do you file?',
      ),
    },
  ),
  crop: code('words', {
    ...offer,
    label: text('Дақыл немесе жұмыс түрі', 'Культура или вид работы', 'Crop or activity'),
    ask: text('Қандай дақыл немесе мал?', 'Какая культура или какой скот?', 'What crop or livestock?'),
  }),
  farmWork: yesNo({
    ...offer,
    label: text('Ауыл шаруашылығы жұмысы', 'Сельскохозяйственная работа', 'Farm work'),
    ask: text('Бұл ауыл шаруашылығы жұмысы ма?', 'Это сельскохозяйственная работа?', 'Is it farm work?'),
    cite: INA('1188(a)', 'R', 'USq', 'US-14'),
  }),
  temporaryNeed: yesNo({
    ...offer,
    label: text(
      'Уақытша немесе маусымдық қажеттілік',
      'Временная или сезонная потребность',
      'Temporary or seasonal need',
    ),
    ask: text(
      'Жұмыс уақытша немесе маусымдық па?',
      'Работа временная или сезонная?',
      'Is the work temporary or seasonal?',
    ),
    cite: INA('1188(a)', 'R', 'USq', 'US-14'),
  }),
  localsLacking: judgement({
    ...offer,
    source: 'officer',
    label: text('Жергілікті жұмысшылар жетіспейді', 'Местных работников не хватает', 'Not enough local workers'),
    ask: text(
      'Қажет уақыт пен жерде қабілетті, ниетті, білікті жергілікті жұмысшылар жеткіліксіз бе?',
      'Недостаточно ли способных, желающих и подходящих местных работников в нужное время и месте?',
      'Are able, willing and qualified local workers too few at the time and place needed?',
    ),
    cite: INA('1188(a)', 'R', '76 FR 79711', 'US-14'),
  }),
  noHarm: judgement({
    ...offer,
    source: 'officer',
    label: text('Жергілікті жұмысшыларға зиян жоқ', 'Нет вреда местным работникам', 'No harm to local workers'),
    ask: text(
      'Шетелдіктердің жұмысы ұқсас жергілікті жұмысшылардың жалақысы мен еңбек жағдайын нашарлатпай ма?',
      'Не ухудшит ли труд иностранцев оплату и условия таких же местных работников?',
      'Do pay and conditions of similar local workers stay unharmed?',
    ),
    cite: INA('1188(a)', 'R', '76 FR 79711', 'US-14'),
  }),
  localsNoWorse: yesNo({
    ...offer,
    label: text('Жергіліктілерге кем емес ұсыныс', 'Предложение местным не хуже', 'Locals offered no less'),
    ask: text(
      'Жергілікті жұмысшыларға шетелдіктерден кем емес жағдай ұсынасыз ба?',
      'Предлагаете ли вы местным работникам не худшие условия, чем иностранцам?',
      'Do you offer local workers no less than foreign workers?',
    ),
    cite: CFR('655.122(a)', 'R', 'USm', 'US-22'),
    changes: 'by-effort',
  }),
  freeHousing: yesNo({
    ...offer,
    label: text('Тегін тұрғын жай', 'Бесплатное жильё', 'Free housing'),
    ask: text(
      'Күн сайын үйіне қайта алмайтын жұмысшыларға тегін тұрғын жай бересіз бе?',
      'Даёте ли вы бесплатное жильё работникам, которые не могут вернуться домой в тот же день?',
      'Do you give free housing to workers who cannot return home the same day?',
    ),
    cite: CFR('655.122(d)', 'R', 'USm', 'US-19'),
    changes: 'by-effort',
  }),
  collectiveWage: money('USD', {
    ...offer,
    per: 'hour',
    orNone: true,
    label: text(
      'Ұжымдық шарттағы сағаттық жалақы',
      'Почасовая оплата по коллективному договору',
      'Hourly wage by collective agreement',
    ),
    ask: text(
      'Ұжымдық шартта келісілген сағаттық жалақы қанша (болмаса, «жоқ»)?',
      'Какая почасовая оплата согласована коллективным договором (если нет, «нет»)?',
      'What hourly wage does a collective agreement set (or none)?',
    ),
  }),
  minimumWage: money('USD', {
    ...offer,
    per: 'hour',
    label: text('Ең төменгі сағаттық жалақы', 'Минимальная почасовая оплата', 'Minimum hourly wage'),
    ask: text(
      'Федералдық және штаттық ең төменгі сағаттық жалақының қайсысы жоғары, ол қанша?',
      'Какова большая из федеральной и штатной минимальной почасовой оплаты?',
      'What is the higher of the federal and the state minimum wage per hour?',
    ),
  }),
}
