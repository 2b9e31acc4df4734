import type { Clock, Duty, Edition, PermitTerms, Process } from '../../../language/index.ts'
import {
  all,
  among,
  bands,
  citing,
  fact,
  flag,
  is,
  mul,
  not,
  on,
  one,
  scheme,
  text,
  value,
  values,
  yes,
} from '../../../language/index.ts'
import { demandList } from '../demand.ts'
import { criteria, DRAFT, s, unbroken } from './criteria.ts'
import { facts } from './facts.ts'

const clocks: Clock[] = [
  {
    id: 'decision',
    title: text('Шешім', 'Решение', 'Decision'),
    starts: 'receipt',
    stops: 'decision',
    actor: 'officer',
    days: value('kz.reform.decision-days'),
    unit: 'working-day',
    onExpiry: 'escalate',
    cite: s('s. 11', 'SD-6'),
  },
  {
    id: 'defects',
    title: text('Кемшілікті түзету', 'Исправление недостатков', 'Cure of defects'),
    starts: 'defect-notice',
    stops: 'defect-cured',
    actor: 'applicant',
    days: value('kz.reform.defect-days'),
    unit: 'working-day',
    onExpiry: 'refuse',
    cite: s('s. 11', 'SD-6'),
  },
  {
    id: 'payment',
    title: text('Төлем', 'Оплата', 'Payment'),
    starts: 'decision',
    stops: 'fee-paid',
    actor: 'applicant',
    days: value('kz.reform.payment-days'),
    unit: 'working-day',
    onExpiry: 'lapse',
    cite: s('s. 11', 'C5'),
  },
  {
    id: 'return-reminder',
    title: text('Қайту туралы еске салу', 'Напоминание о возвращении', 'Reminder of the return'),
    starts: 'permit-ends',
    stops: 'extension-filed',
    actor: 'worker',
    days: value('kz.reform.return-reminder-days'),
    unit: 'calendar-day',
    before: true,
    onExpiry: 'remind',
    cite: s('s. 15', 'SD-11'),
  },
]

const process: Process = {
  applicant: 'worker',
  lines: 'workers',
  where: ['online', 'counter', 'mission'],
  body: { kind: 'region', fact: 'region' },
  documents: [
    {
      id: 'identity',
      title: text('Жеке басын куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document'),
      level: 'line',
      required: true,
      cite: s('s. 11', 'SD-2'),
    },
    {
      id: 'contract',
      title: text('Қол қойылған еңбек шарты', 'Подписанный трудовой договор', 'Signed employment contract'),
      level: 'line',
      required: true,
      cite: s('s. 5', 'SD-10'),
    },
    {
      id: 'diploma',
      title: text('Білім туралы құжат', 'Документ об образовании', 'Proof of education'),
      level: 'line',
      when: is('category', 'specialist'),
      required: true,
      cite: s('s. 9', 'B3'),
    },
  ],
  clocks,
  fees: [
    {
      id: 'permit-fee',
      title: text('Рұқсат төлемі', 'Плата за разрешение', 'Permit fee'),
      payer: 'employer',
      level: 'line',
      amount: mul(value('kz.reform.fee.mci', 'category', 'sector'), 'monthsAsked', value('kz.mci')),
      currency: 'KZT',
      due: 'before-permit',
      cite: s('s. 11', 'C5; the employer pays, the worker must not be charged (B7)'),
    },
  ],
  transition: { rule: 'keep', cite: s('s. 11', 'SD-6') },
}

