import { type Citation, citing } from '../../../language/act.ts'
import type { Criterion } from '../../../language/criteria.ts'
import type { Duty, Fee, MarketTest, PermitTerms, Process } from '../../../language/process.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { all, cited, is, mul, no, value, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import {
  criteria457,
  criteria2020,
  criteria2023,
  criteria2024,
  criteriaAugust2018,
  criteriaMarch2018,
  seen,
} from './criteria.ts'
import { facts } from './facts.ts'

const TSS = citing('au/temporary-skilled')
const title457 = text(
  '457 визасы: уақытша жұмыс (білікті)',
  'Виза 457: временная работа (квалифицированная)',
  'Subclass 457: Temporary Work (Skilled)',
)
const title482 = text(
  '482 визасы: уақытша тапшы дағды',
  'Виза 482: временная нехватка навыков',
  'Subclass 482: Temporary Skill Shortage',
)
const titleSid = text(
  '482 визасы: сұраныстағы дағды',
  'Виза 482: востребованные навыки',
  'Subclass 482: Skills in Demand',
)

const levy: Fee = {
  id: 'training-levy',
  title: text('Оқыту алымы', 'Сбор на обучение', 'Skilling Australians Fund levy'),
  payer: 'employer',
  level: 'line',
  amount: mul('sponsoredYears', value('au.training-levy', 'turnover')),
  currency: 'AUD',
  due: 'before-filing',
  cite: seen('AUd; minterellison.com; themigrationagency.com.au', 'AU-9: may not be passed to the worker'),
}
const process = (fees: Fee[]): Process => ({
  applicant: 'employer',
  lines: 'workers',
  where: ['online'],
  body: { kind: 'national' },
  documents: [],
  clocks: [],
  fees,
  transition: { rule: 'keep', cite: seen('AUb, AUf', 'AU-4: the filing date of the nomination governs') },
  gaps: ['visa and nomination charges, papers and decision times were not read'],
})

const advertising: MarketTest = {
  days: value('au.advert-days'),
  unit: 'calendar-day',
  channel: text('Бүкілелдік жарнамалар', 'Объявления с охватом всей страны', 'Adverts with national reach'),
  when: all(is('stream', 'short', 'medium', 'core', 'specialist'), no('tradeObligation')),
  cite: seen('AUc', 'AU-6'),
}

const months = (n: number, source: string, note: string) => cited(n, 'month', seen(source, note))
const YEARS4 = seen('AUa; migrationblog.border.gov.au', 'AU-1')
const fourYears = { id: 'four-years', unit: 'month' as const, longest: months(48, 'AUa', 'AU-1'), cite: YEARS4 }
const SHORT = seen('fcbsmartvisa.com.au; pendragon.net.au; eduaid.net', 'no row')
const right = (id: string, words: Text, cite: Citation) => ({ id, text: words, cite })
const permit = (
  title: Text,
  lengths: PermitTerms['lengths'],
  renewals: PermitTerms['renewals'],
  rights: PermitTerms['rights'],
): PermitTerms => ({
  title,
  holder: 'worker',
  lengths,
  ties: [
    { tie: 'employer', cite: seen('peakmigration.com.au', 'AU-8') },
    { tie: 'occupation', cite: seen('AUd', 'AU-2') },
  ],
  renewals,
  rights: [
    right(
      'sponsor-five-years',
      text(
        'Демеуші бес жылға мақұлданады; содан кейін әр орынға ұсыным, ұсынымға виза беріледі.',
        'Спонсора одобряют на пять лет; затем идут номинация места и виза.',
        'A sponsor is approved for five years; the nomination of the post and the visa follow.',
      ),
      seen('AUd, AUa', 'AU-2'),
    ),
    ...rights,
  ],
  work: ['stream'],
  grounds: { suspend: [], annul: [], lapse: [] },
})
const shortLengths: PermitTerms['lengths'] = [
  {
    id: 'short-treaty',
    when: all(is('stream', 'short'), yes('tradeObligation')),
    unit: 'month',
    longest: cited(48, 'month', SHORT),
    cite: SHORT,
  },
  { id: 'short', when: is('stream', 'short'), unit: 'month', longest: cited(24, 'month', SHORT), cite: SHORT },
  fourYears,
]
const shortRenewals: PermitTerms['renewals'] = [
  { when: is('stream', 'short'), max: cited(1, 'times', SHORT), cite: SHORT },
  { max: null, cite: SHORT },
]
const after = (years: Text, source: string, note: string) => right('permanence', years, seen(source, note))
const threeYears = after(
  text(
    'Орта мерзімді ағында үш жылдан кейін жұмыс беруші сізді тұрақты тұруға ұсына алады; қысқа мерзімдіде мұндай жол жоқ.',
    'В среднесрочном потоке через три года работодатель может предложить вас на постоянное проживание; в краткосрочном такого пути нет.',
    'In the medium-term stream the employer may nominate you for permanent residence after three years; the short-term stream has no such way.',
  ),
  'fcbsmartvisa.com.au; pendragon.net.au',
  'no row',
)
const twoYears = after(
  text(
    '482 визасында екі жыл жұмыс істегеннен кейін жұмыс беруші сізді тұрақты тұруға ұсына алады (2023 жылғы 25 қарашадан).',
    'После двух лет работы по визе 482 работодатель может предложить вас на постоянное проживание (с 25 ноября 2023 года).',
    'After two years on the 482 the employer may nominate you for permanent residence (from 25 November 2023).',
  ),
  'AUa',
  'AU-10',
)

