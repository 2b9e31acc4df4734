import { type Fact, int, judgement, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'

const share = text(
  'Медианаға тең жалақы - 100, медианадан екі есе көп жалақы - 200.',
  'Оплата, равная медиане, - 100, вдвое выше медианы - 200.',
  'Pay equal to the median is 100, pay of twice the median is 200.',
)

export const facts: Record<string, Fact> = {
  jobOffer: yesNo({
    label: text('Жұмыс немесе жұмыс ұсынысы', 'Работа или предложение работы', 'Job or job offer'),
    ask: text(
      'Жаңа Зеландияда жұмысыңыз немесе жұмыс ұсынысыңыз бар ма?',
      'Есть ли у вас работа или предложение работы в Новой Зеландии?',
      'Do you have a job, or an offer of a job, in New Zealand?',
    ),
    evidence: text('Еңбек шарты немесе ұсыныс', 'Трудовой договор или предложение', 'Employment agreement or offer'),
    source: 'offer',
    changes: 'by-effort',
  }),
  weeklyHours: int(0, 100, 'hour', {
    label: text('Аптасына сағат', 'Часов в неделю', 'Hours a week'),
    ask: text('Аптасына неше сағат жұмыс?', 'Сколько часов работы в неделю?', 'How many hours of work a week?'),
    source: 'offer',
    changes: 'by-effort',
  }),
  skillLevel: oneOf(
    {
      '1': text('1-деңгей', 'уровень 1', 'level 1'),
      '2': text('2-деңгей', 'уровень 2', 'level 2'),
      '3': text('3-деңгей', 'уровень 3', 'level 3'),
      '4': text('4-деңгей', 'уровень 4', 'level 4'),
      '5': text('5-деңгей', 'уровень 5', 'level 5'),
    },
    {
      label: text('Кәсіптің ANZSCO деңгейі', 'Уровень занятия по ANZSCO', 'ANZSCO skill level of the job'),
      ask: text(
        'Жұмыстың ANZSCO бойынша деңгейі қандай?',
        'Какой уровень у этой работы по ANZSCO?',
        'What is the ANZSCO skill level of the job?',
      ),
      source: 'offer',
      changes: 'by-effort',
    },
  ),
  payPercent: int(0, 10_000, 'percent', {
    label: text(
      'Жалақы, медиананың пайызы',
      'Оплата в процентах от медианной',
      'Pay as a percentage of the median wage',
    ),
    ask: text(
      'Жалақыңыз медианалық жалақының неше пайызы?',
      'Сколько процентов медианной оплаты составляет ваша оплата?',
      'What percentage of the median wage is your pay?',
    ),
    help: share,
    source: 'offer',
    changes: 'by-effort',
  }),
  english: yesNo({
    label: text('Ағылшын тілі талабы', 'Требование к английскому', 'English requirement'),
    ask: text(
      'Ағылшын тілі талабын орындайсыз ба?',
      'Выполнено ли требование к английскому языку?',
      'Do you meet the English requirement?',
    ),
    evidence: text('Тіл сынағының нәтижесі', 'Результат языкового экзамена', 'Language test result'),
    changes: 'by-effort',
  }),
  health: judgement({
    label: text('Денсаулық талабы', 'Требование к здоровью', 'Health requirement'),
    ask: text(
      'Денсаулық талабы орындалды ма?',
      'Выполнено ли требование к здоровью?',
      'Is the health requirement met?',
    ),
  }),
  character: judgement({
    label: text('Мінез-құлық талабы', 'Требование к благонадёжности', 'Character requirement'),
    ask: text(
      'Мінез-құлық талабы орындалды ма?',
      'Выполнено ли требование к благонадёжности?',
      'Is the character requirement met?',
    ),
  }),
  registration: oneOf(
    {
      six: text('алты жыл дайындық керек', 'нужно шесть лет подготовки', 'needs six years of training'),
      five: text('бес жыл дайындық керек', 'нужно пять лет подготовки', 'needs five years of training'),
      four: text('төрт жыл дайындық керек', 'нужно четыре года подготовки', 'needs four years of training'),
      two: text('екі жыл дайындық керек', 'нужно два года подготовки', 'needs two years of training'),
      none: text('тіркеу жоқ', 'регистрации нет', 'no registration'),
    },
    {
      label: text('Кәсіби тіркеу', 'Профессиональная регистрация', 'Occupational registration'),
      ask: text(
        'Жаңа Зеландиядағы кәсіби тіркеуіңізге қанша дайындық керек?',
        'Какой подготовки требует ваша профессиональная регистрация в Новой Зеландии?',
        'How much training does your New Zealand occupational registration need?',
      ),
      evidence: text('Тіркеу куәлігі', 'Свидетельство о регистрации', 'Certificate of registration'),
      changes: 'by-effort',
    },
  ),
  qualification: oneOf(
    {
      doctorate: text('10-деңгей: доктор', 'уровень 10: доктор', 'level 10: doctorate'),
      master: text('9-деңгей: магистр', 'уровень 9: магистр', 'level 9: master'),
      honours: text(
        '8-деңгей: үздік бакалавр не жоғары диплом',
        'уровень 8: бакалавр с отличием или диплом после степени',
        'level 8: honours degree or postgraduate diploma',
      ),
      bachelor: text(
        '7-деңгейлі бакалавр не 8-деңгейлі сертификат',
        'уровень 7: бакалавр, или уровень 8: сертификат после степени',
        'level 7 bachelor, or level 8 postgraduate certificate',
      ),
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
    },
    {
      label: text('Біліктілік', 'Квалификация', 'Qualification'),
      ask: text(
        'Ең жоғары біліктілігіңіз Жаңа Зеландияның қай деңгейіне тең деп танылды?',
        'Какому уровню Новой Зеландии равна ваша высшая квалификация?',
        'Which New Zealand level is your best qualification, or is it assessed equal to?',
      ),
      evidence: text('Диплом және бағалау', 'Диплом и оценка', 'Degree and assessment'),
      changes: 'by-effort',
    },
  ),
  workMonths: int(0, 600, 'month', {
    label: text(
      'Жаңа Зеландиядағы білікті жұмыс, ай',
      'Квалифицированная работа в Новой Зеландии, месяцев',
      'Skilled work in New Zealand, months',
    ),
    ask: text(
      'Жаңа Зеландияда неше толық ай білікті жұмыс істедіңіз?',
      'Сколько полных месяцев вы квалифицированно работали в Новой Зеландии?',
      'How many completed months of skilled work in New Zealand do you have?',
    ),
    changes: 'with-time',
  }),
}
