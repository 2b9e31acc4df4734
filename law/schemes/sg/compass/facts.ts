import { date, type Fact, int, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

const portal = text(
  'Санды министрліктің порталындағы ұйым бейінінен алыңыз: үш айдың орташасы, айдың 6-сында жаңарады. Тұрақты тұрғындар азаматтығы бойынша есептеледі.',
  'Возьмите число из профиля организации на портале министерства: среднее за три месяца, обновляется 6-го числа. Постоянные жители считаются по гражданству.',
  'Take the number from the firm’s profile in the ministry’s portal: an average of three months, renewed on the 6th. Permanent residents count by nationality.',
)
const table = text(
  'Министрліктің жыл сайынғы кестесінен сала мен жас бойынша алыңыз. Жаңа өтініштің кестесі 1 қаңтарда, ұзартудыкі 1 шілдеде ауысады.',
  'Возьмите из ежегодной таблицы министерства по отрасли и возрасту. Для новых заявлений таблица меняется 1 января, для продлений - 1 июля.',
  'Take it from the ministry’s yearly table, by sector and age. The table changes on 1 January for new applications and on 1 July for renewals.',
)
const sgd = (label: Text, ask: Text, source: Fact['source'], help?: Text): Fact =>
  money('SGD', {
    label,
    ask,
    per: 'month',
    source,
    ...(help ? { help } : {}),
    ...(source === 'offer' ? { changes: 'by-effort' } : {}),
  })
const asked = (source: Fact['source'], label: Text, ask: Text, help?: Text): Fact =>
  yesNo({ source, label, ask, ...(help ? { help } : {}) })

export const facts: Record<string, Fact> = {
  step: oneOf(
    {
      new: text('жаңа рұқсат', 'новый пропуск', 'a new pass'),
      renewal: text('ұзарту', 'продление', 'a renewal'),
    },
    {
      source: 'employer',
      label: text('Не сұралады', 'Что запрашивается', 'What is asked for'),
      ask: text('Жаңа рұқсат па, ұзарту ма?', 'Новый пропуск или продление?', 'Is it a new pass or a renewal?'),
    },
  ),
  passEnd: date({
    source: 'employer',
    label: text('Қазіргі рұқсаттың соңғы күні', 'Последний день нынешнего пропуска', 'Last day of the present pass'),
    ask: text(
      'Ұзартылатын рұқсат қай күні бітеді?',
      'Когда кончается продлеваемый пропуск?',
      'On what day does the pass to be renewed end?',
    ),
    changes: 'never',
  }),
  birth: date({
    label: text('Туған күн', 'Дата рождения', 'Date of birth'),
    ask: text('Қай күні тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    evidence: text('Паспорт', 'Паспорт', 'Passport'),
    changes: 'never',
  }),
  sector: oneOf(
    {
      financial: text('қаржы қызметтері', 'финансовые услуги', 'financial services'),
      other: text('өзге сала', 'иная отрасль', 'another sector'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Сала', 'Отрасль', 'Sector'),
      ask: text('Ұйым қай салада жұмыс істейді?', 'В какой отрасли работает фирма?', 'In which sector is the firm?'),
    },
  ),
  monthlyPay: sgd(
    text('Тұрақты айлық жалақы', 'Постоянная месячная оплата', 'Fixed monthly salary'),
    text(
      'Айына қанша тұрақты жалақы ұсынылды?',
      'Какая постоянная месячная оплата предложена?',
      'What fixed monthly salary is offered?',
    ),
    'offer',
  ),
  qualifyingSalary: sgd(
    text('Жасқа сай ең аз жалақы', 'Наименьшая оплата для возраста', 'Qualifying salary for the age'),
    text(
      'Министрлік кестесінде осы жас пен сала үшін ең аз жалақы қанша?',
      'Какая наименьшая оплата стоит в таблице министерства для этого возраста и отрасли?',
      'What qualifying salary does the ministry’s table give for this age and sector?',
    ),
    'employer',
    text(
      '24 пен 44 жас арасында ғана керек: төменгі және жоғарғы сома белгілі.',
      'Нужна лишь между 24 и 44 годами: крайние суммы известны.',
      'Needed between 24 and 44 only: the figures at both ends are known.',
    ),
  ),
  benchmark65: sgd(
    text('65-процентиль', '65-й процентиль', '65th percentile'),
    text(
      'Салада осы жастағы жергілікті мамандар жалақысының 65-процентилі қанша?',
      'Каков 65-й процентиль оплаты местных специалистов этого возраста в отрасли?',
      'What is the 65th percentile of pay of local professionals of this age in the sector?',
    ),
    'employer',
    table,
  ),
  benchmark90: sgd(
    text('90-процентиль', '90-й процентиль', '90th percentile'),
    text(
      'Салада осы жастағы жергілікті мамандар жалақысының 90-процентилі қанша?',
      'Каков 90-й процентиль оплаты местных специалистов этого возраста в отрасли?',
      'What is the 90th percentile of pay of local professionals of this age in the sector?',
    ),
    'employer',
    table,
  ),
  qualification: oneOf(
    {
      top: text('үздік оқу орны', 'ведущее учебное заведение', 'top-tier institution'),
      degree: text('дәрежеге тең', 'равная степени', 'degree or equal'),
      none: text('жоқ немесе көрсетілмейді', 'нет или не заявляется', 'none, or not declared'),
    },
    {
      label: text('Біліктілік', 'Квалификация', 'Qualification'),
      ask: text(
        'Ең жоғары біліктілігіңіз қандай?',
        'Какова ваша высшая квалификация?',
        'What is your highest qualification?',
      ),
      evidence: text(
        'Дипломның тексеру растамасы',
        'Подтверждение проверки диплома',
        'Verification proof of the qualification',
      ),
      changes: 'by-effort',
    },
  ),
  pmets: int(0, 1_000_000, 'persons', {
    level: 'case',
    source: 'employer',
    label: text('Мамандар саны', 'Число специалистов', 'Number of professionals'),
    ask: text(
      'Ұйымда неше маман, басшы және техник (PMET) бар?',
      'Сколько в организации специалистов, руководителей и техников (PMET)?',
      'How many professionals, managers, executives and technicians (PMETs) has the firm?',
    ),
    help: portal,
  }),
  sameNationality: int(0, 1_000_000, 'persons', {
    source: 'employer',
    label: text(
      'Сол азаматтықтағы мамандар',
      'Специалисты того же гражданства',
      'Professionals of the same nationality',
    ),
    ask: text(
      'Олардың нешеуі үміткермен бір елдің азаматы?',
      'Сколько из них того же гражданства, что и кандидат?',
      'How many of them are of the candidate’s nationality?',
    ),
    help: portal,
  }),
  localPercentile: int(0, 100, 'percent', {
    level: 'case',
    source: 'employer',
    label: text(
      'Жергілікті мамандар: саладағы орын',
      'Местные специалисты: место в отрасли',
      'Local professionals: place in the subsector',
    ),
    ask: text(
      'Жергілікті мамандар үлесі бойынша ұйым шағын салада қай процентильде?',
      'На каком процентиле подотрасли ваша доля местных специалистов?',
      'At which percentile of its subsector is the firm’s share of local professionals?',
    ),
    help: portal,
  }),
  onShortageList: asked(
    'offer',
    text('Тапшы кәсіптер тізімінде', 'В перечне дефицитных занятий', 'On the Shortage Occupation List'),
    text(
      'Жұмыс тапшы кәсіптер тізімінде ме?',
      'Есть ли работа в перечне дефицитных занятий?',
      'Is the job on the Shortage Occupation List?',
    ),
  ),
  strategicProgramme: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Стратегиялық бағдарлама', 'Стратегическая программа', 'Strategic programme'),
    ask: text(
      'Ұйым экономикалық басымдықтар бағдарламасына қатыса ма?',
      'Участвует ли организация в программе экономических приоритетов?',
      'Is the firm in an eligible programme of strategic economic priorities?',
    ),
  }),
  intraCorporate: asked(
    'offer',
    text(
      'Шетелден ұйымішілік ауысу',
      'Внутрикорпоративный перевод из-за рубежа',
      'Overseas intra-corporate transferee',
    ),
    text(
      'Шетелдегі ұйымнан ұйымішілік ауысу ма?',
      'Это внутрикорпоративный перевод из-за рубежа?',
      'Is it an overseas intra-corporate transfer?',
    ),
  ),
  shortTerm: asked(
    'offer',
    text('Бір айға дейінгі жұмыс', 'Работа до одного месяца', 'Job of one month or less'),
    text('Жұмыс бір айдан аспай ма?', 'Работа не дольше одного месяца?', 'Does the job last one month or less?'),
  ),
  staff: int(0, 1_000_000, 'persons', {
    level: 'case',
    source: 'register',
    register: 'employer.staff',
    label: text('Жұмысшылар', 'Работники', 'Employees'),
    ask: text(
      'Ұйымда неше адам жұмыс істейді?',
      'Сколько в организации работников?',
      'How many employees has the firm?',
    ),
  }),
  localTransfer: asked(
    'offer',
    text('Ел ішінде ұйымішілік ауысу', 'Перевод внутри страны', 'Local transferee'),
    text(
      'Сингапурдағы байланысты ұйымнан осы орынға ауысу ма?',
      'Место займёт работник связанной организации в Сингапуре?',
      'Will the post be filled by a transfer from a related firm in Singapore?',
    ),
  ),
  advertisedDays: int(0, 1000, 'day', {
    source: 'employer',
    label: text('Жарияланған күндер', 'Дней объявления', 'Days advertised'),
    ask: text(
      'Орын MyCareersFuture сайтында неше күн жарияланды?',
      'Сколько дней место было объявлено на MyCareersFuture?',
      'For how many days was the post advertised on MyCareersFuture?',
    ),
    changes: 'by-effort',
  }),
}
