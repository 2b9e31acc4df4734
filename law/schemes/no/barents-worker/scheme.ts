import {
  atLeast,
  cited,
  date,
  equal,
  type Fact,
  int,
  is,
  isNone,
  must,
  not,
  notBefore,
  on,
  oneOf,
  plusMonths,
  scheme,
  text,
  yes,
  yesNo,
  zero,
} from '../../../language/index.ts'
import { citizenship, gapsBarents, home, unskilled, year } from '../barents-2024.ts'
import { appeal2024, gaps2024, law23, notRead, process2024, refuse } from '../common-2024.ts'

const title = text(
  'Норвегия: Баренц өңірінің біліктіліксіз жұмысшысы',
  'Норвегия: неквалифицированный работник Баренцева региона',
  'Norway: unskilled worker of the Barents region',
)

const facts: Record<string, Fact> = {
  citizenship: citizenship(unskilled),
  home: home(unskilled),
  homeMonths: int(0, 1200, 'month', {
    label: text('Сол жерде тұрған айлар', 'Месяцев проживания там', 'Months of residence there'),
    ask: text(
      'Сол өңірде неше ай үзіліссіз тұрып жатырсыз?',
      'Сколько месяцев подряд вы там живёте?',
      'How many months have you lived there?',
    ),
    evidence: text('Тіркеу құжаты', 'Документ о регистрации', 'Proof of residence'),
    changes: 'with-time',
    cite: unskilled,
  }),
  offer: yesNo({
    source: 'offer',
    label: text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
    ask: text('Нақты жұмыс ұсынысы бар ма?', 'Есть ли предложение работы?', 'Is there a job offer?'),
    cite: unskilled,
  }),
  request: oneOf(
    {
      new: text('Жаңа рұқсат', 'Новое разрешение', 'New permit'),
      renewal: text('Ұзарту', 'Продление', 'Renewal'),
    },
    {
      label: text('Не сұралады', 'Что запрашивается', 'What is asked for'),
      ask: text('Не сұрайсыз?', 'О чём вы просите?', 'What are you asking for?'),
      help: text(
        'Жұмыс не жұмыс беруші ауысса, жаңа рұқсат сұралады.',
        'При смене работы или работодателя просят новое разрешение.',
        'A change of job or employer asks for a new permit.',
      ),
      cite: unskilled,
    },
  ),
  renewals: int(0, 10, 'times', {
    source: 'register',
    register: 'permit.extensions',
    label: text('Бұрынғы ұзартулар', 'Прежних продлений', 'Earlier renewals'),
    ask: text('Рұқсат неше рет ұзартылды?', 'Сколько раз продлевали?', 'How often was the permit renewed?'),
    cite: unskilled,
  }),
  sameJob: yesNo({
    source: 'offer',
    label: text('Сол жұмыс, сол жұмыс беруші', 'Та же работа и тот же работодатель', 'Same job and employer'),
    ask: text(
      'Жұмыс пен жұмыс беруші бұрынғы ма?',
      'Работа и работодатель прежние?',
      'Are the job and the employer the same?',
    ),
    cite: unskilled,
  }),
  outsideSince: date({
    orNone: true,
    label: text('Норвегиядан тыс болған күннен', 'Вне Норвегии с', 'Outside Norway since'),
    ask: text(
      'Ұзартылған соңғы рұқсаттан кейін қай күннен Норвегиядан тыссыз?',
      'С какого дня вы вне Норвегии после последнего продлённого разрешения?',
      'Since when have you been outside Norway after your latest renewed permit?',
    ),
    help: text(
      'Ондай рұқсат болмаса, «жоқ» деңіз.',
      'Если такого разрешения не было, ответьте «не было».',
      'If you had no such permit, say none.',
    ),
    changes: 'with-time',
    cite: unskilled,
  }),
}

