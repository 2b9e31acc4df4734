import {
  among,
  atLeast,
  atMost,
  type Citation,
  type Criterion,
  citing,
  incomplete,
  must,
  text,
  value,
} from '../../../language/index.ts'

const R45 = citing('kz/resolution-45')

/** The sector is one of the priority list. */
export const sector = (cite: Citation): Criterion =>
  must(
    'sector',
    text('Басым сала', 'Приоритетная отрасль', 'Priority sector'),
    among('sector', 'kz.certificate.sectors'),
    cite,
    {
      refuse: {
        code: 'SECTOR',
        text: text(
          'Бұл сала басым салалар тізімінде жоқ.',
          'Этой отрасли нет в перечне приоритетных.',
          'This sector is not on the list of priority sectors.',
        ),
      },
    },
  )

/** The occupation is in demand. */
export const occupation = (cite: Citation): Criterion =>
  must(
    'occupation',
    text('Сұранысқа ие кәсіп', 'Востребованная профессия', 'Occupation in demand'),
    among('occupation', 'kz.certificate.occupations'),
    cite,
    {
      refuse: {
        code: 'OCCUPATION',
        text: text(
          'Бұл кәсіп сұранысқа ие кәсіптер тізімінде жоқ. Мұндай жұмысқа жұмыс берушіге берілетін рұқсат керек.',
          'Этой профессии нет в перечне востребованных. Для такой работы разрешение получает работодатель.',
          'This occupation is not on the list of those in demand. Such work needs the permit of an employer.',
        ),
      },
    },
  )

/** Enough points for the qualification. */
export const score = (cite: Citation): Criterion =>
  must(
    'score',
    text('Біліктілік балы', 'Баллы за квалификацию', 'Points for qualification'),
    atLeast('score', value('kz.certificate.pass-mark')),
    cite,
    {
      refuse: {
        code: 'POINTS',
        text: text('Балл өту балынан төмен.', 'Баллов меньше проходного.', 'The points are below the pass mark.'),
      },
    },
  )

/** What education and experience the permit of 2012-2016 needed was not found. */
export const qualification: Criterion = must(
  'qualification',
  text('Білімі мен тәжірибесі', 'Образование и опыт', 'Education and experience'),
  incomplete('the requirements of resolution 45 on education and experience were not found'),
  R45('article not seen', 'NF', 'lsp-faq', 'A-49'),
  {
    refuse: {
      code: 'QUALIFICATION',
      text: text(
        'Білімі немесе тәжірибесі талаптан төмен.',
        'Образование или опыт ниже требований.',
        'Education or experience is below the requirements.',
      ),
    },
  },
)

/** Not longer than the rules give. */
export const term = (cite: Citation): Criterion =>
  must(
    'term',
    text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    atMost('monthsAsked', value('kz.certificate.months')),
    cite,
    {
      refuse: {
        code: 'TERM',
        text: text(
          'Ең ұзақ мерзім {kz.certificate.months} ай (сұралғаны: {monthsAsked}).',
          'Наибольший срок - {kz.certificate.months} месяцев (запрошено: {monthsAsked}).',
          'The longest term is {kz.certificate.months} months (asked: {monthsAsked}).',
        ),
      },
    },
  )
