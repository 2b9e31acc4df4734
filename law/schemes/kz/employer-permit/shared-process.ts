import {
  type Citation,
  type Clock,
  type citing,
  type DocumentNeed,
  type Fee,
  is,
  mul,
  not,
  on,
  type PermitTerms,
  type QuotaUse,
  text,
  value,
} from '../../../language/index.ts'
import { extension } from './shared-criteria.ts'

type Cite = ReturnType<typeof citing>

export const quotaUse = (cite: Citation, cycle?: QuotaUse['cycle']): QuotaUse => ({
  id: 'kz.employer-permit',
  title: text(
    'Шетелдік жұмыс күшін тарту квотасы',
    'Квота на привлечение иностранной рабочей силы',
    'Quota for attracting foreign labour',
  ),
  calendar: { kind: 'calendar-year' },
  period: on('filing'),
  split: [
    { dimension: 'category', fact: 'category' },
    { dimension: 'region', fact: 'region' },
  ],
  order: 'receipt',
  counts: 'permit',
  ...(cycle ? { cycle } : {}),
  published: { set: 'kz.quota.employer.set', used: 'kz.quota.employer.used' },
  cite,
})

export const levy = (cite: Citation): Fee => ({
  id: 'levy',
  title: text('Рұқсат үшін алым', 'Сбор за разрешение', 'Levy for the permit'),
  payer: 'employer',
  level: 'line',
  amount: mul(value('kz.levy.mci', 'category', 'sector'), value('kz.mci')),
  currency: 'KZT',
  due: 'before-permit',
  governs: 'payment',
  cite,
})
export const levyClock = (cite: Citation): Clock => ({
  id: 'levy-payment',
  title: text('Алымды төлеу', 'Уплата сбора', 'Payment of the levy'),
  starts: 'decision',
  stops: 'fee-paid',
  actor: 'applicant',
  days: value('kz.levy.pay-days'),
  unit: 'working-day',
  onExpiry: 'lapse',
  cite,
})
/** Reminds that the time for asking an extension runs out. */
export const extensionClock = (cite: Citation): Clock => ({
  id: 'extension-filing',
  title: text(
    'Ұзартуға өтініш берудің соңғы күні',
    'Последний день заявления о продлении',
    'Last day for asking an extension',
  ),
  starts: 'permit-ends',
  stops: 'extension-filed',
  actor: 'applicant',
  days: value('kz.extension.closes'),
  unit: 'calendar-day',
  before: true,
  onExpiry: 'remind',
  when: not(is('category', '4')),
  cite,
})

export const paper = (
  id: string,
  title: ReturnType<typeof text>,
  level: 'case' | 'line',
  cite: Citation,
  more: Pick<DocumentNeed, 'when'> & { required?: boolean } = {},
): DocumentNeed => ({
  id,
  title,
  level,
  required: more.required ?? true,
  ...(more.when ? { when: more.when } : {}),
  cite,
})

/** Papers of R4 and R5: the typical file (C-16). */
export const typicalPapers = (cite: Cite, mark: 'R2' | 'I'): DocumentNeed[] => [
  paper(
    'passport',
    text('Паспорт көшірмесі', 'Копия паспорта', 'Copy of the passport'),
    'line',
    cite('article not seen', mark, 'dos-faq', 'C-16'),
  ),
  paper(
    'diploma',
    text(
      'Апостиль қойылған немесе заңдастырылған диплом, аудармасымен',
      'Диплом с апостилем или легализацией и переводом',
      'Diploma with apostille or legalisation, and a translation',
    ),
    'line',
    cite('article not seen', mark, 'dos-faq', 'C-16'),
    { when: not(extension) },
  ),
  paper(
    'experience-letter',
    text(
      'Біліктілігі мен тәжірибесінің лауазымға сәйкестігі туралы хат',
      'Письмо о соответствии квалификации и опыта должности',
      'Letter that qualification and experience fit the post',
    ),
    'line',
    cite('article not seen', mark, 'wpk-2020', 'C-14, C-16'),
    { when: not(extension) },
  ),
  paper(
    'addresses',
    text('Жұмыс мекенжайлары', 'Адреса работы', 'Addresses of work'),
    'case',
    cite('article not seen', mark, 'gpartners', 'C-16'),
  ),
]

/** Ties, rights and work printed on the permit, as they stand from 2017. */
export const permitOf2017 = (cite: Cite, mark: 'R' | 'I'): Pick<PermitTerms, 'holder' | 'ties' | 'work'> => ({
  holder: 'employer',
  ties: [
    { tie: 'employer', cite: cite('article not seen', mark, 'inv-fl', 'C-12') },
    { tie: 'region', cite: cite('article not seen', mark, 'inv-fl', 'C-12') },
    { tie: 'occupation', cite: cite('grounds of refusal', mark, 'egov-ref', 'C-R5') },
  ],
  work: ['category', 'occupation', 'region'],
})
export const otherRegions = (cite: Citation) => ({
  id: 'other-regions',
  text: text(
    'Жұмыскер басқа өңірлерге іссапармен күнтізбелік жылда барлығы 90 күнге дейін бара алады.',
    'Работник может ездить в командировки в другие регионы всего до 90 дней в календарном году.',
    'The worker may go on business trips to other regions for up to 90 days in a calendar year in all.',
  ),
  cite,
})
