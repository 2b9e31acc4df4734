import { type Citation, citing } from '../../language/act.ts'
import { type Criterion, must } from '../../language/criteria.ts'
import { date, type Fact, judgement, money, yesNo } from '../../language/facts.ts'
import type { Duty, Ground, Process } from '../../language/process.ts'
import { cited, no, yes } from '../../language/terms.ts'
import { text } from '../../language/text.ts'

const ACT = citing('de/residence-act')
const BV = citing('de/employment-ordinance')

/** Sections read only in the text of March 2022 are inferred, not read, for later editions. */
export const read = (later: boolean) => (article: string, row: string) =>
  later ? ACT(article, 'I', 'AufenthG', `${row}: text of March 2022`) : ACT(article, 'R', 'AufenthG', row)
export const ordinance = (article: string, row: string, later = false): Citation =>
  later ? BV(article, 'I', 'BeschV', `${row}: text of March 2022`) : BV(article, 'R', 'BeschV', row)

export const workFacts: Record<string, Fact> = {
  offer: yesNo({
    source: 'offer',
    level: 'case',
    label: text('Нақты жұмыс ұсынысы', 'Конкретное предложение работы', 'Concrete job offer'),
    ask: text(
      'Германияда сізге нақты жұмыс ұсынылды ма?',
      'Вам предложена конкретная работа в Германии?',
      'Do you have a concrete job offer in Germany?',
    ),
    evidence: text('Еңбек шарты не ұсыныс', 'Трудовой договор или предложение', 'Contract or offer'),
    changes: 'by-effort',
  }),
  licenceNeeded: yesNo({
    source: 'offer',
    level: 'case',
    label: text('Кәсіпке рұқсат керек', 'Нужен допуск к профессии', 'Licence needed'),
    ask: text(
      'Бұл кәсіппен айналысуға арнайы рұқсат керек пе (мысалы, мейіргер, дәрігер)?',
      'Нужен ли для этой профессии допуск (например, медсестра, врач)?',
      'Does this occupation need a licence (for example nurse, doctor)?',
    ),
  }),
  licence: yesNo({
    label: text('Кәсіпке рұқсат бар', 'Допуск к профессии есть', 'Licence given or promised'),
    ask: text(
      'Сізде Германияда осы кәсіппен айналысуға рұқсат бар ма?',
      'Есть ли у вас допуск к этой профессии в Германии?',
      'Do you have the licence for this occupation in Germany?',
    ),
    evidence: text('Кәсіпке рұқсат', 'Допуск к профессии', 'Licence'),
    changes: 'by-effort',
  }),
  unlawfulRecruitment: yesNo({
    source: 'offer',
    level: 'case',
    label: text('Заңсыз делдалдық', 'Незаконное посредничество', 'Unlawful recruitment'),
    ask: text(
      'Жұмыс заңсыз делдал арқылы табылды ма?',
      'Работа найдена через незаконного посредника?',
      'Did the job come through unlawful recruitment?',
    ),
  }),
  agencyWork: yesNo({
    source: 'offer',
    level: 'case',
    label: text('Қарызға берілетін еңбек', 'Заёмный труд', 'Temporary-agency work'),
    ask: text(
      'Сізді жұмысқа алған фирма басқа фирмаға жұмысшы етіп бере ме?',
      'Наймёт ли вас фирма, чтобы отдать работать в другую?',
      'Will the firm that hires you lend you to other firms as a temporary worker?',
    ),
  }),
  comparable: judgement({
    level: 'case',
    label: text('Шарттар жергіліктіден кем емес', 'Условия не хуже местных', 'Terms not worse than local'),
    ask: text(
      'Еңбек шарттары салыстырмалы жергілікті жұмысшыларынан кем емес пе?',
      'Условия труда не хуже, чем у сравнимых местных работников?',
      'Are the terms not worse than those of comparable local workers?',
    ),
  }),
  employerGround: judgement({
    level: 'case',
    label: text('Жұмыс берушіге қарсы негіз', 'Основание против работодателя', 'Ground against the employer'),
    ask: text(
      'Агенттік жұмыс берушіге қатысты негіз бойынша бас тарта ма?',
      'Отказывает ли агентство из-за работодателя?',
      'Does the agency refuse because of the employer?',
    ),
    help: text(
      'Соңғы бес жылдағы заңсыз жұмыс үшін жаза, төленбеген жарна мен салық, банкроттық, қызметінің жоқтығы, тек әкелу үшін құрылуы, ереуілге әсер.',
      'Наказание за незаконную занятость за пять лет, долги по взносам и налогам, банкротство, нет деятельности, создан ради ввоза, влияние на забастовку.',
      'Penalty for illegal work in five years, unmet social, tax or labour duties, insolvency, no activity, set up for admission, strike influence.',
    ),
  }),
}

/** Pay and end of contract, for the schemes that measure them. */
export const contractFacts: Record<string, Fact> = {
  pay: money('EUR', {
    source: 'offer',
    level: 'line',
    per: 'year',
    label: text('Жылдық жалақы', 'Годовая оплата', 'Yearly pay'),
    ask: text(
      'Жылдық жалпы жалақы қанша?',
      'Какова годовая оплата до вычетов?',
      'What is the yearly pay before deductions?',
    ),
    evidence: text('Еңбек шарты', 'Трудовой договор', 'Employment contract'),
    changes: 'by-effort',
  }),
  contractEnd: date({
    source: 'offer',
    orNone: true,
    label: text('Шарттың соңы', 'Конец договора', 'End of contract'),
    ask: text('Еңбек шарты қашан бітеді?', 'Когда кончается трудовой договор?', 'When does the contract end?'),
  }),
}

