import { all, citing, type Edition, type Exemption, is, text, yes } from '../../../language/index.ts'
import * as s from './shared.ts'

const O279 = citing('kz/order-279')
const LAW = citing('kz/law-477-4')
const R1041 = citing('kz/resolution-1041')
const C350 = citing('kz/code-350-6')

const listed = (id: string, title: ReturnType<typeof text>, code: string, item: string) =>
  s.group(id, title, [code], R1041(`annex 1 item ${item}`, 'R', 'adi-1041', `C-35, C.8 item ${item}`), '2023-11-24')

/** Groups of persons outside quota and permits: art. 36-1(2), and the list of resolution 1041 from its first day. */
export const groupsOf2023: Exemption[] = [
  s.group(
    'autonomous-education',
    text(
      'Дербес білім беру ұйымының маманы',
      'Специалист автономной организации образования',
      'Manager or specialist of an autonomous education organisation',
    ),
    ['autonomous-education'],
    LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-32'),
  ),
  s.group(
    'investment-project',
    text(
      'Инвестициялық басым жобаның маманы',
      'Специалист инвестиционного приоритетного проекта',
      'Manager or specialist of an investment priority project',
    ),
    ['investment-project'],
    LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-34'),
  ),
  listed('kandas', text('Қандас', 'Кандас', 'Kandas'), 'kandas', '1'),
  listed(
    'business-immigrant',
    text('Бизнес-иммигрант', 'Бизнес-иммигрант', 'Business immigrant'),
    'business-immigrant',
    '2',
  ),
  listed(
    'refugee',
    text('Босқын немесе пана іздеуші', 'Беженец или лицо, ищущее убежище', 'Refugee or asylum seeker'),
    'refugee',
    '3',
  ),
  listed(
    'humanitarian',
    text(
      'Гуманитарлық себептермен көшіп келген адам',
      'Иммигрант по гуманитарным мотивам',
      'Immigrant on humanitarian grounds',
    ),
    'humanitarian',
    '4',
  ),
  listed(
    'sentenced',
    text(
      'Жазасын қоғамнан оқшауланбай өтеп жүрген адам',
      'Отбывающий наказание без изоляции от общества',
      'Person serving a sentence without isolation',
    ),
    'sentenced',
    '5',
  ),
  listed(
    'trafficking-victim',
    text('Адам саудасының құрбаны', 'Жертва торговли людьми', 'Victim of trafficking'),
    'trafficking-victim',
    '6',
  ),
  {
    id: 'other-listed',
    title: text('Тізімдегі басқа топ', 'Другая группа из перечня', 'Another group of the list'),
    when: all(is('outsideGroup', 'other-listed'), yes('otherGroupConfirmed')),
    cite: R1041('annex 1 items 7 ff.', 'I', 'adi-1041', 'C.8: the items were not read; an officer confirms'),
    from: '2023-11-24',
  },
  s.group(
    'treaty-teacher',
    text(
      'Шарт жасасқан мемлекеттен келген мұғалім',
      'Учитель из государства, с которым есть договор',
      'Teacher from a state with a treaty',
    ),
    ['treaty-teacher'],
    LAW('art. 36-1(2)', 'R2', 'dos-c3', 'C.8'),
  ),
  s.group(
    'special-zone',
    text('Астана Хаб немесе АХҚО қызметкері', 'Работник Astana Hub или МФЦА', 'Staff of Astana Hub or the AIFC'),
    ['special-zone'],
    LAW('art. 36-1(2)', 'R2', 'dos-c3', 'C.8'),
  ),
  s.group(
    'resident',
    text(
      'Тұруға ықтиярхат немесе отбасын біріктіру',
      'Вид на жительство или воссоединение семьи',
      'Residence permit or family reunification',
    ),
    ['resident', 'family'],
    LAW('art. 36-1(2)', 'R2', 'dos-q25', 'C.8'),
  ),
]