const leaving: Duty = {
  id: 'find-sponsor',
  title: text(
    'Жаңа демеуші табу, өзге визаға өту не кету',
    'Найти нового спонсора, получить иную визу или уехать',
    'Find a new sponsor, get another visa or leave',
  ),
  actor: 'worker',
  trigger: 'work-ended',
  days: value('au.days-without-sponsor'),
  unit: 'calendar-day',
  effect: text('Виза жойылуы мүмкін.', 'Визу могут отменить.', 'The visa may be cancelled.'),
  cite: seen('AUa; lexology.com', 'AU-8'),
}
const report: Duty = {
  id: 'report-end',
  title: text('Жұмыс біткенін хабарлау', 'Сообщить об окончании работы', 'Report that the work has ended'),
  actor: 'employer',
  trigger: 'work-ended',
  days: cited(28, 'calendar-day', seen('peakmigration.com.au', 'no row')),
  unit: 'calendar-day',
  cite: seen('peakmigration.com.au', 'no row'),
}
const cumulative: Duty = {
  id: 'days-in-all',
  title: text(
    'Виза бойы демеушісіз уақыт 365 күннен аспауы керек',
    'За весь срок визы без спонсора не более 365 дней',
    'No more than 365 days without a sponsor over the whole visa',
  ),
  actor: 'worker',
  trigger: 'work-ended',
  cite: seen('visagroup.com.au', 'AU-8: 365 in all, from 1 July 2024'),
}

const gap = (id: string, kk: string, ru: string, en: string, mark: 'NF' | 'G' = 'NF'): Edition['gaps'][number] => ({
  id,
  what: text(kk, ru, en),
  cite: TSS('article not seen', mark, undefined, 'part 15; 19.6'),
})
const general = [
  gap(
    'lists',
    'Кәсіп тізімдері, ағылшын тілі, денсаулық пен мінез-құлық талаптары жазылмаған.',
    'Перечни занятий, требования к английскому, здоровью и благонадёжности не записаны.',
    'Lists of occupations, English, health and character requirements are not written here.',
  ),
  gap(
    'remedy',
    'Шағым жолы (қайта қарау трибуналы) тексерілмеген.',
    'Порядок обжалования (трибунал по пересмотру) не проверен.',
    'The remedy (review tribunal) was not verified.',
    'G',
  ),
]
const benchmarks = gap(
  'benchmarks',
  'Алымға дейінгі оқыту міндеттері жазылмаған.',
  'Обязанности по обучению, действовавшие до сбора, не записаны.',
  'The training benchmarks before the levy are not written here.',
)

interface Part {
  id: string
  from: string
  to?: string
  title?: Text
  law: Citation
  changes?: Text
  criteria: Criterion[]
  fees?: Fee[]
  permit: PermitTerms
  duties: Duty[]
  gaps: Edition['gaps']
  tested?: false
}
const edition = (p: Part): Edition => ({
  id: p.id,
  from: p.from,
  ...(p.to ? { to: p.to } : {}),
  title: p.title ?? title482,
  law: [p.law],
  ...(p.changes ? { changes: p.changes } : {}),
  exemptions: [],
  criteria: p.criteria,
  ...(p.tested === false ? {} : { marketTest: advertising }),
  process: process(p.fees ?? [levy]),
  permit: p.permit,
  duties: p.duties,
  appeal: [],
  gaps: [...p.gaps, ...general],
})
const permit482 = permit(title482, shortLengths, shortRenewals, [threeYears])