/** General conditions: an offer, a licence where one is needed, and the grounds of refusal. */
export const general = (later: boolean): Criterion[] => {
  const law = read(later)
  return [
    must('offer', text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'), yes('offer'), law('s. 18(2)', 'DE-1'), {
      refuse: {
        code: 'NO_OFFER',
        text: text(
          'Нақты жұмыс ұсынысы жоқ.',
          'Нет конкретного предложения работы.',
          'There is no concrete job offer.',
        ),
      },
    }),
    must('licence', text('Кәсіпке рұқсат', 'Допуск к профессии', 'Licence'), yes('licence'), law('s. 18(2)', 'DE-1'), {
      when: yes('licenceNeeded'),
      refuse: {
        code: 'NO_LICENCE',
        text: text(
          'Бұл кәсіпке рұқсат керек, ол жоқ.',
          'Для этой профессии нужен допуск, его нет.',
          'This occupation needs a licence, and there is none.',
        ),
      },
    }),
    must(
      'recruitment',
      text('Заңды делдалдық', 'Законное посредничество', 'Lawful recruitment'),
      no('unlawfulRecruitment'),
      law('s. 40(1)', 'DE-15'),
      {
        refuse: {
          code: 'UNLAWFUL_RECRUITMENT',
          text: text(
            'Жұмыс заңсыз делдалдықпен табылған.',
            'Работа найдена через незаконное посредничество.',
            'The job came through unlawful recruitment.',
          ),
        },
      },
    ),
    must(
      'agency-work',
      text('Қарызға берілетін еңбек емес', 'Не заёмный труд', 'Not temporary-agency work'),
      no('agencyWork'),
      law('s. 40(1)', 'DE-15'),
      {
        refuse: {
          code: 'AGENCY_WORK',
          text: text(
            'Қарызға берілетін еңбекке келісім берілмейді.',
            'На заёмный труд согласие не даётся.',
            'No consent is given to temporary-agency work.',
          ),
        },
      },
    ),
    must(
      'employer',
      text('Жұмыс беруші', 'Работодатель', 'Employer'),
      no('employerGround'),
      law('s. 40(2)-(3)', 'DE-16'),
      {
        refuse: {
          code: 'EMPLOYER',
          text: text(
            'Агенттік жұмыс берушіге қатысты негізбен бас тартты.',
            'Агентство отказало по основанию, связанному с работодателем.',
            'The agency refused on a ground that concerns the employer.',
          ),
        },
      },
    ),
  ]
}

export const comparable = (cite: Citation, more: Partial<Criterion> = {}): Criterion =>
  must('comparable', text('Еңбек шарттары', 'Условия труда', 'Terms of work'), yes('comparable'), cite, {
    ...more,
    refuse: {
      code: 'TERMS_WORSE',
      text: text(
        'Шарттар салыстырмалы жергілікті жұмысшыларынан нашар.',
        'Условия хуже, чем у сравнимых местных работников.',
        'The terms are worse than those of comparable local workers.',
      ),
    },
  })

export const processOf = (applicant: 'employer' | 'worker', later: boolean): Process => ({
  applicant,
  lines: 'workers',
  where: ['counter', 'mission'],
  body: { kind: 'national' },
  documents: [],
  clocks: [
    {
      id: 'consent',
      title: text(
        'Агенттік екі аптада қарсы болмаса, келісім берілді деп саналады',
        'Если агентство не возразит за две недели, согласие считается данным',
        'If the agency does not object within two weeks, its consent counts as given',
      ),
      starts: 'receipt',
      stops: 'decision',
      actor: 'officer',
      days: cited(14, 'calendar-day', ordinance('s. 36(2)', 'DE-12', later)),
      unit: 'calendar-day',
      onExpiry: 'remind',
      cite: ordinance('s. 36(2)', 'DE-12', later),
    },
  ],
  fees: [],
  transition: {
    rule: 'keep',
    cite: ACT('article not seen', 'I', undefined, 'no rule for running cases was read: the edition of filing is kept'),
  },
  gaps: ['fees, documents and the time for the decision itself were not read; the fast track (DE-19) has one week'],
})

export const dutiesOf = (later: boolean): Duty[] => {
  const cite = read(later)('s. 4a(5)', 'DE-18')
  return [
    {
      id: 'early-end',
      title: text(
        'Жұмыстың мерзімінен бұрын біткенін хабарлау',
        'Сообщить о досрочном конце работы',
        'Report the early end of the work',
      ),
      actor: 'employer',
      trigger: 'end-known',
      days: cited(28, 'calendar-day', cite),
      unit: 'calendar-day',
      cite,
    },
    {
      id: 'copy',
      title: text(
        'Рұқсатты тексеріп, көшірмесін жұмыс бойы сақтау',
        'Проверить разрешение и хранить копию всё время работы',
        'Check the title and keep a copy for the whole employment',
      ),
      actor: 'employer',
      trigger: 'employment-start',
      cite,
    },
  ]
}

export const revoke = (later: boolean): Ground[] => [
  {
    code: 'REVOKED',
    title: text(
      'Шарттар жергіліктіден нашар немесе бас тарту негізі пайда болды',
      'Условия хуже местных или появилось основание для отказа',
      'Terms are worse than local ones, or a ground of refusal has arisen',
    ),
    cite: read(later)('s. 41', 'DE-17'),
  },
]

export const openGap = (what: { kk: string; ru: string; en: string }, rows: string) => ({
  id: 'unread',
  what: text(what.kk, what.ru, what.en),
  cite: ACT('article not seen', 'NF', undefined, rows),
})
