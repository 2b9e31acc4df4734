import type { Citation, Mark } from '../language/act.ts'
import { citing } from '../language/act.ts'
import { type IsoDate, type Text, text } from '../language/text.ts'

/** Rights of workers that a treaty gives, in our own words, by what was done to the worker. Pure data. */

const C = citing('un/migrant-workers-1990')

/** What a worker can complain of. */
export const wrongs = [
  'unpaid',
  'underpaid',
  'passport',
  'contract',
  'hours',
  'unsafe',
  'housing',
  'fee',
  'violence',
  'hindered',
  'other',
] as const
/** One of {@link wrongs}. */
export type Wrong = (typeof wrongs)[number]

/** A right in our own words, with the wrongs it speaks to and its article. */
export interface WorkerRight {
  id: string
  /** The wrongs it speaks to; empty: every one. */
  against: readonly Wrong[]
  text: Text
  cite: Citation
}

/** Articles whose text was read only; an article that was not read is not shown (66 and 70 among them). */
export const workerRights: readonly WorkerRight[] = [
  {
    id: 'equal-pay',
    against: ['unpaid', 'underpaid', 'hours', 'unsafe'],
    text: text(
      'Жалақы, жұмыс уақыты, үстеме жұмыс, демалыс, еңбек қауіпсіздігі сол елдің азаматтарынан кем болмауы керек.',
      'Оплата, рабочее время, сверхурочные, отдых и безопасность труда — не хуже, чем у граждан этой страны.',
      'Pay, hours, overtime, rest and safety at work must be no worse than those of the country’s own citizens.',
    ),
    cite: C('art. 25', 'R2', 'hozir'),
  },
  {
    id: 'no-worse-contract',
    against: ['contract', 'underpaid', 'hours'],
    text: text(
      'Еңбек шартымен бұл теңдікті азайтуға болмайды.',
      'Договор не может уменьшить это равенство.',
      'A contract cannot take this equality away.',
    ),
    cite: C('art. 25(2)', 'R2', 'hozir'),
  },
  {
    id: 'status-no-excuse',
    against: ['unpaid', 'underpaid', 'contract', 'hours', 'unsafe', 'housing'],
    text: text(
      'Құжаттарыңыз дұрыс болмаса да, жұмыс беруші төлеуге және шартты орындауға міндетті.',
      'Даже если ваши документы не в порядке, работодатель обязан платить и исполнять договор.',
      'Even where your papers are not in order, the employer must pay and keep the contract.',
    ),
    cite: C('art. 25(3)', 'R2', 'hozir'),
  },
  {
    id: 'papers-are-yours',
    against: ['passport', 'hindered'],
    text: text(
      'Паспортыңызды заңмен уәкілетті мемлекеттік қызметкерден басқа ешкім ала алмайды; ол да қолхат береді.',
      'Паспорт не может забрать никто, кроме уполномоченного законом должностного лица, и то под расписку.',
      'Nobody but an official whom the law empowers may take your passport, and only against a receipt.',
    ),
    cite: C('art. 21', 'R2', 'lawin'),
  },
  {
    id: 'state-protects',
    against: ['violence', 'hindered', 'unsafe'],
    text: text(
      'Мемлекет сізді зорлықтан, жарақаттан, қоқан-лоқыдан қорғайды — қызметкерден де, жеке адамнан да.',
      'Государство защищает вас от насилия, увечий и угроз — и от должностных лиц, и от частных.',
      'The State protects you against violence, injury and threats, by officials and by private persons alike.',
    ),
    cite: C('art. 16(2)', 'R2', 'baliprocess-rso-roadmap'),
  },
  {
    id: 'no-forced-labour',
    against: ['violence', 'hindered', 'passport'],
    text: text(
      'Ешкім сізді мәжбүрлеп жұмыс істете алмайды және құлдықта ұстай алмайды.',
      'Никто не может принуждать вас к труду или держать в неволе.',
      'Nobody may force you to work or hold you in servitude.',
    ),
    cite: C('art. 11', 'R2', 'unhchr-mwc-p3'),
  },
  {
    id: 'free-to-leave',
    against: ['hindered', 'passport'],
    text: text(
      'Кез келген елден кетуге және өз еліңізге оралуға еркіңіз бар.',
      'Вы вправе уехать из любой страны и вернуться в свою.',
      'You are free to leave any country and to return to your own.',
    ),
    cite: C('art. 8', 'R2', 'unhchr-mwc-p3'),
  },
  {
    id: 'no-cruelty',
    against: ['violence'],
    text: text(
      'Қатыгез немесе қорлайтын қарым-қатынасқа тыйым салынған.',
      'Жестокое и унижающее обращение запрещено.',
      'Cruel or degrading treatment is forbidden.',
    ),
    cite: C('art. 10', 'R2', 'unhchr-mwc-p3'),
  },
  {
    id: 'no-expulsion-for-contract',
    against: [],
    text: text(
      'Еңбек шартын бұзғаныңыз үшін ғана рұқсатыңызды алып, елден шығара алмайды (шарттың өзі рұқсаттың талабы болмаса).',
      'Лишить разрешения или выслать только за нарушение трудового договора нельзя (если сам договор не условие разрешения).',
      'You may not lose your permit or be expelled merely for a breach of the work contract (unless the permit itself rests on it).',
    ),
    cite: C('art. 20(2)', 'R2', 'lawin'),
  },
  {
    id: 'individual-decision',
    against: [],
    text: text(
      'Елден шығару әр адам бойынша жеке, сізге түсінікті тілде шешіледі; топтап шығаруға болмайды.',
      'О высылке решают по каждому отдельно и на понятном вам языке; высылать группами нельзя.',
      'Expulsion is decided for each person alone, in a language you understand; never for a group.',
    ),
    cite: C('art. 22', 'R2', 'lawin'),
  },
]

