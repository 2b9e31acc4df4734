import { type Fact, judgement, must, oneOf, scheme, text, value, yes } from '../../../language/index.ts'
import { d, edition1998, facts1998, general, nf, refuse, withinMonths } from '../common-1998.ts'

const title = text(
  'Норвегия 1998-2001: тағлымдамадан өтушілер',
  'Норвегия 1998-2001: стажёры',
  'Norway 1998-2001: trainees',
)

const facts: Record<string, Fact> = {
  ...facts1998,
  traineeAs: oneOf(
    {
      practice: text('Практикант', 'Практикант', 'Practical training'),
      traineeship: text('Тағлымдамадан өтуші', 'Стажёр', 'Traineeship'),
    },
    {
      label: text('Кім ретінде', 'В качестве кого', 'As what'),
      ask: text(
        'Практикант боласыз ба, тағлымдамадан өтесіз бе?',
        'Вы практикант или стажёр?',
        'Do you come for practice or a traineeship?',
      ),
      cite: d('NO-28'),
    },
  ),
  linked: judgement({
    label: text('Білім мен міндеттер байланысты', 'Образование связано с задачами', 'Education and tasks are linked'),
    ask: text(
      'Білім мен тағлымдама міндеттерінің арасында байланыс көрсетілді ме?',
      'Показана ли связь между образованием и задачами стажировки?',
      'Has the link between education and the tasks of the traineeship been shown?',
    ),
    cite: d('NO-28'),
  }),
}

export const trainee1998 = scheme('no/trainee-1998', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Арнайы білім мен кәсіби даярлық алуға келгендерге екі жылға дейін рұқсат береді.',
    'Даёт разрешение до двух лет тем, кто едет за специальным образованием и профессиональной подготовкой.',
    'Gives those who come for special education and vocational training a permit of up to two years.',
  ),
  facts,
  editions: [
    edition1998({
      id: '1998',
      from: '1998-01-01',
      to: '2001-12-31',
      title,
      criteria: [
        ...general(),
        // What was learned and what is done belong together.
        must(
          'link',
          text('Білім мен міндеттердің байланысы', 'Связь образования и задач', 'Link of education and tasks'),
          yes('linked'),
          d('NO-28'),
          refuse(
            'NO-LINK',
            'Білім мен тағлымдама міндеттерінің арасында байланыс көрсетілмеді.',
            'Связь между образованием и задачами стажировки не показана.',
            'The link between education and the tasks was not shown.',
          ),
        ),
        withinMonths('no.1998.trainee-months', d('NO-28')),
      ],
      lengths: [
        {
          id: 'trainee',
          unit: 'month',
          longest: value('no.1998.trainee-months'),
          asked: 'monthsAsked',
          cite: d('NO-28'),
        },
      ],
      renewals: [],
      counts: false,
      work: ['traineeAs'],
      gaps: [
        {
          id: 'renewal',
          what: text('Ұзарту туралы айтылмаған.', 'О продлении не сказано.', 'Renewal is not told.'),
          cite: nf('NO-28'),
        },
      ],
    }),
  ],
})
