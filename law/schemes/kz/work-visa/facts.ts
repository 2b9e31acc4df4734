import { citing, date, type Fact, int, oneOf, text, yesNo } from '../../../language/index.ts'

const VISAS = citing('kz/order-visas-2016')
const classes = VISAS('classes of visa', 'R2', 'visitworld', 'F')

export const facts: Record<string, Fact> = {
  visaClass: oneOf(
    {
      C3: text(
        'C3 - жұмыс және жұмыскердің отбасы',
        'C3 - работа и семья работника',
        'C3 - work, and family of the worker',
      ),
      C4: text(
        'C4 - өз бетінше жұмысқа орналасу',
        'C4 - самостоятельное трудоустройство',
        'C4 - independent employment',
      ),
      C5: text('C5 - бизнес-иммигрант', 'C5 - бизнес-иммигрант', 'C5 - business immigrant'),
      C2: text('C2 - отбасын біріктіру', 'C2 - воссоединение семьи', 'C2 - family reunification'),
      C9: text('C9 - оқу', 'C9 - учёба', 'C9 - study'),
      B1: text('B1 - конференция, дәріс', 'B1 - конференции, лекции', 'B1 - conferences, lectures'),
      B2: text(
        'B2 - құрастыру, жөндеу, кеңес беру, аудит',
        'B2 - монтаж, ремонт, консультации, аудит',
        'B2 - installation, repair, consulting, audit',
      ),
      B3: text(
        'B3 - келіссөздер, құрылтайшылар, директорлар кеңесі',
        'B3 - переговоры, учредители, совет директоров',
        'B3 - talks, founders, boards',
      ),
      B10: text('B10 - жеке сапар', 'B10 - частная поездка', 'B10 - private journey'),
    },
    {
      label: text('Виза санаты', 'Категория визы', 'Class of visa'),
      ask: text(
        'Қай санаттағы визаны сұрайсыз?',
        'Визу какой категории вы просите?',
        'Which class of visa do you ask for?',
      ),
      changes: 'by-effort',
      cite: classes,
    },
  ),
  purpose: oneOf(
    {
      work: text('Жұмыс берушіге жалданып жұмыс істеу', 'Работа у работодателя', 'Work for an employer'),
      'family-of-worker': text('Жұмыскердің отбасы мүшесі', 'Член семьи работника', 'Family member of a worker'),
      'independent-work': text(
        'Анықтамамен өз бетінше жұмысқа орналасу',
        'Самостоятельное трудоустройство по справке',
        'Independent employment on a certificate',
      ),
      'business-immigrant': text('Бизнес жүргізу', 'Ведение бизнеса', 'Doing business'),
      'family-reunification': text('Отбасын біріктіру', 'Воссоединение семьи', 'Family reunification'),
      conference: text('Конференция', 'Конференция', 'Conference'),
      lecture: text('Дәріс оқу', 'Чтение лекций', 'Lecture'),
      installation: text('Жабдықты құрастыру', 'Монтаж оборудования', 'Installation of equipment'),
      repair: text('Жөндеу', 'Ремонт', 'Repair'),
      consulting: text('Кеңес беру', 'Консультации', 'Consulting'),
      audit: text('Аудит', 'Аудит', 'Audit'),
      talks: text('Келіссөздер', 'Переговоры', 'Talks'),
      founder: text('Құрылтайшы ретінде келу', 'Приезд учредителя', 'Coming as a founder'),
      board: text('Директорлар кеңесі', 'Совет директоров', 'Board of directors'),
      study: text('Оқу', 'Учёба', 'Study'),
      private: text('Жеке сапар', 'Частная поездка', 'Private journey'),
    },
    {
      label: text('Келу мақсаты', 'Цель приезда', 'Purpose of coming'),
      ask: text('Не мақсатпен келесіз?', 'С какой целью вы приезжаете?', 'For what purpose do you come?'),
      cite: classes,
    },
  ),
  entries: oneOf(
    {
      single: text('Бір реттік', 'Однократная', 'Single entry'),
      multiple: text('Көп реттік', 'Многократная', 'Multiple entry'),
    },
    {
      label: text('Кіру саны', 'Кратность', 'Entries'),
      ask: text(
        'Бір реттік виза ма, көп реттік пе?',
        'Виза однократная или многократная?',
        'A visa for one entry or for many?',
      ),
      changes: 'by-effort',
      cite: classes,
    },
  ),
  daysAsked: int(1, 366, 'day', {
    label: text('Сұралған күндер', 'Запрошенные дни', 'Days asked for'),
    ask: text('Виза неше күнге керек?', 'На сколько дней нужна виза?', 'For how many days do you need the visa?'),
    changes: 'by-effort',
    cite: classes,
  }),
  monthsAsked: int(1, 120, 'month', {
    label: text('Сұралған айлар', 'Запрошенные месяцы', 'Months asked for'),
    ask: text('Виза неше айға керек?', 'На сколько месяцев нужна виза?', 'For how many months do you need the visa?'),
    changes: 'by-effort',
    cite: classes,
  }),
  workBasis: oneOf(
    {
      'employer-permit': text(
        'Шетелдік жұмыс күшін тартуға рұқсат',
        'Разрешение на привлечение иностранной рабочей силы',
        'Permit to attract foreign labour',
      ),
      transfer: text(
        'Корпоративішілік ауыстыруға рұқсат',
        'Разрешение на внутрикорпоративный перевод',
        'Permit for an intra-corporate transfer',
      ),
      'no-permit-needed': text(
        'Рұқсат қажет емес топ',
        'Группа, которой разрешение не нужно',
        'Group that needs no permit',
      ),
    },
    {
      orNone: true,
      label: text('Жұмыс істеу негізі', 'Основание для работы', 'Ground for work'),
      ask: text(
        'Қазақстанда қандай негізде жұмыс істейсіз?',
        'На каком основании вы будете работать в Казахстане?',
        'On what ground will you work in Kazakhstan?',
      ),
      help: text(
        'Рұқсатты жұмыс беруші визадан бұрын алады.',
        'Разрешение работодатель получает до визы.',
        'The employer gets the permit before the visa.',
      ),
      changes: 'by-effort',
      cite: classes,
    },
  ),
  permitEnd: date({
    orNone: true,
    label: text('Жұмыс рұқсаты аяқталатын күн', 'День окончания разрешения', 'End of the work permit'),
    ask: text(
      'Жұмыс рұқсаты қай күні аяқталады?',
      'В какой день кончается разрешение на работу?',
      'On which day does the work permit end?',
    ),
    help: text(
      'Рұқсат қажет болмаса, «жоқ» деңіз.',
      'Если разрешение не нужно, ответьте «нет».',
      'If none is needed, say none.',
    ),
    cite: classes,
  }),
  workerHasC3: yesNo({
    register: 'followed.in-force',
    label: text('Жұмыскердің C3 визасы бар', 'У работника есть виза C3', 'The worker has a C3 visa'),
    ask: text(
      'Отбасыңыздағы жұмыскердің C3 визасы бар ма немесе ол қазір сұрап жатыр ма?',
      'Есть ли у работника вашей семьи виза C3 или просит ли он её сейчас?',
      'Does the worker of your family have a C3 visa, or ask for one now?',
    ),
    cite: classes,
  }),
  place: oneOf(
    {
      abroad: text('Шетелде, Қазақстан мекемесінде', 'За рубежом, в учреждении Казахстана', 'Abroad, at a mission'),
      inside: text('Қазақстанда', 'В Казахстане', 'In Kazakhstan'),
    },
    {
      label: text('Өтініш беру орны', 'Место подачи', 'Place of applying'),
      ask: text('Визаны қайда сұрайсыз?', 'Где вы просите визу?', 'Where do you ask for the visa?'),
      changes: 'by-effort',
    },
  ),
  currentStay: oneOf(
    {
      'visa-free': text('Визасыз', 'Без визы', 'Visa-free'),
      B2: text('B2 визасы', 'Виза B2', 'B2 visa'),
      B3: text('B3 визасы', 'Виза B3', 'B3 visa'),
      B10: text('B10 визасы', 'Виза B10', 'B10 visa'),
      C2: text('C2 визасы', 'Виза C2', 'C2 visa'),
      C3: text('C3 визасы', 'Виза C3', 'C3 visa'),
      C9: text('C9 визасы', 'Виза C9', 'C9 visa'),
      other: text('Басқа виза', 'Другая виза', 'Another visa'),
    },
    {
      label: text('Қазіргі болу негізі', 'Нынешнее основание пребывания', 'Ground of the present stay'),
      ask: text(
        'Қазір Қазақстанда қандай негізде жүрсіз?',
        'На каком основании вы сейчас в Казахстане?',
        'On what ground are you in Kazakhstan now?',
      ),
      cite: VISAS('article not seen', 'R2', 'dos-c3', 'F: in-country change to C3'),
    },
  ),
  newEmployer: yesNo({
    label: text('Жаңа жұмыс беруші', 'Новый работодатель', 'New employer'),
    ask: text('Жұмыс берушіңіз ауыса ма?', 'Вы меняете работодателя?', 'Do you change your employer?'),
    cite: VISAS('article not seen', 'R2', 'dos-c3', 'F: in-country change to C3, new employer'),
  }),
}