const permit: PermitTerms = {
  title: text(
    'Еңбекші көшіп келушінің жұмыс рұқсаты',
    'Разрешение на работу трудящегося-мигранта',
    'Work permit of a migrant worker',
  ),
  holder: 'worker',
  lengths: [
    {
      id: 'months',
      unit: 'month',
      longest: value('kz.reform.months', 'category', 'term'),
      asked: 'monthsAsked',
      cite: s('s. 3', 'SD-1, SD-5'),
    },
  ],
  ties: [
    { tie: 'occupation', cite: s('s. 12', 'SD-5') },
    { tie: 'sector', cite: s('s. 12', 'SD-5') },
    { tie: 'region', cite: s('s. 12', 'SD-4') },
  ],
  renewals: [
    { when: not(is('category', 'seasonal')), max: null, cite: s('s. 13', 'SD-1: as often as the total allows') },
  ],
  renewalWindow: {
    earliest: value('kz.reform.extension-earliest'),
    latest: value('kz.reform.extension-latest'),
    cite: s('s. 13', 'SD-1'),
  },
  rights: [
    {
      id: 'new-employer',
      text: text(
        'Рұқсат сізге тиесілі: сол кәсіпте, салада және өңірде жұмыс берушіні хабарлап ауыстыра аласыз.',
        'Разрешение принадлежит вам: в той же профессии, отрасли и регионе можно сменить работодателя, сообщив об этом.',
        'The permit is yours: in the same occupation, sector and region you may change the employer by giving notice.',
      ),
      cite: s('s. 12', 'SD-2'),
    },
    {
      id: 'social',
      text: text(
        'Жұмыс беруші сіз үшін де әлеуметтік және зейнетақы төлемдерін төлейді.',
        'Работодатель вносит за вас социальные и пенсионные платежи.',
        'The employer pays social and pension contributions for you too.',
      ),
      cite: s('s. 17', 'SD-3'),
    },
    {
      id: 'family',
      text: text(
        'Ұзақ рұқсатпен отбасыңыз сізбен бірге тұра алады.',
        'С долгосрочным разрешением с вами может жить ваша семья.',
        'With a long permit your family may live with you.',
      ),
      cite: s('s. 17', 'SD-3'),
    },
  ],
  work: ['occupation', 'sector', 'region'],
  grounds: {
    suspend: [
      {
        code: 'WAGE-BELOW-FLOOR',
        title: text(
          'Төленген жалақы кепілдіктен төмен',
          'Выплаченная зарплата ниже гарантированной',
          'Wage paid below the guarantee',
        ),
        cite: s('s. 14', 'SD-9'),
      },
    ],
    annul: [
      {
        code: 'FALSE-FACTS',
        title: text('Жалған мәлімет', 'Ложные сведения', 'False statements'),
        cite: s('s. 12', 'SD-10'),
      },
    ],
    lapse: [
      {
        code: 'NO-WORK',
        title: text(
          'Іздеу уақытында жұмыс табылмады',
          'За время поиска работа не найдена',
          'No work found in the time to search',
        ),
        cite: s('s. 12', 'SD-2'),
      },
    ],
  },
}

const duties: Duty[] = [
  {
    id: 'enter-contract',
    title: text(
      'Шартты бірыңғай жүйеге енгізу',
      'Внести договор в единую систему',
      'Enter the contract in the single system',
    ),
    actor: 'employer',
    trigger: 'contract-start',
    days: value('kz.reform.contract-days'),
    unit: 'working-day',
    cite: s('s. 5', 'SD-10'),
  },
  {
    id: 'payroll-report',
    title: text(
      'Жалақы мен міндетті төлемдер туралы есеп беру',
      'Отчитаться о зарплате и обязательных платежах',
      'Report wages and obligatory payments',
    ),
    actor: 'employer',
    trigger: 'quarter-end',
    days: value('kz.reform.payroll-days'),
    unit: 'calendar-day',
    proof: text('Жалақы тізімдемесі', 'Расчётная ведомость', 'Payroll'),
    effect: text(
      'Ұзартылмайды; жалақы төмен болса, рұқсат тоқтатыла тұрады.',
      'Продления не будет; при низкой зарплате разрешение приостанавливают.',
      'No extension; where the wage is too low the permit is suspended.',
    ),
    cite: s('s. 14', 'SD-9'),
  },
  {
    id: 'end-notice',
    title: text('Шарттың аяқталғанын хабарлау', 'Сообщить об окончании договора', 'Tell that the contract has ended'),
    actor: 'employer',
    trigger: 'contract-end',
    days: value('kz.reform.end-notice-days'),
    unit: 'working-day',
    cite: s('s. 12', 'SD-11'),
  },
  {
    id: 'new-work',
    title: text('Жаңа жұмыс табу немесе кету', 'Найти новую работу или уехать', 'Find new work or leave'),
    actor: 'worker',
    trigger: 'contract-end',
    days: value('kz.reform.search-days-after-loss'),
    unit: 'calendar-day',
    effect: text('Рұқсат күшін жояды.', 'Разрешение теряет силу.', 'The permit lapses.'),
    cite: s('s. 12', 'SD-2'),
  },
  {
    id: 'return',
    title: text('Елге қайту және оны растау', 'Вернуться на родину и подтвердить это', 'Return home and confirm it'),
    actor: 'worker',
    trigger: 'permit-ends',
    days: value('kz.reform.return-days'),
    unit: 'calendar-day',
    proof: text('Шекарадан өту белгісі', 'Отметка о пересечении границы', 'Record of the border crossing'),
    effect: text(
      'Кешіксеңіз, келесі рұқсат берілмейді.',
      'При опоздании следующего разрешения не дадут.',
      'If you are late, no further permit is given.',
    ),
    cite: s('s. 15', 'SD-6, SD-11'),
  },
]