export const temporarySkilled = scheme('au/temporary-skilled', {
  status: 'law',
  gives: 'visa',
  title: text(
    'Уақытша білікті жұмыс визасы (457, 482)',
    'Виза временной квалифицированной работы (457, 482)',
    'Temporary skilled work visa (457, 482)',
  ),
  summary: text(
    'Мақұлданған демеуші жергілікті таппаған білікті орынға шетелдікті ең аз және нарықтық ақымен төрт жылға дейін алады.',
    'Одобренный спонсор берёт на место, на которое не нашлось местных, иностранца до четырёх лет с оплатой не ниже порога и рынка.',
    'An approved sponsor takes a foreigner for up to four years for a skilled post no local took, at no less than threshold and market pay.',
  ),
  facts,
  editions: [
    edition({
      id: '457',
      from: '2009-09-14',
      to: '2018-03-17',
      title: title457,
      law: seen('tepeople.com.au; migrationblog.border.gov.au', 'AU-1'),
      criteria: criteria457,
      fees: [],
      tested: false,
      permit: permit(title457, [fourYears], [], []),
      duties: [leaving, report],
      gaps: [
        gap(
          'market-test',
          'Кейбір кәсіптерге қойылған нарық тексеруі және нарықтық ақыдан босататын табыс оқылмаған.',
          'Проверка рынка для части занятий и доход, освобождающий от рыночной оплаты, не прочитаны.',
          'The market test of some occupations and the earnings free of the market rate were not read.',
        ),
        benchmarks,
      ],
    }),
    edition({
      id: '482-march-2018',
      from: '2018-03-18',
      to: '2018-08-11',
      law: seen('AUa; fcbsmartvisa.com.au; minterellison.com', 'AU-1'),
      changes: text(
        '457 визасының орнына 482: екі ағын, екі жыл жұмыс өтілі, бәріне 21 күн жарнама.',
        'Вместо визы 457 - 482: два потока, два года опыта, для всех 21 день объявлений.',
        '482 in place of 457: two streams, two years of work history, 21 days of adverts for all.',
      ),
      criteria: criteriaMarch2018,
      fees: [],
      permit: permit482,
      duties: [leaving, report],
      gaps: [
        benchmarks,
        gap(
          'advert-content',
          'Жарнама саны мен мазмұны оқылмаған.',
          'Число и содержание объявлений не прочитаны.',
          'The number and content of the adverts were not read.',
        ),
      ],
    }),
    edition({
      id: '482-august-2018',
      from: '2018-08-12',
      to: '2020-09-30',
      law: seen('AUc, AUd; ethosmigration.com.au', 'AU-6, AU-9'),
      changes: text(
        'Екі жарнама 28 күн, ұсынымға дейінгі төрт ай ішінде; оқыту міндеттерінің орнына алым.',
        'Два объявления по 28 дней за четыре месяца до номинации; вместо обязанностей по обучению - сбор.',
        'Two adverts of 28 days within four months before the nomination; a levy in place of training benchmarks.',
      ),
      criteria: criteriaAugust2018,
      permit: permit482,
      duties: [leaving, report],
      gaps: [],
    }),
    edition({
      id: '482-2020',
      from: '2020-10-01',
      to: '2023-12-10',
      law: seen('pendragon.net.au; globalmigrationnetwork.com', 'AU-6'),
      changes: text(
        'Үшінші жарнама мемлекеттік сайтта; 2023 жылғы 1 шілдеден ең аз табыс 70 000 доллар.',
        'Третье объявление - на государственном сайте; с 1 июля 2023 года порог 70 000 долларов.',
        'A third advert on the government site; from 1 July 2023 a threshold of 70,000 dollars.',
      ),
      criteria: criteria2020,
      permit: permit482,
      duties: [leaving, report],
      gaps: [],
    }),
    edition({
      id: '482-2023',
      from: '2023-12-11',
      to: '2024-12-06',
      law: seen('scaconnect.com; AUa', 'AU-6, AU-10'),
      changes: text(
        'Мемлекеттік сайттағы жарнама керек емес; тұрақты тұруға екі жылдан кейін; 2024 жылғы 1 шілдеден демеушісіз 180 күн.',
        'Объявление на государственном сайте не нужно; постоянное проживание через два года; с 1 июля 2024 года 180 дней без спонсора.',
        'No advert on the government site; permanence after two years; from 1 July 2024 180 days without a sponsor.',
      ),
      criteria: criteria2023,
      permit: permit(title482, shortLengths, shortRenewals, [twoYears]),
      duties: [leaving, cumulative, report],
      gaps: [],
    }),
    edition({
      id: 'skills-in-demand',
      from: '2024-12-07',
      title: titleSid,
      law: seen('AUa, AUb, AUf, AUg', 'AU-1..10'),
      changes: text(
        'Үш ағын: негізгі, маман, еңбек келісімі; маманға өз шегі; жұмыс өтілі бір жыл.',
        'Три потока: основной, специалист, трудовое соглашение; у специалиста свой порог; опыт один год.',
        'Three streams: core, specialist, labour agreement; a threshold of its own for specialists; one year of work history.',
      ),
      criteria: criteria2024,
      permit: permit(titleSid, [fourYears], [{ max: null, cite: seen('AUa', 'part 19.6') }], [twoYears]),
      duties: [leaving, cumulative, report],
      gaps: [],
    }),
  ],
})
