import {
  all,
  atLeast,
  type Criterion,
  citing,
  type Edition,
  incomplete,
  is,
  must,
  not,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import * as s from './shared.ts'

const R836 = citing('kz/resolution-836', '2007-1242')
const R1242 = citing('kz/resolution-1242')
const L221 = citing('kz/law-221-3')
const LAW = citing('kz/employment-law-2001')
const digest = (note: string) => R836('article not seen', 'R2', 'hf-law1', note)

/** The conditions of the rules of 2008, in the order of a file: search, person, quota, extension. */
export const criteriaOf2008: Criterion[] = [
  // The employer looked for a citizen first; how long is not known.
  must(
    'search',
    text('Ішкі нарықта іздеу', 'Поиск на внутреннем рынке', 'Search on the home market'),
    all(yes('searchExplained'), incomplete('the length of the search under the rules of 2008 was not found (A-19)')),
    R836('article not seen', 'D', 'seed', 'A-17, A-18, A-19'),
    {
      when: not(s.extension),
      unless: [
        {
          id: 'free-branch',
          when: is('searchFreeBranch', 'agriculture', 'science-education', 'leading-branch'),
          cite: R836('article not seen', 'D', 'seed', 'A-20'),
        },
      ],
      refuse: {
        code: 'SEARCH',
        text: text(
          'Рұқсат сұрар алдында азаматты газет хабарландыруы арқылы іздеп, үміткерлерге неге бас тартылғанын түсіндіру керек.',
          'До подачи заявления нужно искать гражданина через объявления в газетах и объяснить, почему кандидатам отказано.',
          'Before you ask for a permit, look for a citizen by newspaper advertisement and explain why applicants were turned down.',
        ),
      },
    },
  ),
  // Category 1: higher education and five years in managing posts of the branch.
  must(
    'chief-executive',
    text(
      '1-санат: білім мен басшылық өтілі',
      'Категория 1: образование и стаж руководства',
      'Category 1: education and managing practice',
    ),
    all(is('education', 'higher'), atLeast('managingYears', value('kz.category-1.practice'))),
    R836('article not seen', 'R2', 'xpat', 'A.2 category 1'),
    {
      when: all(not(s.extension), is('category', '1')),
      refuse: {
        code: 'QUALIFICATION',
        text: text(
          '1-санатқа жоғары білім және саладағы басшылық лауазымда кемінде {kz.category-1.practice} жыл керек (көрсетілгені: {managingYears}).',
          'Для категории 1 нужны высшее образование и не менее {kz.category-1.practice} лет на руководящих должностях отрасли (указано: {managingYears}).',
          'Category 1 needs higher education and at least {kz.category-1.practice} years in managing posts of the branch (given: {managingYears}).',
        ),
      },
    },
  ),
  // Category 2: higher or secondary vocational education, and the directory of posts.
  must(
    'specialist',
    text(
      '2-санат: білім мен лауазым анықтамалығы',
      'Категория 2: образование и справочник должностей',
      'Category 2: education and the directory of posts',
    ),
    all(is('education', 'higher', 'secondary-vocational'), yes('qualified')),
    LAW('art. 11(4)', 'R', 'pavl-emp', 'A-06, A.2 category 2'),
    {
      when: all(not(s.extension), is('category', '2')),
      refuse: {
        code: 'QUALIFICATION',
        text: text(
          'Білімі немесе тәжірибесі лауазым анықтамалығының талабына сай емес.',
          'Образование или опыт не отвечает справочнику должностей.',
          'Education or experience does not meet the directory of posts.',
        ),
      },
    },
  ),
  // Category 3: training and service as the workers' directory (ETKS) asks.
  must(
    'skilled-worker',
    text(
      '3-санат: жұмысшы кәсіптерінің анықтамалығы',
      'Категория 3: справочник рабочих профессий',
      'Category 3: the workers’ directory',
    ),
    yes('qualified'),
    LAW('art. 11(4)', 'R', 'pavl-emp', 'A-06, A.2 category 3'),
    {
      when: all(not(s.extension), is('category', '3')),
      refuse: {
        code: 'QUALIFICATION',
        text: text(
          'Дайындығы немесе өтілі жұмысшы кәсіптерінің анықтамалығына сай емес.',
          'Подготовка или стаж не отвечает справочнику рабочих профессий.',
          'Training or service does not meet the workers’ directory.',
        ),
      },
    },
  ),
  // Category 4: seasonal agriculture, under a treaty only.
  must(
    'treaty',
    text('4-санат: халықаралық шарт', 'Категория 4: международный договор', 'Category 4: international treaty'),
    yes('treatyWorker'),
    R836('article not seen', 'R2', 'xpat', 'A.2 category 4'),
    {
      when: is('category', '4'),
      refuse: {
        code: 'TREATY',
        text: text(
          'Маусымдық ауыл шаруашылығы жұмысшысын тек еңбек көші-қоны туралы халықаралық шарт бойынша шақыруға болады.',
          'Сезонного рабочего сельского хозяйства можно пригласить только по международному договору о трудовой миграции.',
          'A worker in seasonal agriculture may come only under an international treaty on labour migration.',
        ),
      },
    },
  ),
  // The number of permits stays inside the quota.
  s.quotaLeft(R836('par. 2(3)', 'R', 'kzno', 'A-01, A-02, A-08')),
  // Extension: the special conditions of earlier permits are proven, and the category may still be extended.
  must(
    'special-conditions',
    text('Ерекше шарттардың орындалуы', 'Выполнение особых условий', 'Special conditions met'),
    yes('undertakingsMet'),
    digest('A-24, A-29'),
    {
      when: s.extension,
      refuse: {
        code: 'SPECIAL-CONDITIONS',
        text: text(
          'Бұрынғы рұқсаттардың ерекше шарттары орындалғаны дәлелденбеген.',
          'Выполнение особых условий прежних разрешений не подтверждено.',
          'It is not proven that the special conditions of earlier permits were met.',
        ),
      },
    },
  ),
  s.extensionLimit(digest('A-28'), []),
]

/** What no source read gives for KZ-R2. */
export const gapsOf2008: Edition['gaps'] = [
  {
    id: 'points',
    what: text(
      'Балдар мен өту балдары табылмады.',
      'Баллы и проходные баллы не найдены.',
      'The points and the pass marks were not found.',
    ),
    cite: R1242('annex', 'NF', 'adi-1242', 'A-12, A-13, A-14, A-15, A-16'),
  },
  {
    id: 'search-length',
    what: text(
      'Іздеу ұзақтығы табылмады.',
      'Длительность поиска не найдена.',
      'The length of the search was not found.',
    ),
    cite: R836('article not seen', 'NF', 'adi-1242', 'A-19'),
  },
  {
    id: 'guarantee',
    what: text(
      'Кету кепілдігі талап етілген-етілмегені және мөлшері табылмады.',
      'Требовалась ли гарантия выезда и какая, не найдено.',
      'Whether a guarantee of departure was due, and how much, was not found.',
    ),
    cite: R836('article not seen', 'NF', 'mondaq-grata', 'A-26'),
  },
  {
    id: 'refusal-grounds',
    what: text(
      'Бас тарту негіздері (5-тарау) табылмады.',
      'Основания отказа (глава 5) не найдены.',
      'The grounds of refusal (chapter 5) were not found.',
    ),
    cite: R836('chapter 5', 'NF', 'adi-1242', 'A-34'),
  },
  {
    id: 'review-period',
    what: text(
      'Бірінші рұқсат бойынша қарау мерзімі табылмады.',
      'Срок рассмотрения первого разрешения не найден.',
      'The review period of the first issue was not found.',
    ),
    cite: R836('article not seen', 'NF', 'adi-1242', 'A-35'),
  },
  {
    id: 'exempt-list',
    what: text(
      'Рұқсат қажет емес адамдардың толық тізімі табылмады.',
      'Полный перечень лиц, которым разрешение не нужно, не найден.',
      'The whole list of persons who need no permit was not found.',
    ),
    cite: R836('article not seen', 'NF', 'xpat', 'A-39'),
  },
  {
    id: 'replacement-period',
    what: text(
      'Шетелдікті ауыстыру мерзімі анық белгіленбеген.',
      'Срок замены иностранца точно не установлен.',
      'No period for replacing the foreigner was fixed in a readable way.',
    ),
    cite: R836('article not seen', 'D', 'seed', 'A-23'),
  },
  {
    id: 'quota-calendar',
    what: text(
      'Квота жасау мерзімдері табылмады; қажеттілік ағымдағы жылға ғана есептелген.',
      'Сроки составления квоты не найдены; потребность считали только на текущий год.',
      'The dates of quota making were not found; need was estimated for the current year only.',
    ),
    cite: R836('article not seen', 'NF', 'seed', 'A-40, A-41'),
  },
  {
    id: 'complaint-reply',
    what: text(
      'Шағымға жауап беру мерзімі оқылмады.',
      'Срок ответа на жалобу не прочитан.',
      'The time for answering a complaint was not read.',
    ),
    cite: L221('article not seen', 'NF', undefined, 'H-03'),
  },
]