const edition: Edition = {
  id: 'DRAFT-1',
  from: '2026-01-01',
  title: text('Бірінші жоба', 'Первый проект', 'First draft'),
  law: [DRAFT('whole', 'P', 'seed 4.1', 'SD-1..SD-11, A4')],
  exemptions: [
    {
      id: 'free-movement',
      title: text('ЕАЭО елінің азаматы', 'Гражданин государства ЕАЭС', 'National of an EAEU state'),
      when: among('citizenship', 'kz.free-movement.states'),
      cite: citing('kz/eaeu-treaty')('art. 97', 'R2', 'expat-kg', 'C-55'),
    },
  ],
  criteria,
  // Long permits of specialists: the points test in place of quota and search.
  points: {
    id: 'points',
    title: text('Балл', 'Баллы', 'Points'),
    when: all(is('category', 'specialist'), is('term', 'long')),
    items: [
      values('education', 'education', 'kz.reform.points-education', {
        title: text('Білім', 'Образование', 'Education'),
        cite: s('s. 9', 'SD-7, B3'),
      }),
      bands('experience', fact('experienceYears'), 'kz.reform.points-experience', {
        title: text('Тәжірибе', 'Опыт', 'Experience'),
        cite: s('s. 9', 'SD-7, B3'),
      }),
      flag('demand', yes('inDemand'), value('kz.reform.points-demand'), {
        title: text('Сұраныс', 'Востребованность', 'Demand'),
        cite: s('s. 9', 'SD-7, B3'),
      }),
    ],
    pass: value('kz.reform.points-pass'),
    cite: s('s. 9', 'SD-7, B3'),
    refuse: {
      code: 'POINTS',
      text: text(
        'Балл жеткіліксіз: өту балы {kz.reform.points-pass}.',
        'Баллов не хватает: проходной балл {kz.reform.points-pass}.',
        'Too few points: the pass mark is {kz.reform.points-pass}.',
      ),
    },
  },
  quota: {
    id: 'kz.reform',
    title: text(
      'Еңбекші көшіп келушілер квотасы (жоба)',
      'Квота трудящихся-мигрантов (проект)',
      'Quota of migrant workers (draft)',
    ),
    calendar: { kind: 'calendar-year' },
    period: on('filing'),
    split: [
      { dimension: 'region', fact: 'region' },
      { dimension: 'sector', fact: 'sector' },
      { dimension: 'category', fact: 'category' },
    ],
    places: one,
    when: all(among('category', 'kz.reform.quota-categories'), not(unbroken)),
    order: 'receipt',
    counts: 'permit',
    cite: s('s. 7', 'SD-4, SD-7, SD-15'),
  },
  occupations: demandList(s('s. 9', 'B6')),
  marketTest: {
    days: value('kz.reform.search-days', 'category', 'sector'),
    unit: 'calendar-day',
    ...{ occupation: 'occupation', region: 'region' },
    channel: text('Еңбек биржасы', 'Биржа труда', 'Labour exchange'),
    cite: s('s. 8', 'SD-7'),
  },
  pay: { wage: 'wage', criteria: ['wage-floor'], cite: s('s. 14', 'SD-9') },
  ...{ process, permit, duties },
  appeal: [
    {
      body: text('Жоғары тұрған орган', 'Вышестоящий орган', 'The higher body'),
      days: value('kz.appeal.months'),
      unit: 'month',
      from: 'notice',
      cite: citing('kz/code-350-6')('art. 92', 'R', 'unhcr-appc', 'H-07'),
    },
  ],
  gaps: [
    {
      id: 'numbers',
      what: text(
        'Шолу сандарды атамайды: барлық сан - осы жобаның ұсынысы.',
        'Обзор не называет чисел: все числа - предложение этого проекта.',
        'The review names no numbers: all numbers are proposals of this draft.',
      ),
      cite: s('whole', 'SD-1..SD-11'),
    },
    {
      id: 'agreements',
      what: text(
        'Қай елдермен келісім бар екені жазылмаған.',
        'Не записано, с какими странами есть соглашения.',
        'With which states there are agreements is not written.',
      ),
      cite: s('s. 4', 'SD-6'),
    },
  ],
}

/** Permit to the worker, short or long, by category and sector, as the review of 2008-2009 recommends. Decides nothing. */
export const reformWorkerPermit = scheme('kz/reform-worker-permit', {
  status: 'draft',
  gives: 'worker-permit',
  title: text(
    'Жоба: жұмыскердің өзіне берілетін рұқсат',
    'Проект: разрешение самому работнику',
    'Draft: permit to the worker',
  ),
  summary: text(
    'Шолу ұсынған реформа: рұқсат жұмыскердің өзіне, қысқа немесе ұзақ мерзімге, санат пен сала бойынша беріледі; ерекше шарттардың орнына - кепілдік жалақы.',
    'Реформа, которую рекомендует обзор: разрешение самому работнику, краткосрочное или долгосрочное, по категории и отрасли; вместо особых условий - гарантированная зарплата.',
    'The reform that the review recommends: a permit to the worker, short or long, by category and sector; a guaranteed wage in place of special conditions.',
  ),
  facts,
  editions: [edition],
})
