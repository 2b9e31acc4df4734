import { code, date, type Fact, int, judgement, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'
import { employer, offer, words } from './facts-first.ts'

export const jobFacts: Record<string, Fact> = {
  birth: date({
    ...words(
      ['Туған күні', 'Дата рождения', 'Date of birth'],
      ['Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'],
    ),
    register: 'person.birth',
    changes: 'never',
  }),
  citizenship: code('country', {
    ...words(
      ['Азаматтық', 'Гражданство', 'Citizenship'],
      ['Қай елдің азаматысыз?', 'Гражданин какой вы страны?', 'Of which country are you a citizen?'],
    ),
    register: 'person.citizenship',
    changes: 'never',
  }),
  applyingFrom: oneOf(
    {
      outside: text('елден тыс', 'за пределами страны', 'outside the country'),
      inside: text('ел ішінде', 'внутри страны', 'inside the country'),
    },
    words(
      ['Қайдан өтініш береді', 'Откуда подаёт', 'Where the person applies'],
      ['Өтінішті қайдан бересіз?', 'Откуда вы подаёте заявление?', 'From where do you apply?'],
    ),
  ),
  barredStatus: yesNo(
    words(
      ['Ауысуға болмайтын мәртебе', 'Статус, с которого нельзя перейти', 'Status that bars a switch'],
      [
        'Сіз келуші, қысқа мерзімді студент, маусымдық не үй жұмыскері ретінде жүрсіз бе?',
        'Вы находитесь в стране как гость, краткосрочный студент, сезонный или домашний работник?',
        'Are you in the country as a visitor, short-term student, seasonal or domestic worker?',
      ],
    ),
  ),
  studies: oneOf(
    {
      none: text('студент емес', 'не студент', 'not a student'),
      finished: text('оқуын бітірген', 'учёба окончена', 'course finished'),
      'starts-after': text(
        'жұмыс оқу біткен соң басталады',
        'работа начнётся после учёбы',
        'work starts after the course ends',
      ),
      'phd-24': text('докторантурада кемінде 24 ай', 'не менее 24 месяцев докторантуры', '24 months of a PhD done'),
      other: text('оқуын бітірмеген', 'учёба не окончена', 'course not finished'),
    },
    words(
      ['Оқу', 'Учёба', 'Studies'],
      ['Оқуыңыз қандай күйде?', 'В каком состоянии ваша учёба?', 'How do your studies stand?'],
    ),
  ),
  certificate: yesNo(
    words(
      ['Демеушілік сертификаты', 'Сертификат спонсорства', 'Certificate of sponsorship'],
      [
        'Лицензиялы демеушінің сертификаты бар ма?',
        'Есть ли сертификат лицензированного спонсора?',
        'Do you hold a certificate of a licensed sponsor?',
      ],
    ),
  ),
  certificateDate: date({
    ...words(
      ['Сертификат күні', 'Дата сертификата', 'Date of the certificate'],
      ['Сертификат қашан берілді?', 'Когда выдан сертификат?', 'When was the certificate issued?'],
    ),
    ...offer,
  }),
  startDate: date({
    event: 'contract-start',
    ...words(
      ['Жұмыс басталатын күн', 'Начало работы', 'Start of work'],
      ['Жұмыс қай күні басталады?', 'Когда начинается работа?', 'When does the work start?'],
    ),
    ...offer,
  }),
  sponsorRating: oneOf(
    {
      a: text('A рейтингі', 'рейтинг A', 'A-rated'),
      b: text('B рейтингі', 'рейтинг B', 'B-rated'),
    },
    {
      ...words(
        ['Демеуші рейтингі', 'Рейтинг спонсора', 'Rating of the sponsor'],
        ['Демеушінің рейтингі қандай?', 'Каков рейтинг спонсора?', 'What is the rating of the sponsor?'],
      ),
      ...employer,
    },
  ),
  sameSponsor: yesNo(
    words(
      ['Сол демеуші', 'Тот же спонсор', 'Same sponsor'],
      ['Осы демеушіде қаласыз ба?', 'Остаётесь ли вы у того же спонсора?', 'Do you stay with the same sponsor?'],
    ),
  ),
  chargePaid: yesNo({
    ...words(
      ['Дағды алымы төленді', 'Сбор на навыки уплачен', 'Skills charge paid'],
      [
        'Демеуші дағды алымын төледі ме (немесе ол төленбейді ме)?',
        'Уплатил ли спонсор сбор на навыки (или он не требуется)?',
        'Has the sponsor paid the skills charge (or is none due)?',
      ],
    ),
    source: 'employer',
  }),
  sponsorSize: oneOf(
    {
      large: text('ірі', 'крупный', 'large'),
      small: text('шағын не қайырымдылық ұйымы', 'малый или благотворительный', 'small or charity'),
    },
    {
      ...words(
        ['Демеуші көлемі', 'Размер спонсора', 'Size of the sponsor'],
        ['Демеуші ірі ме?', 'Спонсор крупный?', 'Is the sponsor large?'],
      ),
      ...employer,
    },
  ),
  sponsoredYears: int(1, 5, 'year', {
    ...words(
      ['Демеушілік жылдары', 'Лет спонсорства', 'Years sponsored'],
      ['Неше жылға демеушілік етіледі?', 'На сколько лет спонсорство?', 'For how many years is the sponsorship?'],
    ),
    ...offer,
  }),
  genuineVacancy: judgement({
    label: text('Жұмыс орны шынайы', 'Вакансия подлинная', 'Genuine vacancy'),
    ask: text(
      'Жұмыс орны шынайы ма және ол үшінші тұлғаға жұмыс күшін беру емес пе?',
      'Вакансия подлинная и не является предоставлением персонала третьему лицу?',
      'Is the vacancy genuine, and not a supply of labour to a third party?',
    ),
  }),
  labourLaw: yesNo({
    ...words(
      ['Еңбек заңы сақталған', 'Трудовое право соблюдено', 'Labour law kept'],
      [
        'Ең төменгі жалақы мен жұмыс уақыты туралы заң сақтала ма?',
        'Соблюдены ли минимальная оплата и законы о рабочем времени?',
        'Are minimum wage and working-time law kept?',
      ],
    ),
    ...offer,
  }),
  occupation: oneOf(
    {
      '1131': text('1131 қаржы директорлары', '1131 финансовые директора', '1131 financial directors'),
      '2112': text('2112 биологтар', '2112 биологи', '2112 biological scientists'),
      '2114': text('2114 физиктер', '2114 физики', '2114 physical scientists'),
      '2134': text('2134 бағдарламашылар', '2134 программисты', '2134 programmers'),
      '2136': text('2136 АТ сынақшылары', '2136 тестировщики', '2136 IT testers'),
      '2421': text('2421 бухгалтерлер', '2421 бухгалтеры', '2421 accountants'),
      '2451': text('2451 сәулетшілер', '2451 архитекторы', '2451 architects'),
      care: text('6135, 6136 күтушілер', '6135, 6136 сиделки', '6135, 6136 carers'),
      other: text('өзге кәсіп', 'иное занятие', 'another occupation'),
    },
    {
      ...words(
        ['Кәсіп коды', 'Код занятия', 'Occupation code'],
        ['Жұмыстың кәсіп коды қандай?', 'Каков код занятия?', 'What is the occupation code of the job?'],
      ),
      ...offer,
    },
  ),
  skill: oneOf(
    {
      rqf6: text('RQF 6 не жоғары', 'RQF 6 и выше', 'RQF 6 or higher'),
      rqf3: text('RQF 3-5', 'RQF 3-5', 'RQF 3 to 5'),
      below: text('RQF 3-тен төмен', 'ниже RQF 3', 'below RQF 3'),
    },
    {
      ...words(
        ['Жұмыс деңгейі', 'Уровень работы', 'Level of the job'],
        ['Жұмыстың біліктілік деңгейі қандай?', 'Какого уровня работа?', 'What is the skill level of the job?'],
      ),
      ...offer,
    },
  ),
  onSalaryList: yesNo({
    ...words(
      ['Иммиграциялық жалақы тізімінде', 'В иммиграционном списке оплаты', 'On the Immigration Salary List'],
      [
        'Жұмыс тапшы жұмыстар тізімінде (иммиграциялық жалақы тізімі) ме?',
        'Есть ли работа в иммиграционном списке оплаты (ранее — списке дефицитных занятий)?',
        'Is the job on the Immigration Salary List (earlier: shortage list)?',
      ],
    ),
    ...offer,
  }),
  onShortageList: yesNo({
    ...words(
      ['Уақытша тапшылық тізімінде', 'Во временном списке дефицита', 'On the Temporary Shortage List'],
      [
        'Жұмыс уақытша тапшылық тізімінде ме?',
        'Есть ли работа во временном списке дефицита?',
        'Is the job on the Temporary Shortage List?',
      ],
    ),
    ...offer,
  }),
  continuousSince2025: yesNo(
    words(
      ['2025 жылғы шілдеге дейін келген', 'В маршруте с июля 2025 года', 'On the route since before 22 July 2025'],
      [
        '2025 жылғы 22 шілдеге дейіннен бері үзіліссіз білікті жұмыскерсіз бе?',
        'Вы непрерывно квалифицированный работник с времени до 22 июля 2025 года?',
        'Have you been a Skilled Worker without a break since before 22 July 2025?',
      ],
    ),
  ),
}
