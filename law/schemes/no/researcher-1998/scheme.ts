import { type Fact, is, must, no, not, oneOf, scheme, text, value, yes, yesNo } from '../../../language/index.ts'
import { d, edition1998, facts1998, general, nf, refuse, withinMonths } from '../common-1998.ts'

const title = text(
  'Норвегия 1998-2001: ғалымдар мен оқытушылар',
  'Норвегия 1998-2001: научные работники и преподаватели',
  'Norway 1998-2001: researchers and teachers',
)

const facts: Record<string, Fact> = {
  ...facts1998,
  post: oneOf(
    {
      professor: text('Профессор', 'Профессор', 'Professor'),
      researcher: text('Ғылыми қызметкер', 'Научный сотрудник', 'Researcher'),
      teacher: text('Оқытушы', 'Преподаватель', 'Teacher'),
      doctoral: text('Аспирант', 'Аспирант', 'Doctoral student'),
    },
    {
      source: 'offer',
      label: text('Лауазым', 'Должность', 'Post'),
      ask: text('Қандай лауазымға алындыңыз?', 'На какую должность вас приняли?', 'For which post were you taken?'),
      cite: d('NO-26, NO-27'),
    },
  ),
  institution: yesNo({
    level: 'case',
    source: 'employer',
    label: text(
      'Норвегиялық оқу орны немесе ғылыми институт',
      'Норвежский вуз или институт',
      'Norwegian school or research institute',
    ),
    ask: text(
      'Жұмыс беруші норвегиялық оқу орны немесе ғылыми-зерттеу институты ма?',
      'Работодатель - норвежское учебное заведение или научный институт?',
      'Is the employer a Norwegian teaching or research institution?',
    ),
    cite: d('NO-26, NO-27'),
  }),
  needDocumented: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Қажеттілік құжатпен негізделген', 'Нужда обоснована документом', 'The need is documented'),
    ask: text(
      'Мұндай маман екі жылдан ұзақ қажет екені жобамен немесе келісімшартпен негізделген бе?',
      'Обоснована ли нужда дольше двух лет проектом или контрактом?',
      'Is the need beyond two years documented by a project or contract?',
    ),
    changes: 'by-effort',
    cite: d('NO-27'),
  }),
}
const professor = is('post', 'professor')

export const researcher1998 = scheme('no/researcher-1998', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Профессорға төрт жылға дейін, ғылыми қызметкерге, оқытушыға, аспирантқа екі (негізделсе төрт) жылға дейін рұқсат береді.',
    'Даёт разрешение профессору до четырёх лет, научному сотруднику, преподавателю, аспиранту до двух (при обосновании четырёх) лет.',
    'Gives professors a permit of up to four years, researchers, teachers and doctoral students of two (four where documented).',
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
        // Teaching or research at a Norwegian institution.
        must(
          'institution',
          text('Оқу орны немесе институт', 'Учебное заведение или институт', 'Institution'),
          yes('institution'),
          d('NO-26, NO-27'),
          refuse(
            'INSTITUTION',
            'Жұмыс беруші норвегиялық оқу орны немесе ғылыми институт емес.',
            'Работодатель - не норвежское учебное заведение и не научный институт.',
            'The employer is no Norwegian teaching or research institution.',
          ),
        ),
        withinMonths('no.1998.professor-months', d('NO-26'), professor, 'months-professor'),
        withinMonths(
          'no.1998.research-long',
          d('NO-27'),
          { c: 'all', of: [not(professor), yes('needDocumented')] },
          'months-documented',
        ),
        withinMonths(
          'no.1998.research-months',
          d('NO-27'),
          { c: 'all', of: [not(professor), no('needDocumented')] },
          'months-first',
        ),
      ],
      lengths: [
        {
          id: 'professor',
          when: professor,
          unit: 'month',
          longest: value('no.1998.professor-months'),
          asked: 'monthsAsked',
          cite: d('NO-26'),
        },
        {
          id: 'documented',
          when: yes('needDocumented'),
          unit: 'month',
          longest: value('no.1998.research-long'),
          asked: 'monthsAsked',
          cite: d('NO-27'),
        },
        {
          id: 'first',
          unit: 'month',
          longest: value('no.1998.research-months'),
          asked: 'monthsAsked',
          cite: d('NO-27'),
        },
      ],
      renewals: [{ when: professor, max: null, cite: d('NO-26: renewable; how often is not told') }],
      counts: 'own',
      rights: [
        {
          id: 'professor-settlement',
          text: text(
            'Профессор рұқсаты тұрақты тұруға негіз болады.',
            'Разрешение профессора - основание для постоянного проживания.',
            'A professor’s permit counts to settlement.',
          ),
          cite: d('NO-26'),
        },
      ],
      work: ['post'],
      gaps: [
        {
          id: 'renewal',
          what: text(
            'Ғылыми қызметкер, оқытушы, аспирант рұқсатының ұзартылатыны айтылмаған.',
            'Продлевают ли разрешение сотрудника, преподавателя, аспиранта, не сказано.',
            'Whether permits of researchers, teachers and doctoral students are renewed is not told.',
          ),
          cite: nf('NO-27'),
        },
      ],
    }),
  ],
})
