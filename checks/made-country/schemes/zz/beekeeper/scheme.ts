import {
  act,
  atLeast,
  atMost,
  cited,
  citing,
  code,
  date,
  int,
  money,
  must,
  on,
  row,
  scheme,
  table,
  text,
  value,
  yearsBetween,
} from '@kosh/law'

/** The small scheme of `docs/add-a-scheme.md`: made up, so that a test can add it and walk it from list to permit. */
export const beekeeping = act('zz/beekeeping-act', {
  title: text('Ара шаруашылығы туралы заң', 'Закон о пчеловодстве', 'Act on beekeeping'),
  editions: [{ id: '2020', from: '2020-01-01' }],
  mark: 'R',
})
const ACT = citing('zz/beekeeping-act')

export const wage = table('zz.bee.wage', {
  title: text('Ең төменгі айлық жалақы', 'Наименьшая месячная оплата', 'Lowest monthly wage'),
  unit: 'KZT-minor',
  rows: [row('2020-01-01', null, 10_000_000, ACT('s. 4', 'R'))],
})

export const beekeeper = scheme('zz/beekeeper', {
  status: 'law',
  gives: 'worker-permit',
  title: text('Ара өсіруші рұқсаты', 'Разрешение пчеловода', 'Beekeeper permit'),
  summary: text(
    'Ара шаруашылығына шетелден жұмыскер шақыратын жұмыс берушіге.',
    'Для работодателя, который приглашает работника на пасеку.',
    'For an employer who invites a worker to an apiary.',
  ),
  facts: {
    region: code('region', {
      level: 'case',
      source: 'employer',
      label: text('Өңір', 'Регион', 'Region'),
      ask: text('Пасека қай өңірде?', 'В каком регионе пасека?', 'In which region is the apiary?'),
      cite: ACT('s. 2', 'R'),
    }),
    hives: int(0, 100_000, 'hive', {
      level: 'case',
      source: 'employer',
      label: text('Ұялар саны', 'Число ульев', 'Number of hives'),
      ask: text('Неше ұяңыз бар?', 'Сколько у вас ульев?', 'How many hives do you have?'),
      cite: ACT('s. 5', 'R'),
    }),
    wage: money('KZT', {
      source: 'offer',
      label: text('Айлық жалақы', 'Месячная оплата', 'Monthly wage'),
      ask: text('Айына қанша төлейсіз?', 'Сколько вы платите в месяц?', 'How much do you pay a month?'),
      cite: ACT('s. 4', 'R'),
    }),
    birthDate: date({
      register: 'person.birth',
      changes: 'never',
      label: text('Туған күні', 'Дата рождения', 'Date of birth'),
      ask: text(
        'Жұмыскердің туған күні қандай?',
        'Какая дата рождения работника?',
        'What is the date of birth of the worker?',
      ),
      cite: ACT('s. 3', 'R'),
    }),
  },
  editions: [
    {
      id: '2020',
      from: '2020-01-01',
      title: text('2020 жылғы тәртіп', 'Порядок 2020 года', 'Rules of 2020'),
      law: [ACT('whole act', 'R')],
      exemptions: [],
      criteria: [
        must(
          'age',
          text('Кемінде 16 жас', 'Не моложе 16 лет', 'At least 16 years old'),
          atLeast(yearsBetween('birthDate', on('filing')), cited(16, 'year', ACT('s. 3', 'R'))),
          ACT('s. 3', 'R'),
          {
            refuse: {
              code: 'TOO-YOUNG',
              text: text(
                'Жұмыскер 16-ға толмаған ({birthDate}).',
                'Работнику нет 16 лет ({birthDate}).',
                'The worker is under 16 ({birthDate}).',
              ),
            },
          },
        ),
        must(
          'wage',
          text('Жалақы ең төменгіден кем емес', 'Оплата не ниже наименьшей', 'Pay not below the lowest'),
          atLeast('wage', value('zz.bee.wage')),
          ACT('s. 4', 'R'),
          {
            refuse: {
              code: 'WAGE',
              text: text(
                'Жалақы {wage}, ал ең төменгісі {zz.bee.wage}.',
                'Оплата {wage} при наименьшей {zz.bee.wage}.',
                'The pay is {wage}; the lowest allowed is {zz.bee.wage}.',
              ),
            },
          },
        ),
        must(
          'hives',
          text('Ең көбі 5000 ұя', 'Не больше 5000 ульев', 'At most 5,000 hives'),
          atMost('hives', cited(5000, 'hive', ACT('s. 5', 'R'))),
          ACT('s. 5', 'R'),
          {
            refuse: {
              code: 'HIVES',
              text: text('{hives} ұя — тым көп.', '{hives} ульев — слишком много.', '{hives} hives are too many.'),
            },
          },
        ),
      ],
      process: {
        applicant: 'employer',
        lines: 'workers',
        where: ['online', 'counter'],
        body: { kind: 'region', fact: 'region' },
        documents: [],
        clocks: [
          {
            id: 'decide',
            title: text('Шешім қабылдау', 'Принять решение', 'Decide'),
            starts: 'receipt',
            stops: 'decision',
            actor: 'officer',
            days: cited(10, 'working-day', ACT('s. 6', 'R')),
            unit: 'working-day',
            onExpiry: 'escalate',
            cite: ACT('s. 6', 'R'),
          },
        ],
        fees: [],
        transition: { rule: 'keep', cite: ACT('s. 9', 'R') },
      },
      permit: {
        title: text('Ара өсіруші рұқсаты', 'Разрешение пчеловода', 'Beekeeper permit'),
        holder: 'worker',
        lengths: [
          { id: 'season', unit: 'month', longest: cited(6, 'month', ACT('s. 7', 'R')), cite: ACT('s. 7', 'R') },
        ],
        ties: [{ tie: 'employer', cite: ACT('s. 7', 'R') }],
        renewals: [],
        rights: [],
        work: ['hives'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [
        {
          body: text('Жоғары тұрған орган', 'Вышестоящий орган', 'The body above'),
          days: cited(30, 'calendar-day', ACT('s. 8', 'R')),
          unit: 'calendar-day',
          from: 'notice',
          cite: ACT('s. 8', 'R'),
        },
      ],
      gaps: [],
    },
  ],
})
