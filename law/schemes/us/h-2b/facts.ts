import { citing } from '../../../language/act.ts'
import { type Fact, int, judgement, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'
import { h2Facts } from '../h-2-facts.ts'

const CFR = citing('us/20-cfr-655-a')
const CAP = citing('us/uscis-h-2b-cap')
const offer = { level: 'line', source: 'offer' } as const

export const facts: Record<string, Fact> = {
  ...h2Facts,
  notFarmWork: yesNo({
    ...offer,
    label: text('Ауыл шаруашылығынан тыс жұмыс', 'Несельскохозяйственная работа', 'Work other than farm work'),
    ask: text(
      'Бұл ауыл шаруашылығынан тыс жұмыс па?',
      'Это работа вне сельского хозяйства?',
      'Is it work other than farm work?',
    ),
    cite: CFR('summary', 'R', '73 FR 78020', 'US-10'),
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
    cite: CFR('summary', 'R', '73 FR 78020', 'US-10'),
  }),
  localsLacking: judgement({
    ...offer,
    source: 'officer',
    label: text('Жергілікті жұмысшылар жетіспейді', 'Местных работников не хватает', 'Not enough local workers'),
    ask: text(
      'Бұл жұмысқа білікті әрі бос жергілікті жұмысшылар жеткіліксіз бе?',
      'Недостаточно ли подходящих и свободных местных работников для этой работы?',
      'Are qualified and available local workers too few for this work?',
    ),
    cite: CFR('article not seen', 'R2', 'CRS R44306', 'US-10'),
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
    cite: CFR('article not seen', 'R2', 'CRS R44306', 'US-10'),
  }),
  petitionStage: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Визалық орын сұралып отыр', 'Запрашиваются визовые места', 'Visa places are asked for'),
    ask: text(
      'Сертификатыңыз бар ма, енді визалық орын сұрап отырсыз ба?',
      'У вас уже есть сертификат, и вы теперь просите визовые места?',
      'Do you hold the certificate and now ask for visa places?',
    ),
    help: text(
      'Шек сертификатқа емес, виза немесе мәртебе алатын адамдарға қойылған.',
      'Предел установлен не для сертификатов, а для людей, которые получают визу или статус.',
      'The cap counts people who get the visa or status, not certificates.',
    ),
    cite: CAP('what is the H-2B cap', 'R', 'USh', 'US-10'),
  }),
  quotaFree: int(0, 1_000_000, 'persons', {
    ...offer,
    source: 'register',
    register: 'quota.free',
    label: text(
      'Қаржы жылының жартысында қалған орын',
      'Осталось мест на половину финансового года',
      'Places left in the half of the fiscal year',
    ),
    cite: CAP('what is the H-2B cap', 'R', 'USh', 'US-10'),
  }),
}
