import {
  all,
  among,
  any,
  atMost,
  type Criterion,
  citing,
  incomplete,
  is,
  isNone,
  must,
  not,
  text,
  value,
  yes,
} from '../../../language/index.ts'

const VISAS = citing('kz/order-visas-2016')
const classes = (source: string, note: string) => VISAS('classes of visa', 'R2', source, note)
const change = VISAS('article not seen', 'R2', 'dos-c3', 'F: in-country change to C3')
const c3 = is('visaClass', 'C3')

export const criteria: Criterion[] = [
  // The class is the one for the purpose.
  must(
    'purpose',
    text('Санат мақсатқа сай', 'Категория подходит цели', 'The class fits the purpose'),
    among('purpose', 'kz.visa.purposes', 'visaClass'),
    classes('visitworld', 'F: classes'),
    {
      refuse: {
        code: 'PURPOSE',
        text: text(
          '«{visaClass}» визасы бұл мақсатқа жарамайды ({purpose}).',
          'Виза «{visaClass}» не подходит для этой цели ({purpose}).',
          'The visa “{visaClass}” is not for this purpose ({purpose}).',
        ),
      },
    },
  ),
  // Work needs a permit, or a group that needs none.
  must(
    'basis',
    text('Жұмыс істеу негізі', 'Основание для работы', 'Ground for work'),
    not(isNone('workBasis')),
    VISAS('classes of visa', 'I', 'dos-c3', 'F: class C3 goes with the permit; C.8: groups without one'),
    {
      when: all(c3, is('purpose', 'work')),
      refuse: {
        code: 'BASIS',
        text: text(
          'Жұмыс визасы үшін алдымен жұмыс рұқсаты керек немесе рұқсат қажет емес топқа жатуыңыз керек.',
          'Для рабочей визы сначала нужно разрешение на работу или принадлежность к группе, которой оно не нужно.',
          'A work visa first needs a work permit, or that you belong to a group that needs none.',
        ),
      },
    },
  ),
  // Family goes with a worker of class C3.
  must(
    'worker',
    text('Жұмыскердің визасы', 'Виза работника', 'Visa of the worker'),
    yes('workerHasC3'),
    classes('dos-c3', 'F: class C3, family of the worker'),
    {
      when: all(c3, is('purpose', 'family-of-worker')),
      refuse: {
        code: 'WORKER',
        text: text(
          'Отбасы мүшесіне C3 визасы тек жұмыскердің C3 визасымен бірге беріледі.',
          'Члену семьи визу C3 дают только вместе с визой C3 работника.',
          'A family member gets a C3 visa only with a worker of class C3.',
        ),
      },
    },
  ),
  // One entry: up to 90 days.
  must(
    'single-term',
    text('Бір реттік визаның мерзімі', 'Срок однократной визы', 'Term of a single-entry visa'),
    atMost('daysAsked', value('kz.visa.single-days', 'visaClass')),
    classes('visitworld', 'F: single entry'),
    {
      when: is('entries', 'single'),
      refuse: {
        code: 'TERM',
        text: text(
          'Бір реттік виза {kz.visa.single-days} күнге дейін беріледі (сұралғаны: {daysAsked}).',
          'Однократную визу дают на срок до {kz.visa.single-days} дней (запрошено: {daysAsked}).',
          'A single-entry visa is given for up to {kz.visa.single-days} days (asked: {daysAsked}).',
        ),
      },
    },
  ),
  // Many entries: the term of the permit, at most three years.
  must(
    'multiple-term',
    text('Көп реттік визаның мерзімі', 'Срок многократной визы', 'Term of a multiple-entry visa'),
    atMost('monthsAsked', value('kz.visa.multiple-months', 'visaClass')),
    classes('visitworld', 'F: multiple entry'),
    {
      when: is('entries', 'multiple'),
      refuse: {
        code: 'TERM',
        text: text(
          'Көп реттік виза {kz.visa.multiple-months} айға дейін беріледі (сұралғаны: {monthsAsked}).',
          'Многократную визу дают на срок до {kz.visa.multiple-months} месяцев (запрошено: {monthsAsked}).',
          'A multiple-entry visa is given for up to {kz.visa.multiple-months} months (asked: {monthsAsked}).',
        ),
      },
    },
  ),
  // Change inside the country: to C3 from listed stays; to other classes it was not read.
  must(
    'change',
    text('Ел ішінде ауысу', 'Переход внутри страны', 'Change inside the country'),
    any(
      all(c3, among('currentStay', 'kz.visa.change-to-c3')),
      all(not(c3), incomplete('whether a visa of another class than C3 may be got inside the country was not read')),
    ),
    change,
    {
      when: is('place', 'inside'),
      refuse: {
        code: 'CHANGE',
        text: text(
          'Қазіргі болу негізіңізден C3 визасына ел ішінде ауысуға болмайды: визаны шетелде сұраңыз.',
          'С нынешнего основания перейти на визу C3 внутри страны нельзя: просите визу за рубежом.',
          'From your present stay you cannot change to C3 inside the country: ask for the visa abroad.',
        ),
      },
    },
  ),
  // From C3 to C3 only for a new employer.
  must('new-employer', text('Жаңа жұмыс беруші', 'Новый работодатель', 'New employer'), yes('newEmployer'), change, {
    when: all(is('place', 'inside'), c3, is('currentStay', 'C3'), is('purpose', 'work')),
    refuse: {
      code: 'SAME-EMPLOYER',
      text: text(
        'C3 визасынан жаңа C3 визасына тек жұмыс беруші ауысқанда өтуге болады.',
        'С визы C3 на новую визу C3 переходят только при смене работодателя.',
        'From C3 you change to a new C3 visa only when the employer changes.',
      ),
    },
  }),
]
