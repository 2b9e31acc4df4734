import { type Fact, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

const none = text('бұлардың ешқайсысы', 'ничего из этого', 'none of these')
const subclass = (n: string): [string, Text] => [n, text(`${n} виза`, `виза ${n}`, `subclass ${n}`)]

/** Questions of the test of 2007-2011 only. */
export const facts2007: Record<string, Fact> = {
  subclass: oneOf(Object.fromEntries(['175', '176', '475', '885', '886', '487'].map(subclass)), {
    label: text('Виза түрі', 'Вид визы', 'Visa subclass'),
    ask: text('Қай визаны сұрайсыз?', 'Какую визу вы просите?', 'Which visa do you ask for?'),
  }),
  occupationGroup: oneOf(
    {
      trained: text('арнайы дайындық керек кәсіп', 'занятие со специальной подготовкой', 'trained for the occupation'),
      general: text('жалпы кәсіби', 'общее профессиональное', 'general professional'),
      other: text('өзге білікті', 'иное квалифицированное', 'other skilled'),
      none,
    },
    {
      label: text('Кәсіп тобы', 'Группа занятия', 'Group of the occupation'),
      ask: text('Кәсібіңіз қай топта?', 'В какой группе ваше занятие?', 'Which group is your occupation in?'),
    },
  ),
  english2007: oneOf(
    {
      proficient: text('IELTS әр бөлімнен 7', 'IELTS 7 по каждой части', 'IELTS 7 in each part'),
      competent: text('IELTS әр бөлімнен 6', 'IELTS 6 по каждой части', 'IELTS 6 in each part'),
      trade: text('жұмысшы кәсібіне IELTS 5', 'IELTS 5 для рабочей профессии', 'IELTS 5, for a trade'),
      none,
    },
    {
      label: text('Ағылшын тілі (2007-2011)', 'Английский (2007-2011)', 'English (2007-2011)'),
      ask: text('Ағылшын тілі деңгейіңіз қандай?', 'Какой у вас английский?', 'What is your level of English?'),
    },
  ),
  recentWork: oneOf(
    {
      nominated: text(
        'аталған не жақын кәсіпте',
        'в указанном или близком занятии',
        'in the nominated or a close occupation',
      ),
      listed: text('тізімдегі өзге кәсіпте', 'в ином занятии из списка', 'in another listed occupation'),
      none,
    },
    {
      label: text(
        'Соңғы төрт жылдың үшеуіндегі жұмыс',
        'Работа три года из последних четырёх',
        'Work in three of the last four years',
      ),
      ask: text(
        'Соңғы төрт жылдың үш жылында қандай кәсіпте жұмыс істедіңіз?',
        'В каком занятии вы работали три года из последних четырёх?',
        'In which occupation did you work for three of the last four years?',
      ),
    },
  ),
  australianYear: yesNo({
    label: text('Аустралияда бір жыл', 'Год работы в Австралии', 'A year of work in Australia'),
    ask: text(
      'Соңғы төрт жылда Аустралияда аталған кәсіпте бір жыл істедіңіз бе?',
      'Работали ли вы в Австралии год из последних четырёх в указанном занятии?',
      'Did you work in Australia in the nominated occupation for one of the last four years?',
    ),
  }),
  australianAward: oneOf(
    {
      doctorate: text('доктор', 'доктор', 'doctorate'),
      master: text('магистр не үздік бакалавр', 'магистр или бакалавр с отличием', 'master or honours'),
      other: text(
        'дәреже, диплом не кәсіп, екі жыл',
        'степень, диплом или профессия, два года',
        'degree, diploma or trade of two years',
      ),
      none,
    },
    {
      label: text('Аустралиялық біліктілік', 'Австралийское образование', 'Australian qualification'),
      ask: text(
        'Аустралияда нені бітірдіңіз?',
        'Что вы окончили в Австралии?',
        'What have you completed in Australia?',
      ),
    },
  ),
  demand: oneOf(
    {
      offer: text('тізімде, жұмыс ұсынысы бар', 'в списке, есть предложение работы', 'listed, with a job offer'),
      'no-offer': text('тізімде, ұсыныс жоқ', 'в списке, предложения нет', 'listed, no job offer'),
      none,
    },
    {
      label: text('Сұраныстағы кәсіп', 'Востребованное занятие', 'Occupation in demand'),
      ask: text(
        'Кәсібіңіз сұраныс тізімінде ме және бір жыл жұмыс істедіңіз бе?',
        'Есть ли занятие в списке востребованных и год работы в нём?',
        'Is your occupation on the list of demand, with a year of work?',
      ),
    },
  ),
  partnerBasic: yesNo({
    label: text(
      'Жұбай негізгі талаптарға сай',
      'Партнёр отвечает основным требованиям',
      'Partner meets the basic requirements',
    ),
    ask: text(
      'Жұбайыңыз негізгі талаптарға сай ма?',
      'Отвечает ли ваш партнёр основным требованиям?',
      'Does your partner meet the basic requirements?',
    ),
  }),
  sponsorship2007: oneOf(
    {
      state: text('штат не аумақ ұсынған', 'номинация штата или территории', 'nominated by a state or territory'),
      area: text(
        'белгіленген аудандағы демеуші',
        'поручитель из установленного района',
        'sponsored from a designated area',
      ),
      none,
    },
    {
      label: text('Ұсыным (2007-2011)', 'Номинация (2007-2011)', 'Nomination (2007-2011)'),
      ask: text('Сізді кім ұсынды?', 'Кто вас номинировал?', 'Who nominated or sponsored you?'),
    },
  ),
  designatedLanguage: yesNo({
    label: text('Белгіленген тіл', 'Установленный язык', 'Designated language'),
    ask: text(
      'Белгіленген тілді білесіз бе?',
      'Владеете ли вы установленным языком?',
      'Do you have a designated language?',
    ),
  }),
}
