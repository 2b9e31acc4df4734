import {
  any,
  atMost,
  citing,
  date,
  daysBetween,
  type Fact,
  is,
  must,
  on,
  oneOf,
  scheme,
  text,
  value,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { gap, refuse } from '../words.ts'

const LAW115 = citing('ru/law-115-fz')
const LAW109 = citing('ru/law-109-fz')
const CODE = citing('ru/administrative-code')
const NOTICE = LAW115('article not seen', 'R2', 'RUq', 'RU-22')
const ARRIVAL = LAW109('article not seen', 'R2', 'RUx', 'RU-24')

const facts: Record<string, Fact> = {
  event: oneOf(
    {
      'contract-made': text('шарт жасалды', 'договор заключён', 'a contract was made'),
      'contract-ended': text('шарт аяқталды', 'договор прекращён', 'a contract ended'),
      arrival: text('шетелдік келді', 'иностранец прибыл', 'a foreigner arrived'),
    },
    {
      source: 'employer',
      label: text('Хабарланатын оқиға', 'Событие', 'Event'),
      ask: text(
        'Қандай оқиға туралы хабарлайсыз?',
        'О каком событии вы сообщаете?',
        'What event do you give notice of?',
      ),
      cite: NOTICE,
    },
  ),
  eventDay: date({
    source: 'employer',
    event: 'event-day',
    label: text('Оқиға күні', 'День события', 'Day of the event'),
    ask: text('Ол қай күні болды?', 'В какой день это произошло?', 'On what day did it happen?'),
    changes: 'never',
    cite: NOTICE,
  }),
  withinWorkingDays: yesNo({
    source: 'officer',
    label: text('Жұмыс күндері мерзімі сақталған', 'Срок в рабочих днях соблюдён', 'Within the working days'),
    ask: text(
      'Демалыс күндерін санамағанда мерзім сақталған ба?',
      'Соблюдён ли срок, если не считать выходные?',
      'Was the limit kept when days off are not counted?',
    ),
    help: text(
      'Хабарлама пошта арқылы жіберілсе, жіберілген күн есептеледі.',
      'Если уведомление послано почтой, считается день отправки.',
      'If the notice is posted, the day of posting counts.',
    ),
    cite: NOTICE,
  }),
  setForm: yesNo({
    source: 'employer',
    label: text('Белгіленген нысан', 'Установленная форма', 'Set form'),
    ask: text(
      'Хабарлама белгіленген нысанда ма?',
      'Составлено ли уведомление по установленной форме?',
      'Is the notice on the set form?',
    ),
    changes: 'by-effort',
    cite: NOTICE,
  }),
  byHost: yesNo({
    source: 'employer',
    label: text('Қабылдаушы тарап береді', 'Подаёт принимающая сторона', 'Filed by the host'),
    ask: text(
      'Хабарламаны жұмыскер емес, қабылдаушы тарап бере ме?',
      'Подаёт ли уведомление принимающая сторона, а не сам работник?',
      'Is the notice filed by the host and not by the worker?',
    ),
    changes: 'by-effort',
    cite: ARRIVAL,
  }),
}

const contract = is('event', 'contract-made', 'contract-ended')
const arrival = is('event', 'arrival')
const late = (days: 'ru.contract-notice.days' | 'ru.arrival-notice.days') =>
  // As many calendar days are never more working days; beyond that days off have to be counted.
  any(atMost(daysBetween('eventDay', on('filing')), value(days)), yes('withinWorkingDays'))

const fine = text(
  'Әкімшілік кодекстің 18.15-бабы: фирмаға 800 000 рубльге дейін айыппұл немесе 90 күнге дейін тоқтату; Мәскеу мен Санкт-Петербургте және олардың облыстарында 1 миллионға дейін.',
  'Статья 18.15 КоАП: фирме штраф до 800 000 рублей или остановка до 90 суток; в Москве, Санкт-Петербурге и их областях до 1 миллиона.',
  'Administrative Code 18.15: for firms a fine of up to 800,000 roubles or a stop of up to 90 days; up to 1 million in Moscow, St Petersburg and their regions.',
)

/** Notices of employers and hosts, assessed as of the day they are posted. */
export const notification = scheme('ru/notification', {
  status: 'law',
  gives: 'status',
  title: text(
    'Шетелдік жұмыскер туралы хабарламалар',
    'Уведомления об иностранном работнике',
    'Notices about a foreign worker',
  ),
  summary: text(
    'Жұмыс беруші шарт туралы, қабылдаушы тарап келу туралы уақытында хабарлауы керек; мұнда хабарлама тексеріледі.',
    'Работодатель сообщает о договоре, принимающая сторона о прибытии; здесь проверяется, правильно ли и вовремя.',
    'Employers tell of contracts, hosts of arrivals; this checks whether the notice is right and in time.',
  ),
  facts,
  editions: [
    {
      id: '2015',
      from: '2015-01-01',
      title: text('2015 жылдан бергі хабарламалар', 'Уведомления с 2015 года', 'Notices from 2015'),
      law: [NOTICE, ARRIVAL],
      exemptions: [],
      criteria: [
        // Contract made or ended: three working days; posting counts.
        must(
          'contract-time',
          text('Үш жұмыс күні', 'Три рабочих дня', 'Three working days'),
          late('ru.contract-notice.days'),
          NOTICE,
          {
            when: contract,
            ...refuse(
              'LATE',
              'Шарт туралы хабарлама {ru.contract-notice.days} жұмыс күнінен кеш жіберілген.',
              'Уведомление о договоре отправлено позже {ru.contract-notice.days} рабочих дней.',
              'The notice of the contract was sent later than {ru.contract-notice.days} working days.',
            ),
          },
        ),
        // A notice on another form is an offence too.
        must('form', text('Белгіленген нысан', 'Установленная форма', 'Set form'), yes('setForm'), NOTICE, {
          when: contract,
          ...refuse(
            'WRONG_FORM',
            'Хабарлама белгіленген нысанда емес, бұл да құқық бұзушылық.',
            'Уведомление не по установленной форме, это тоже нарушение.',
            'The notice is not on the set form, which is an offence as well.',
          ),
        }),
        // Arrival: seven working days.
        must(
          'arrival-time',
          text('Жеті жұмыс күні', 'Семь рабочих дней', 'Seven working days'),
          late('ru.arrival-notice.days'),
          ARRIVAL,
          {
            when: arrival,
            ...refuse(
              'LATE',
              'Келу туралы хабарлама {ru.arrival-notice.days} жұмыс күнінен кеш берілген.',
              'Уведомление о прибытии подано позже {ru.arrival-notice.days} рабочих дней.',
              'The notice of arrival was filed later than {ru.arrival-notice.days} working days.',
            ),
          },
        ),
        // The host files, not the worker.
        must(
          'host',
          text('Қабылдаушы тарап береді', 'Подаёт принимающая сторона', 'The host files'),
          yes('byHost'),
          ARRIVAL,
          {
            when: arrival,
            ...refuse(
              'NOT_HOST',
              'Келу туралы қабылдаушы тарап хабарлауы керек.',
              'О прибытии должна сообщить принимающая сторона.',
              'The host has to give notice of the arrival.',
            ),
          },
        ),
      ],
      process: {
        applicant: 'employer',
        lines: 'workers',
        where: ['online', 'counter'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: { rule: 'keep', cite: LAW115('article not seen', 'NF', undefined, 'RU-22: not read') },
        gaps: ['where and how a notice is filed besides by post was not read'],
      },
      permit: {
        title: text('Хабарламаның үзбелі талоны', 'Отрывная часть уведомления', 'Detachable slip of the notice'),
        holder: 'worker',
        lengths: [],
        ties: [],
        renewals: [],
        rights: [
          {
            id: 'slip',
            text: text(
              'Үзбелі талон келу тіркелгенін дәлелдейді.',
              'Отрывная часть доказывает, что прибытие зарегистрировано.',
              'The detachable slip is the proof that the arrival was registered.',
            ),
            cite: ARRIVAL,
          },
        ],
        work: ['event'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [
        {
          id: 'contract-made',
          title: text(
            'Шарт жасалғанын хабарлау',
            'Уведомить о заключении договора',
            'Give notice that a contract was made',
          ),
          actor: 'employer',
          trigger: 'contract-made',
          days: value('ru.contract-notice.days'),
          unit: 'working-day',
          proof: text('Жіберілген күн', 'День отправки', 'Day of posting'),
          effect: fine,
          cite: NOTICE,
        },
        {
          id: 'contract-ended',
          title: text(
            'Шарттың аяқталғанын хабарлау',
            'Уведомить о прекращении договора',
            'Give notice that a contract ended',
          ),
          actor: 'employer',
          trigger: 'contract-ended',
          days: value('ru.contract-notice.days'),
          unit: 'working-day',
          proof: text('Жіберілген күн', 'День отправки', 'Day of posting'),
          effect: fine,
          cite: CODE('art. 18.15', 'R2', 'RUr', 'RU-22, RU-23'),
        },
        {
          id: 'arrival',
          title: text('Келуді хабарлау', 'Уведомить о прибытии', 'Give notice of the arrival'),
          actor: 'host',
          trigger: 'arrival',
          days: value('ru.arrival-notice.days'),
          unit: 'working-day',
          proof: text('Үзбелі талон', 'Отрывная часть', 'Detachable slip'),
          cite: ARRIVAL,
        },
      ],
      appeal: [],
      gaps: [
        gap(
          'earlier',
          LAW109('article not seen', 'NF', 'RUx', 'RU-24'),
          '2015 жылға дейінгі мерзімдер оқылмаған.',
          'Сроки до 2015 года не прочитаны.',
          'The limits before 2015 were not read.',
        ),
        gap(
          'fines',
          CODE('art. 18.15', 'NF', 'RUr', 'RU-23'),
          'Айыппұлдың төменгі шегі, азаматтар мен лауазымды адамдардың айыппұлы және шағым жолы оқылмаған.',
          'Нижний предел штрафа, штрафы граждан и должностных лиц и обжалование не прочитаны.',
          'The lowest fine, the fines of citizens and officials and the appeal were not read.',
        ),
      ],
    },
  ],
})
