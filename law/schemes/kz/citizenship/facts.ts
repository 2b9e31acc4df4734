import { citing, date, type Fact, int, text, yesNo } from '../../../language/index.ts'
import { crimesAgainstHumanity, dataTrue, nationality, person } from '../stay.ts'

const LAW = citing('kz/law-1017-12')
const TREATY = citing('kz/agreement-1999-02-26')
const RULES = citing('kz/citizenship-rules')
const KNOW = citing('kz/citizenship-knowledge')
const ART17 = 'islam.kz 20058; vcentre.kz 2024-06-16'
const ART16 = 'open-almaty.kz; 9111.ru 19617341'

const points = (label: ReturnType<typeof text>, ask: ReturnType<typeof text>): Fact =>
  int(0, 1000, 'points', {
    label,
    ask,
    evidence: text('Тест сертификаты', 'Сертификат о тесте', 'Certificate of the test'),
    changes: 'by-effort',
    cite: KNOW('whole', 'R2', 'nur.kz 2279229'),
  })

export const facts: Record<string, Fact> = {
  ...person,
  residenceSince: date({
    orNone: true,
    label: text('Тұрақты тұра бастаған күн', 'Начало постоянного проживания', 'Start of permanent residence'),
    ask: text(
      'Қазақстанда тұрақты әрі үзіліссіз қай күннен бері тұрасыз?',
      'С какого дня вы постоянно и непрерывно живёте в Казахстане?',
      'Since which day have you lived in Kazakhstan permanently and without a break?',
    ),
    help: text(
      'Тұрақты тұруға рұқсатыңыз болмаса, «жоқ» деңіз.',
      'Если разрешения на постоянное проживание нет, ответьте «нет».',
      'If you have no permit of permanent residence, say none.',
    ),
    evidence: text('Тұруға ықтиярхат', 'Вид на жительство', 'Residence card'),
    changes: 'with-time',
    cite: LAW('art. 15-16', 'R2', `hibridge.kz; ${ART16}`),
  }),
  marriedSince: date({
    orNone: true,
    label: text('Қазақстан азаматымен некеге тұрған күн', 'День брака с гражданином', 'Day of marriage with a citizen'),
    ask: text(
      'Қазақстан азаматымен қай күннен бері некедесіз?',
      'С какого дня вы в браке с гражданином Казахстана?',
      'Since which day have you been married to a citizen of Kazakhstan?',
    ),
    help: text('Некеде болмасаңыз, «жоқ» деңіз.', 'Если нет, ответьте «нет».', 'If you are not, say none.'),
    evidence: text('Неке туралы куәлік', 'Свидетельство о браке', 'Marriage certificate'),
    changes: 'with-time',
    cite: LAW('art. 16', 'R2', ART16),
  }),
  relative: yesNo({
    label: text('Жақын туысы - азамат', 'Близкий родственник - гражданин', 'A close relative is a citizen'),
    ask: text(
      'Қазақстанда тұратын азамат жақын туысыңыз бар ма: жұбайыңыз, ата-анаңыз, балаңыз, аға-ініңіз, апа-сіңліңіз, атаңыз не әжеңіз?',
      'Живёт ли в Казахстане ваш близкий родственник - его гражданин: супруг, родитель, ребёнок, брат, сестра, дед или бабушка?',
      'Does a close relative who is a citizen live in Kazakhstan: spouse, parent, child, brother, sister or grandparent?',
    ),
    evidence: text('Туыстық туралы құжат', 'Документ о родстве', 'Proof of the family tie'),
    changes: 'never',
    cite: LAW('art. 16', 'R2', ART16),
  }),
  sovietTies: yesNo({
    label: text('1991 жылға дейінгі байланыс', 'Связь до 1991 года', 'Ties from before 1991'),
    ask: text(
      'КСРО азаматы болып, 1991 жылғы 21 желтоқсанға дейін Қазақстанда тудыңыз ба немесе тұрдыңыз ба?',
      'Были ли вы гражданином СССР и родились или жили в Казахстане до 21 декабря 1991 года?',
      'Were you a citizen of the USSR, and born or living in Kazakhstan before 21 December 1991?',
    ),
    help: text(
      'Беларусь, Қазақ, Қырғыз КСР-інің немесе РКФСР-дің азаматтығы есептеледі.',
      'Учитывается гражданство Белорусской, Казахской, Киргизской ССР или РСФСР.',
      'The citizenship of the Belarusian, Kazakh or Kyrgyz SSR or of the RSFSR counts.',
    ),
    changes: 'never',
    cite: TREATY('art. 1(1)', 'R', 'adilet Z990000017_; evrazes.com 129'),
  }),
  kandasStatus: yesNo({
    label: text('Қандас мәртебесі', 'Статус кандаса', 'Status of kandas'),
    ask: text('Қандас мәртебеңіз бар ма?', 'Есть ли у вас статус кандаса?', 'Do you hold the status of kandas?'),
    evidence: text('Қандас куәлігі', 'Удостоверение кандаса', 'Certificate of kandas'),
    changes: 'by-effort',
    cite: RULES('article not seen', 'R2', 'tengrinews.kz 413101'),
  }),
  nationality: nationality(KNOW('whole', 'R2', 'inform.kz 2026-01-19')),
  special: yesNo({
    label: text(
      'Ерекше еңбек немесе тізімдегі кәсіп',
      'Особые заслуги или профессия из перечня',
      'Special merits or a listed profession',
    ),
    ask: text(
      'Қазақстанға ерекше еңбегіңіз сіңді ме немесе кәсібіңіз Президент тізімінде бар ма (отбасы мүшелері де)?',
      'Есть ли у вас особые заслуги перед Казахстаном или профессия из перечня Президента (или у члена семьи)?',
      'Do you have special merits or a profession of the President’s list (or are you family of such a person)?',
    ),
    changes: 'never',
    cite: LAW('art. 16', 'R2', ART16),
  }),
  incapable: yesNo({
    label: text('Сот әрекетке қабілетсіз деп таныған', 'Признан судом недееспособным', 'Found incapable by a court'),
    ask: text(
      'Сот сізді әрекетке қабілетсіз деп таныды ма?',
      'Признаны ли вы судом недееспособным?',
      'Has a court found you legally incapable?',
    ),
    changes: 'never',
    cite: LAW('art. 16', 'R2', ART16),
  }),
  keepsOther: yesNo({
    label: text('Өзге азаматтықты сақтау', 'Сохранение иного гражданства', 'Keeping another citizenship'),
    ask: text(
      'Өзге мемлекеттің азаматтығын сақтап қаласыз ба?',
      'Останется ли у вас гражданство другого государства?',
      'Will you keep the citizenship of another state?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 17', 'R2', ART17),
  }),
  languagePoints: points(
    text('Қазақ тілінен балл', 'Балл по казахскому языку', 'Mark in Kazakh'),
    text('Қазақ тілі тестінен неше балл алдыңыз?', 'Сколько баллов за тест по казахскому?', 'Which mark in Kazakh?'),
  ),
  constitutionPoints: points(
    text('Конституция негіздерінен балл', 'Балл по Конституции', 'Mark on the Constitution'),
    text(
      'Конституция негіздері тестінен неше балл алдыңыз?',
      'Сколько баллов за тест по основам Конституции?',
      'Which mark on the Constitution?',
    ),
  ),
  historyPoints: points(
    text('Қазақстан тарихынан балл', 'Балл по истории Казахстана', 'Mark in history'),
    text('Тарих тестінен неше балл алдыңыз?', 'Сколько баллов за тест по истории?', 'Which mark in history?'),
  ),
  dataTrue: dataTrue(LAW('art. 17', 'R2', ART17)),
  crimesAgainstHumanity: crimesAgainstHumanity(LAW('art. 17', 'R2', ART17)),
  ...officer({
    againstState: [
      text('Мемлекетке қарсы әрекет', 'Действия против государства', 'Acts against the state'),
      text(
        'Адам тәуелсіздікке, аумақ тұтастығына, ұлттық қауіпсіздікке қарсы әрекет ете ме, араздық қоздыра ма немесе мемлекеттік тілге кедергі жасай ма?',
        'Выступает ли человек против независимости, целостности, безопасности, разжигает ли вражду, мешает ли государственному языку?',
        'Does the person act against independence, territory or national security, stir up enmity or oppose the state language?',
      ),
    ],
    terrorismTies: [
      text('Терроризмге қатысы', 'Причастность к терроризму', 'Ties to terrorism'),
      text(
        'Адамның террорлық не экстремистік ұйымға қатысы немесе сондай соттылығы бар ма?',
        'Причастен ли человек к террористической или экстремистской организации, осуждён ли за это?',
        'Is the person tied to a terrorist or extremist organisation, or convicted of such crimes?',
      ),
    ],
    wanted: [
      text('Халықаралық іздеу', 'Международный розыск', 'Wanted internationally'),
      text('Адам халықаралық іздеуде ме?', 'Находится ли человек в международном розыске?', 'Is the person wanted?'),
    ],
    offenceAgainstChild: [
      text('Балаға қарсы жыныстық қылмыс', 'Половое преступление против ребёнка', 'Sexual offence against a child'),
      text(
        'Адам кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы қылмыс жасаған ба?',
        'Совершил ли человек преступление против половой неприкосновенности несовершеннолетнего?',
        'Has the person committed an offence against the sexual inviolability of a minor?',
      ),
    ],
    citizenshipGround: [
      text('17-баптың басқа негізі', 'Иное основание статьи 17', 'Another ground of article 17'),
      text(
        '17-баптың басқа негіздерінің бірі бар ма?',
        'Есть ли иное основание статьи 17?',
        'Does another ground of article 17 apply?',
      ),
    ],
  }),
}

/** Grounds that only an officer who has the file can confirm. */
function officer(of: Record<string, [ReturnType<typeof text>, ReturnType<typeof text>]>): Record<string, Fact> {
  const cite = LAW('art. 17', 'R2', ART17)
  return Object.fromEntries(
    Object.entries(of).map(([name, [label, ask]]) => [name, yesNo({ source: 'officer', label, ask, cite })]),
  )
}