/** The groups, and who stands outside by the employer or the treaty. */
export const exemptionsOf2023: Exemption[] = [
  s.freeMovement(undefined, 'kz/eaeu-treaty'),
  {
    id: 'state-body',
    title: text('Мемлекеттік орган қызметкері', 'Работник государственного органа', 'Worker of a state body'),
    when: is('employerKind', 'state-body'),
    cite: LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-33'),
  },
  s.branchHead(LAW('art. 36-1(2)', 'R2', 'celsium', 'C.8')),
  s.ownedHead(LAW('art. 36-1(2)', 'R2', 'nc-2018', 'C.8')),
  ...groupsOf2023,
]

/** What no source read gives for KZ-R5. */
export const gapsOf2023: Edition['gaps'] = [
  {
    id: 'decision-time',
    what: text(
      '279 бұйрықтағы шешім мерзімі табылмады.',
      'Срок решения по приказу 279 не найден.',
      'The decision time of order 279 was not found.',
    ),
    cite: O279('article not seen', 'NF', 'inter23', 'C-10'),
  },
  {
    id: 'papers',
    what: text(
      '279 бұйрықтағы құжаттардың нақты тізімі табылмады.',
      'Точный перечень документов приказа 279 не найден.',
      'The exact list of papers of order 279 was not found.',
    ),
    cite: O279('article not seen', 'NF', 'dos-faq', 'C-16'),
  },
  {
    id: 'carried-over',
    what: text(
      'Бас тарту негіздері, мерзімдер мен өтініш беру аралықтары 559 бұйрықтан алынды, күшінде қалды деп есептелді.',
      'Основания отказа, сроки и промежутки для подачи взяты из приказа 559 и считаются сохранившимися.',
      'Grounds of refusal, terms and windows were read in order 559 and are taken to hold on.',
    ),
    cite: O279('article not seen', 'I', 'egov-ref', 'C.2 carry-over warning'),
  },
  {
    id: 'suspension-list',
    what: text(
      'Тоқтата тұру және қайтарып алу негіздерінің тізімі табылмады.',
      'Перечень оснований приостановления и отзыва не найден.',
      'The list of grounds for suspension and withdrawal was not found.',
    ),
    cite: O279('article not seen', 'NF', 'adi-279', 'C.4'),
  },
  {
    id: 'exempt-rest',
    what: text(
      '1041 қаулының 7 және одан кейінгі тармақтары мен 36-1-бап 2-тармағының 4-7 бөліктері оқылмады; лауазымды адам растайды.',
      'Пункты 7 и далее постановления 1041 и части 4-7 пункта 2 статьи 36-1 не прочитаны; подтверждает должностное лицо.',
      'Items 7 and on of resolution 1041 and items 4-7 of art. 36-1(2) were not read; an officer confirms.',
    ),
    cite: LAW('art. 36-1(2)', 'NF', 'zp-36-1', 'C.8, C-35'),
  },
  {
    id: 'exempt-before-1041',
    what: text(
      '2023-07-01 мен 2023-11-23 арасындағы тізім (802 қаулы) толық оқылмады.',
      'Перечень с 2023-07-01 по 2023-11-23 (постановление 802) прочитан не полностью.',
      'The list between 2023-07-01 and 2023-11-23 (resolution 802) was not read in full.',
    ),
    cite: LAW('art. 36-1(2)', 'NF', 'adi-802', 'C.8'),
  },
  {
    id: 'business-trip',
    what: text(
      'Рұқсатсыз іссапардың шегі табылмады.',
      'Предел командировки без разрешения не найден.',
      'The limit of a business trip without a permit was not found.',
    ),
    cite: LAW('art. 36-1(2)', 'NF', undefined, 'C.8'),
  },
  {
    id: 'levy-2026',
    what: text(
      '2026 жылғы салалық алым мөлшерлемелері табылмады.',
      'Отраслевые ставки сбора с 2026 года не найдены.',
      'The sector rates of the levy from 2026 were not found.',
    ),
    cite: O279('article not seen', 'NF', 'cont-819', 'C-31'),
  },
  {
    id: 'complaint-times',
    what: text(
      'Шағымды жолдау және қарау мерзімдері оқылмады.',
      'Сроки передачи и рассмотрения жалобы не прочитаны.',
      'The times for forwarding and deciding a complaint were not read.',
    ),
    cite: C350('article not seen', 'NF', undefined, 'H-09'),
  },
]
