import {
  all,
  any,
  atLeast,
  below,
  type Criterion,
  type Fact,
  int,
  is,
  judgement,
  money,
  must,
  no,
  oneOf,
  scheme,
  shareAtLeast,
  text,
  value,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { appeal2024, gaps2024, law23, notRead, process2024, refuse, second, skilledReg } from '../common-2024.ts'

const title = text('Норвегия: білікті маман', 'Норвегия: квалифицированный работник', 'Norway: skilled worker')

const facts: Record<string, Fact> = {
  qualification: oneOf(
    {
      vocational: text('Кәсіптік оқу', 'Профессиональное обучение', 'Vocational training'),
      degree: text('Жоғары білім дәрежесі', 'Степень высшего образования', 'Degree'),
      special: text('Ерекше білік', 'Особая квалификация', 'Special qualifications'),
      none: text('Ешқайсысы емес', 'Ничего из этого', 'None of these'),
    },
    {
      label: text('Біліктілік', 'Квалификация', 'Qualification'),
      ask: text('Біліктілігіңіз қандай?', 'Какая у вас квалификация?', 'What is your qualification?'),
      evidence: text('Диплом не куәлік', 'Диплом или свидетельство', 'Diploma or certificate'),
      changes: 'by-effort',
      cite: skilledReg('NOk', 'NO-41'),
    },
  ),
  trainingYears: int(0, 10, 'year', {
    label: text('Кәсіптік оқу жылдары', 'Лет профессионального обучения', 'Years of vocational training'),
    ask: text(
      'Орта білім деңгейіндегі кәсіптік оқу неше жылға созылды?',
      'Сколько лет длилось профессиональное обучение на уровне старшей школы?',
      'How many years did the vocational training at upper-secondary level last?',
    ),
    cite: skilledReg('NOk', 'NO-41'),
  }),
  counterpart: yesNo({
    source: 'officer',
    label: text('Норвегияда баламасы бар', 'Есть норвежский аналог', 'Norwegian counterpart'),
    ask: text(
      'Бұл оқудың Норвегияда баламасы бар ма?',
      'Есть ли у этого обучения норвежский аналог?',
      'Is there a Norwegian counterpart of this training?',
    ),
    cite: skilledReg('NOk', 'NO-41'),
  }),
  specialAccepted: judgement({
    label: text('Ерекше білік танылды', 'Особая квалификация признана', 'Special qualifications accepted'),
    ask: text(
      'Тәжірибе (әдетте алты жыл және одан көп) ерекше білік береді ме?',
      'Даёт ли опыт (обычно шесть лет и более) особую квалификацию?',
      'Does the experience (generally six years or more) amount to special qualifications?',
    ),
    help: text(
      'Ақпараттық технология саласында құжат талабы жеңілдетілген.',
      'Для информационных технологий требования к бумагам мягче.',
      'The papers asked for are eased in information technology.',
    ),
    cite: skilledReg('NOk', 'NO-41'),
  }),
  relevant: judgement({
    label: text('Жұмысқа сол білік керек', 'Работа требует этой квалификации', 'The job needs the qualification'),
    ask: text(
      'Бұл жұмыс дәл осы біліктілікті талап ете ме?',
      'Требует ли эта работа именно такой квалификации?',
      'Does the job need just this qualification?',
    ),
    help: text(
      'Мысалы, ағаш шебері тас қалаушы бола алмайды.',
      'Например, плотник не может работать каменщиком.',
      'For instance, a carpenter may not work as a bricklayer.',
    ),
    cite: skilledReg('NO18', 'NO-42'),
  }),
  offer: yesNo({
    source: 'offer',
    label: text('Бір жұмыс берушінің нақты ұсынысы', 'Предложение одного работодателя', 'Offer of one employer'),
    ask: text(
      'Бір жұмыс берушіден нақты жұмыс ұсынысы бар ма?',
      'Есть ли конкретное предложение работы от одного работодателя?',
      'Is there a concrete job offer from one employer?',
    ),
    evidence: text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
    cite: second('NO18', 'NO-43'),
  }),
  postPercent: int(1, 100, 'percent', {
    source: 'offer',
    label: text('Жүктеме', 'Занятость', 'Share of a full post'),
    ask: text(
      'Жұмыс толық жүктеменің неше пайызы?',
      'Сколько процентов полной ставки составляет работа?',
      'What percentage of a full post is the job?',
    ),
    changes: 'by-effort',
    cite: second('NO18', 'NO-43'),
  }),
  postLevel: oneOf(
    {
      master: text('Магистр деңгейі', 'Уровень магистра', 'Master level'),
      bachelor: text('Бакалавр деңгейі', 'Уровень бакалавра', 'Bachelor level'),
      other: text('Өзге', 'Иной', 'Other'),
    },
    {
      source: 'offer',
      label: text('Лауазым деңгейі', 'Уровень должности', 'Level of the post'),
      ask: text(
        'Лауазым қандай білім деңгейін талап етеді?',
        'Какой уровень образования требует должность?',
        'What level of education does the post ask for?',
      ),
      cite: second('NOp', 'NO-44'),
    },
  ),
  pay: money('NOK', {
    source: 'offer',
    per: 'year',
    label: text('Жылдық жалақы', 'Оплата в год', 'Pay a year'),
    ask: text('Жылына қанша төленеді?', 'Сколько платят в год?', 'What is the pay a year?'),
    changes: 'by-effort',
    cite: second('NOp', 'NO-44'),
  }),
  rateExists: yesNo({
    source: 'offer',
    label: text('Жалпыға міндетті не ұжымдық ставка бар', 'Есть общая или коллективная ставка', 'A rate exists'),
    ask: text(
      'Осы салада жалпыға міндетті не ұжымдық келісімнің ставкасы бар ма?',
      'Есть ли в отрасли общеобязательная ставка или ставка коллективного договора?',
      'Is there a generally applicable or a collective rate in the trade?',
    ),
    cite: second('NOp', 'NO-44'),
  }),
  rate: money('NOK', {
    source: 'offer',
    per: 'year',
    label: text('Ставка, жылына', 'Ставка в год', 'Rate a year'),
    ask: text('Ол ставка жылына қанша?', 'Какова эта ставка в год?', 'What is that rate a year?'),
    cite: second('NOp', 'NO-44'),
  }),
  quotaOpen: yesNo({
    source: 'officer',
    label: text('Жылдық квотада орын бар', 'В годовой квоте есть место', 'The quota of the year has a place'),
    ask: text(
      'Биылғы мамандар квотасында орын қалды ма?',
      'Осталось ли место в квоте специалистов этого года?',
      'Is there a place left in this year’s quota of skilled workers?',
    ),
    cite: skilledReg('NOr', 'NO-46'),
  }),
  navConfirms: yesNo({
    source: 'officer',
    label: text('Еңбек қызметі растады', 'Служба труда подтвердила', 'The labour service confirms'),
    ask: text(
      'Еңбек қызметі нарықты тексеріп, жұмысшы жетпейтінін растады ма?',
      'Подтвердила ли служба труда нехватку работников?',
      'Has the labour service tested the market and confirmed a lack of workers?',
    ),
    cite: skilledReg('NOr', 'NO-46'),
  }),
}

const criteria: Criterion[] = [
  // Three years of vocational training known in Norway, a degree, or special qualifications.
  must(
    'qualification',
    text('Біліктілік', 'Квалификация', 'Qualification'),
    any(
      is('qualification', 'degree'),
      all(
        is('qualification', 'vocational'),
        atLeast('trainingYears', value('no.skilled.vocational')),
        yes('counterpart'),
      ),
      all(is('qualification', 'special'), yes('specialAccepted')),
    ),
    skilledReg('NOk', 'NO-41'),
    refuse(
      'NOT-QUALIFIED',
      'Дәреже, Норвегияда баламасы бар {no.skilled.vocational} жылдық кәсіптік оқу не ерекше білік керек.',
      'Нужна степень, обучение от {no.skilled.vocational} лет с норвежским аналогом или особая квалификация.',
      'A degree, {no.skilled.vocational} years of training with a Norwegian counterpart, or special qualifications are needed.',
    ),
  ),
  // The job itself must need those qualifications.
  must(
    'relevance',
    text('Жұмысқа сәйкестік', 'Соответствие работе', 'Relevance'),
    yes('relevant'),
    skilledReg('NO18', 'NO-42'),
    refuse(
      'NOT-RELEVANT',
      'Бұл жұмыс сіздің біліктілігіңізді талап етпейді.',
      'Эта работа не требует вашей квалификации.',
      'The job does not need your qualification.',
    ),
  ),
  must(
    'offer',
    text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
    yes('offer'),
    second('NO18', 'NO-43'),
    refuse(
      'OFFER',
      'Бір жұмыс берушінің нақты ұсынысы керек.',
      'Нужно конкретное предложение одного работодателя.',
      'A concrete offer of one employer is needed.',
    ),
  ),
  // Normally full time; four fifths of a post are accepted.
  must(
    'post',
    text('Жүктеме', 'Занятость', 'Share of a full post'),
    atLeast('postPercent', value('no.skilled.post')),
    second('NO18', 'NO-43'),
    refuse(
      'PART-TIME',
      'Жүктеме кемінде {no.skilled.post}% болу керек, ұсынылғаны {postPercent}%.',
      'Занятость должна быть не меньше {no.skilled.post}%, предложено {postPercent}%.',
      'At least {no.skilled.post}% of a full post is needed; {postPercent}% is offered.',
    ),
  ),
  // A rate that binds the trade goes before the published floors.
  must(
    'rate',
    text('Сала ставкасы', 'Ставка отрасли', 'Rate of the trade'),
    atLeast('pay', 'rate'),
    second('NOp', 'NO-44'),
    {
      when: yes('rateExists'),
      ...refuse(
        'BELOW-RATE',
        'Жалақы ({pay}) сала ставкасынан ({rate}) төмен.',
        'Оплата ({pay}) ниже ставки отрасли ({rate}).',
        'The pay ({pay}) is below the rate of the trade ({rate}).',
      ),
    },
  ),
  must(
    'floor',
    text('Төменгі шек', 'Нижний предел оплаты', 'Pay floor'),
    atLeast('pay', value('no.skilled.pay-floor', 'postLevel')),
    second('NOp', 'NO-44'),
    {
      when: no('rateExists'),
      ...refuse(
        'BELOW-FLOOR',
        'Жылдық жалақы ({pay}) осы деңгейдің шегінен ({no.skilled.pay-floor}) төмен.',
        'Оплата в год ({pay}) ниже предела этого уровня ({no.skilled.pay-floor}).',
        'The pay a year ({pay}) is below the floor of this level ({no.skilled.pay-floor}).',
      ),
    },
  ),
  // Less than full time must still bring 2.5 times the base amount.
  must(
    'means',
    text('Табыс', 'Доход', 'Means'),
    shareAtLeast('pay', value('no.base-amount'), value('no.skilled.means')),
    skilledReg('NO18', 'NO-45'),
    {
      when: below('postPercent', value('no.skilled.full')),
      ...refuse(
        'MEANS',
        'Толық емес жүктемеде табыс базалық соманың 2,5 еселігіне жетпейді.',
        'При неполной занятости доход не достигает 2,5 базовой суммы.',
        'At less than full time the income does not reach 2.5 times the base amount.',
      ),
    },
  ),
  // Within the quota no test of the market; above it the labour service tests.
  must(
    'market',
    text('Квота не еңбек нарығы', 'Квота или рынок труда', 'Quota or labour market'),
    any(yes('quotaOpen'), yes('navConfirms')),
    skilledReg('NOr', 'NO-46'),
    refuse(
      'MARKET',
      'Квота таусылған, еңбек қызметі жұмысшы жетпейтінін растамады.',
      'Квота исчерпана, служба труда не подтвердила нехватку работников.',
      'The quota is used up and the labour service has not confirmed a lack of workers.',
    ),
  ),
]

export const skilledWorker = scheme('no/skilled-worker', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Норвегиядағы бір жұмыс берушінің білікті жұмысына рұқсат береді.',
    'Даёт разрешение на квалифицированную работу у одного норвежского работодателя.',
    'Gives a permit for skilled work with one Norwegian employer.',
  ),
  facts,
  editions: [
    {
      id: '2024',
      from: '2024-01-01',
      title,
      law: [law23, skilledReg('NO18', 'NO-40')],
      exemptions: [],
      criteria,
      process: process2024,
      permit: {
        title: text('Білікті маман рұқсаты', 'Разрешение квалифицированного работника', 'Skilled worker permit'),
        holder: 'worker',
        lengths: [{ id: 'skilled', unit: 'month', longest: value('no.skilled.months'), cite: notRead('NO-40') }],
        ties: [{ tie: 'occupation', cite: second('NOl', 'NO-49: another kind of post needs a new application') }],
        renewals: [],
        rights: [
          {
            id: 'early-start',
            text: text(
              'Полиция шешімге дейін жұмысты бастауға болатынын растай алады.',
              'Полиция может подтвердить, что работу можно начать до решения.',
              'The police may confirm that work can begin before the decision.',
            ),
            cite: skilledReg('NOe, NOr', 'NO-47'),
          },
          {
            id: 'settlement',
            text: text(
              'Үш жыл үзіліссіз тұру тұрақты тұруға жол ашады; жұмыстан уақытша босату үзіліс болады.',
              'Три года непрерывного проживания открывают постоянное проживание; временное увольнение их прерывает.',
              'Three years of continuous residence count to settlement; a lay-off breaks them.',
            ),
            cite: skilledReg('NOx', 'NO-50'),
          },
          {
            id: 'search',
            text: text(
              'Жұмыс жоғалса, алты айға дейін, бірақ рұқсаттың соңынан асырмай, жаңа жұмыс іздей аласыз.',
              'Потеряв работу, можно искать новую до шести месяцев, но не дольше срока разрешения.',
              'After a loss of the job you may look for another for up to six months, not beyond the end of the permit.',
            ),
            cite: second('NOl', 'NO-49'),
          },
          {
            id: 'same-post',
            text: text(
              'Дәл сондай лауазымға ауысса, жаңа рұқсат керек емес, полицияға хабарланады.',
              'Для такой же должности новое разрешение не нужно, достаточно сообщить полиции.',
              'For the same kind of post no new permit is needed; the police are told.',
            ),
            cite: second('NOl', 'NO-49'),
          },
        ],
        work: ['qualification', 'postLevel'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [
        {
          id: 'job-lost',
          title: text(
            'Жұмыс жоғалғанын полицияға хабарлау',
            'Сообщить полиции о потере работы',
            'Tell the police of the loss of the job',
          ),
          actor: 'worker',
          trigger: 'job-lost',
          days: value('no.skilled.notice-days'),
          unit: 'calendar-day',
          cite: second('NOl', 'NO-49'),
        },
        {
          id: 'new-employer',
          title: text(
            'Сондай лауазымдағы жаңа жұмысты полицияға хабарлау',
            'Сообщить полиции о новой работе в такой же должности',
            'Tell the police of a new job in the same kind of post',
          ),
          actor: 'worker',
          trigger: 'employer-changed',
          days: value('no.skilled.notice-days'),
          unit: 'calendar-day',
          cite: second('NOl', 'NO-49'),
        },
      ],
      appeal: appeal2024,
      gaps: [
        ...gaps2024,
        {
          id: 'quota',
          what: text(
            'Жылдық квота бар, саны оқылмаған: орын бар-жоғын қызметкер айтады.',
            'Годовая квота есть, её число не прочитано: о наличии места говорит сотрудник.',
            'There is a yearly quota, its number was not read: the officer says whether a place is left.',
          ),
          cite: notRead('NO-46'),
        },
        {
          id: 'doubted-papers',
          what: text(
            'Кейбір елдер мен кәсіптердің құжаттары мұқият тексеріледі; тізім оқылмаған.',
            'Бумаги некоторых стран и профессий проверяют строже; список не прочитан.',
            'Papers of certain countries in certain trades get extra doubt; the list was not read.',
          ),
          cite: notRead('NO-52'),
        },
      ],
    },
  ],
})
