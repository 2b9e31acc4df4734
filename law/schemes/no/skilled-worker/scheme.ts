import {
  all,
  any,
  atLeast,
  below,
  type Criterion,
  is,
  must,
  no,
  scheme,
  shareAtLeast,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { appeal2024, gaps2024, law23, notRead, process2024, refuse, second, skilledReg } from '../common-2024.ts'
import { facts, title } from './scheme-parts.ts'

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