export const barentsWorker = scheme('no/barents-worker', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Баренц өңірінде тұратын Ресей азаматына біліктілік талап етпейтін жұмысқа бір жылдық рұқсат береді.',
    'Даёт гражданину России из Баренцева региона разрешение на год для неквалифицированной работы.',
    'Gives a Russian citizen living in the Barents region a permit of one year for unskilled work.',
  ),
  facts,
  editions: [
    {
      id: '2024',
      from: '2024-01-01',
      title,
      law: [law23, unskilled],
      exemptions: [],
      criteria: [
        must(
          'citizen',
          text('Азаматтық', 'Гражданство', 'Citizenship'),
          is('citizenship', 'RU'),
          unskilled,
          refuse(
            'NOT-RUSSIAN',
            'Бұл рұқсат тек Ресей азаматтарына.',
            'Это разрешение только для граждан России.',
            'This permit is for Russian citizens only.',
          ),
        ),
        must(
          'region',
          text('Тұратын өңір', 'Регион проживания', 'Region of residence'),
          is('home', 'murmansk', 'karelia', 'arkhangelsk', 'nenets'),
          unskilled,
          refuse(
            'NOT-BARENTS',
            'Мурманск, Карелия, Архангельск не Ненец өңірінде тұру керек.',
            'Нужно жить в Мурманской или Архангельской области, Карелии или Ненецком округе.',
            'You must live in Murmansk, Karelia, Arkhangelsk or Nenets.',
          ),
        ),
        // A year or more of residence there.
        must(
          'residence',
          text('Бір жыл тұру', 'Год проживания', 'A year of residence'),
          atLeast('homeMonths', year(unskilled)),
          unskilled,
          {
            when: is('request', 'new'),
            ...refuse(
              'RESIDENCE-SHORT',
              'Сол өңірде кемінде бір жыл тұру керек, сіз {homeMonths} ай тұрдыңыз.',
              'Нужно прожить там не меньше года, у вас {homeMonths} мес.',
              'At least a year of residence there is needed; you have {homeMonths} months.',
            ),
          },
        ),
        must(
          'offer',
          text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
          yes('offer'),
          unskilled,
          refuse('OFFER', 'Жұмыс ұсынысы жоқ.', 'Нет предложения работы.', 'There is no job offer.'),
        ),
        // One renewal only, for the same job and employer.
        must(
          'one-renewal',
          text('Бір рет ұзарту', 'Одно продление', 'One renewal'),
          equal('renewals', zero),
          unskilled,
          {
            when: is('request', 'renewal'),
            ...refuse(
              'RENEWED-ALREADY',
              'Рұқсат бір рет қана ұзартылады.',
              'Разрешение продлевают только один раз.',
              'The permit is renewed once only.',
            ),
          },
        ),
        must('same-job', text('Сол жұмыс', 'Та же работа', 'Same job'), yes('sameJob'), unskilled, {
          when: is('request', 'renewal'),
          ...refuse(
            'NEW-JOB',
            'Жұмыс не жұмыс беруші ауысса, жаңа рұқсат керек.',
            'При смене работы или работодателя нужно новое разрешение.',
            'A change of job or employer needs a new permit.',
          ),
        }),
        // After the renewal, one year outside before a new permit.
        must(
          'outside',
          text('Бір жыл елден тыс', 'Год вне страны', 'A year outside'),
          notBefore(on('filing'), plusMonths('outsideSince', year(unskilled))),
          unskilled,
          {
            when: not(isNone('outsideSince')),
            ...refuse(
              'OUTSIDE',
              'Ұзартылған рұқсаттан кейін бір жыл Норвегиядан тыс болу керек.',
              'После продлённого разрешения нужен год вне Норвегии.',
              'After a renewed permit a year outside Norway is needed.',
            ),
          },
        ),
      ],
      process: process2024,
      permit: {
        title,
        holder: 'worker',
        lengths: [{ id: 'year', unit: 'month', longest: cited(12, 'month', unskilled), cite: unskilled }],
        ties: [
          { tie: 'employer', cite: unskilled },
          { tie: 'workplace', cite: unskilled },
        ],
        renewals: [{ when: is('request', 'new'), max: cited(1, 'times', unskilled), cite: unskilled }],
        rights: [
          {
            id: 'no-family',
            text: text(
              'Отбасыңыз бұл рұқсатпен келе алмайды.',
              'Семья по этому разрешению приехать не может.',
              'Your family cannot come on this permit.',
            ),
            cite: unskilled,
          },
          {
            id: 'no-settlement',
            text: text(
              'Тұрақты тұруға есептелмейді.',
              'Для постоянного проживания не засчитывается.',
              'It does not count to settlement.',
            ),
            cite: unskilled,
          },
        ],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: appeal2024,
      gaps: [
        ...gaps2024,
        ...gapsBarents,
        {
          id: 'pay-and-market',
          what: text(
            'Төлем мен еңбек нарығының шарттары оқылмаған.',
            'Условия об оплате и рынке труда не прочитаны.',
            'The conditions on pay and on the labour market were not read.',
          ),
          cite: notRead('NO-70'),
        },
      ],
    },
  ],
})