/** The rights that speak to what was done; those for everybody come last. */
export const rightsAgainst = (done: readonly Wrong[]): WorkerRight[] => [
  ...workerRights.filter((r) => r.against.some((wrong) => done.includes(wrong))),
  ...workerRights.filter((r) => r.against.length === 0),
]

/** Whether a country is bound by the convention, as far as it is known: never more than the source says. */
export interface RightsStanding {
  country: string
  text: Text
  mark: Mark
  source: string
}

/** What is known of each country; a country without an entry was not looked up. */
export const rightsStanding: readonly RightsStanding[] = [
  {
    country: 'KZ',
    text: text(
      'Біз білетіндей, Қазақстан бұл конвенцияға қосылмаған: 2019 жылы оған қосылу ұсынылды, ал қосылғаны туралы дерек біз оқыған еш жерде жоқ. Сондықтан сотта тек Қазақстан заңына сүйеніңіз; бұл құқықтар мемлекеттердің нені әділ деп келіскенін көрсетеді.',
      'Насколько нам известно, Казахстан к этой конвенции не присоединился: в 2019 году ему рекомендовали присоединиться, а сведений о присоединении нет ни в одном прочитанном нами источнике. В суде опирайтесь на закон Казахстана; эти права показывают, о чём государства договорились как о справедливом.',
      'As far as we know, Kazakhstan has not joined this convention: in 2019 it was advised to join, and nothing we read says that it did. Before a court rely on the law of Kazakhstan; these rights show what states have agreed is fair.',
    ),
    mark: 'R2',
    source: 'adcmemorial.org, 2019-12-17 (recommendations of the Universal Periodic Review)',
  },
]

/** A telephone line that the sources name, dated and marked; none is made up. */
export interface Helpline {
  country: string
  number: string
  from: IsoDate
  what: Text
  mark: Mark
  source: string
}

/** 11616 is left out: it is known by name only and was not confirmed in anything read. */
export const helplines: readonly Helpline[] = [
  {
    country: 'KZ',
    number: '111',
    from: '2023-10-01',
    what: text(
      'мемлекеттік байланыс орталығы: адам саудасы, мәжбүрлі еңбек туралы қоңырауларды қабылдайды',
      'государственный контакт-центр: принимает звонки о торговле людьми и принудительном труде',
      'the state contact centre: takes calls about trafficking and forced labour',
    ),
    mark: 'R2',
    source: 'vlast.kz 57178; apgazeta.kz 2024-03-18',
  },
]
