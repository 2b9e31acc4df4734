import { citing, date, type Fact, int, oneOf, text, yesNo } from '../../../language/index.ts'
import { application } from '../employer-permit/facts.ts'
import { worker } from '../employer-permit/worker-facts.ts'

const O559 = citing('kz/order-559')
const share = O559('article not seen', 'R2', 'wpk-ict', 'C-23')

/** Facts that the permit to an employer asks too. */
const { request, region, findingUse, findingTrade, whollyForeignOwned } = application
const { citizenship, previousEnd, extensionsGiven, documentsTrue, occupation } = worker
const shared = {
  request,
  region,
  findingUse,
  findingTrade,
  whollyForeignOwned,
  citizenship,
  occupation,
  previousEnd,
  extensionsGiven,
  documentsTrue,
} as Record<string, Fact>

export const facts: Record<string, Fact> = {
  ...shared,
  senderInWto: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Жіберуші ДСҰ елінде', 'Направляющее лицо из страны ВТО', 'Sender set up in a WTO member'),
    ask: text(
      'Жіберуші компания Дүниежүзілік сауда ұйымына мүше елде құрылған ба?',
      'Направляющая компания создана в стране - члене Всемирной торговой организации?',
      'Is the sending company set up in a member of the World Trade Organization?',
    ),
    help: text(
      'Компания тіркелген ел маңызды, жұмыскердің азаматтығы емес.',
      'Важна страна, где создана компания, а не гражданство работника.',
      'What counts is the country of the company, not the citizenship of the worker.',
    ),
    evidence: text('Компанияны тіркеу құжаты', 'Документ о регистрации компании', 'Registration of the company'),
    cite: O559('article not seen', 'R2', 'signum', 'C-19'),
  }),
  receiver: oneOf(
    {
      branch: text('Жіберушінің филиалы', 'Филиал направляющего лица', 'Branch of the sender'),
      'representative-office': text(
        'Жіберушінің өкілдігі',
        'Представительство направляющего лица',
        'Representative office of the sender',
      ),
      subsidiary: text('Жіберушінің еншілес ұйымы', 'Дочерняя организация', 'Subsidiary of the sender'),
      other: text('Басқа ұйым', 'Другая организация', 'Another body'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Қабылдаушы ұйым', 'Принимающая организация', 'Receiving body'),
      ask: text(
        'Қазақстандағы ұйымыңыздың жіберуші компаниямен байланысы қандай?',
        'Кем ваша организация в Казахстане приходится направляющему лицу?',
        'What is your body in Kazakhstan to the sender?',
      ),
      cite: O559('article not seen', 'R2', 'signum', 'C-19'),
    },
  ),
  localContent: yesNo({
    level: 'case',
    source: 'employer',
    label: text(
      'Жергілікті кадрлар үлесін арттыру бағдарламасы',
      'Программа роста доли местных кадров',
      'Local-content programme',
    ),
    ask: text(
      'Жергілікті кадрлардың үлесін арттыру бағдарламасына қатысасыз ба?',
      'Вы участвуете в программе увеличения доли местных кадров?',
      'Do you take part in a programme for raising the share of local staff?',
    ),
    cite: O559('article not seen', 'R2', 'peregrine', 'C-24'),
  }),
  specialCondition: oneOf(
    {
      train: text('Азаматтарды кәсіптік даярлау', 'Обучение граждан', 'Train citizens'),
      retrain: text('Азаматтарды қайта даярлау', 'Переподготовка граждан', 'Retrain citizens'),
      raise: text(
        'Азаматтардың біліктілігін арттыру',
        'Повышение квалификации граждан',
        'Raise the qualification of citizens',
      ),
      jobs: text(
        'Азаматтарға қосымша жұмыс орындары',
        'Дополнительные рабочие места для граждан',
        'Extra jobs for citizens',
      ),
    },
    {
      level: 'case',
      source: 'employer',
      orNone: true,
      label: text('Таңдалған ерекше шарт', 'Выбранное особое условие', 'Special condition chosen'),
      ask: text(
        'Қай ерекше шартты орындайсыз?',
        'Какое особое условие вы выполните?',
        'Which special condition will you meet?',
      ),
      changes: 'by-effort',
      cite: O559('article not seen', 'R2', 'wpk-ict', 'C-24'),
    },
  ),
  vacancyNotice: date({
    level: 'case',
    source: 'employer',
    orNone: true,
    label: text('Вакансия туралы хабарлаған күн', 'День сообщения о вакансии', 'Day of the notice of the vacancy'),
    ask: text(
      'Осы вакансия туралы қай күні хабарладыңыз?',
      'В какой день вы сообщили об этой вакансии?',
      'On which day did you give notice of this vacancy?',
    ),
    changes: 'by-effort',
    cite: O559('article not seen', 'R2', 'peregrine', 'C-25'),
  }),
  post: oneOf(
    {
      'first-head': text('Бірінші басшы', 'Первый руководитель', 'First head'),
      'deputy-head': text('Басшының орынбасары', 'Заместитель руководителя', 'Deputy of the head'),
      manager: text('Менеджер', 'Менеджер', 'Manager'),
      specialist: text('Маман', 'Специалист', 'Specialist'),
      other: text('Басқа лауазым', 'Другая должность', 'Another post'),
    },
    {
      source: 'offer',
      label: text('Лауазымы', 'Должность', 'Post'),
      ask: text(
        'Адам Қазақстанда қандай лауазым атқарады?',
        'Какую должность человек займёт в Казахстане?',
        'Which post will the person hold in Kazakhstan?',
      ),
      cite: O559('article not seen', 'R2', 'wpk-ict', 'C-19'),
    },
  ),
  senderMonths: int(0, 720, 'month', {
    label: text('Жіберушідегі еңбек өтілі', 'Стаж у направляющего лица', 'Time of work with the sender'),
    ask: text(
      'Адам жіберуші компанияда толық неше ай жұмыс істеген?',
      'Сколько полных месяцев человек проработал в направляющей компании?',
      'For how many full months has the person worked for the sending company?',
    ),
    changes: 'with-time',
    cite: O559('article not seen', 'R2', 'wpk-ict', 'C-20'),
  }),
  transfereesInCategory: int(0, 100_000, 'persons', {
    source: 'employer',
    label: text(
      'Осы санаттағы ауыстырылғандар, осы адаммен бірге',
      'Переведённые этой категории вместе с этим человеком',
      'Transferees of the category, this person included',
    ),
    ask: text(
      'Осы адамды қоса, сол санатта (менеджерлер немесе мамандар) барлығы неше ауыстырылған шетелдік болады?',
      'Сколько всего переведённых иностранцев будет в этой категории (менеджеры или специалисты) вместе с этим человеком?',
      'How many transferees will there be in this category (managers or specialists), this person included?',
    ),
    changes: 'by-effort',
    cite: share,
  }),
  citizensInCategory: int(0, 1_000_000, 'persons', {
    source: 'employer',
    label: text(
      'Осы санаттағы қазақстандық қызметкерлер',
      'Казахстанские работники этой категории',
      'Kazakh staff of the category',
    ),
    ask: text(
      'Сол санатта Қазақстанның неше азаматы жұмыс істейді?',
      'Сколько граждан Казахстана работает в этой категории?',
      'How many citizens of Kazakhstan work in this category?',
    ),
    changes: 'by-effort',
    cite: share,
  }),
  monthsAsked: int(1, 60, 'month', {
    source: 'offer',
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text(
      'Рұқсат неше айға керек?',
      'На сколько месяцев нужно разрешение?',
      'For how many months do you need the permit?',
    ),
    changes: 'by-effort',
    cite: O559('article not seen', 'R2', 'wpk-ict', 'C-21'),
  }),
}
