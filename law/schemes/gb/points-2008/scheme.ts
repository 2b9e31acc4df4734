import { citing } from '../../../language/act.ts'
import { type Criterion, must } from '../../../language/criteria.ts'
import type { PermitTerms } from '../../../language/process.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { all, cited, is, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { refuse } from '../refuse.ts'
import { facts } from './facts.ts'
import { points, tier1, tier2 } from './points.ts'

const PBS = citing('gb/points-based-system')
const NOTE = 'points-systems 4.5'
const told = (source: string) => PBS('article not seen', 'R2', source, NOTE)
const title = text(
  'Балл жүйесі 2008-2011: 1 және 2-деңгей',
  'Балльная система 2008-2011: уровни 1 и 2',
  'Points-based system 2008-2011: Tiers 1 and 2',
)

const shown: Criterion[] = [
  // Attributes cannot make up for English or funds.
  must(
    'english-shown',
    text('Ағылшын тілі', 'Английский', 'English'),
    yes('englishShown'),
    PBS('Appendix B', 'R2', 'mondaq.com 96884', NOTE),
    refuse('NO_ENGLISH', 'Ағылшын тілі расталмаған.', 'Английский не подтверждён.', 'English is not shown.'),
  ),
  must(
    'funds-shown',
    text('Қаражат', 'Средства', 'Maintenance'),
    yes('fundsShown'),
    PBS('Appendix C', 'R2', 'mondaq.com 96884', NOTE),
    refuse('NO_FUNDS', 'Қаражат расталмаған.', 'Средства не подтверждены.', 'Funds are not shown.'),
  ),
]
const sponsor: Criterion = must(
  'sponsor',
  text('Демеуші', 'Спонсор', 'Sponsor'),
  is('sponsorship', 'shortage', 'market-test', 'post-study', 'transfer'),
  told('ukvisaworks.com'),
  {
    when: tier2,
    ...refuse(
      'NO_SPONSOR',
      '2-деңгейге лицензиялы демеушінің сертификаты керек.',
      'Для уровня 2 нужен сертификат лицензированного спонсора.',
      'Tier 2 needs the certificate of a licensed sponsor.',
    ),
  },
)
const advertised: Criterion = must(
  'advertised',
  text('Екі жерде жарияланды', 'Объявлено в двух местах', 'Advertised in two places'),
  yes('advertisedTwice'),
  told('immigration.net.in, changes from 31 March 2009'),
  {
    when: all(tier2, is('sponsorship', 'market-test')),
    ...refuse(
      'NOT_ADVERTISED',
      'Орын Jobcentre Plus-та және тағы бір жерде жарияланбаған.',
      'Место не объявлено в Jobcentre Plus и ещё одним способом.',
      'The post was not advertised in Jobcentre Plus and by one other method.',
    ),
  },
)
const onlyTier1: Criterion = must(
  'tier-open',
  text('Деңгей ашық', 'Уровень открыт', 'Tier open'),
  tier1,
  told('easy-visa.co.uk; lawscot.org.uk journal 53-07'),
  refuse('TIER_NOT_OPEN', '2-деңгей әлі ашылмаған.', 'Уровень 2 ещё не открыт.', 'Tier 2 is not open yet.'),
)

const months = (n: number, source: string) => cited(n, 'month', told(source))
const permit = (tier1Months: number): PermitTerms => ({
  title: text('Кіру не қалу рұқсаты', 'Разрешение на въезд или пребывание', 'Leave to enter or remain'),
  holder: 'worker',
  lengths: [
    {
      id: 'tier-1',
      when: tier1,
      unit: 'month',
      longest: months(tier1Months, 'commonwealthcontractors.com 2010-03-22'),
      cite: told('commonwealthcontractors.com 2010-03-22'),
    },
    { id: 'tier-2', unit: 'month', longest: months(36, 'ukvisaworks.com'), cite: told('ukvisaworks.com') },
  ],
  ties: [],
  renewals: [{ max: null, cite: told('commonwealthcontractors.com 2010-03-22; ukvisaworks.com') }],
  rights: [
    {
      id: 'free-work',
      text: text(
        '1-деңгей: кез келген жұмыс берушіде не өз ісіңізде жұмыс істей аласыз.',
        'Уровень 1: можно работать у любого работодателя или на себя.',
        'Tier 1: you may work for any employer or for yourself.',
      ),
      cite: told('depreyconsulting.com'),
    },
    {
      id: 'new-certificate',
      text: text(
        '2-деңгей: жұмыс беруші ауысса, жаңа сертификат керек.',
        'Уровень 2: при смене работодателя нужен новый сертификат.',
        'Tier 2: a change of employment needs a new certificate.',
      ),
      cite: told('ukvisaworks.com'),
    },
  ],
  work: [],
  grounds: { suspend: [], annul: [], lapse: [] },
})

const gap = (id: string, kk: string, ru: string, en: string, mark: 'NF' | 'G' = 'NF'): Edition['gaps'][number] => ({
  id,
  what: text(kk, ru, en),
  cite: PBS('article not seen', mark, undefined, NOTE),
})
const multipliers = gap(
  'multipliers',
  'Елдердің табыс еселіктері және қаражат сомасы жазылмаған.',
  'Множители дохода по странам и сумма средств не записаны.',
  'The multipliers of earnings by country and the sum of funds are not written here.',
)
const remedy = gap(
  'remedy',
  'Қағаздар, алым, мерзім және шағым жолы оқылмаған.',
  'Бумаги, сбор, сроки и порядок обжалования не прочитаны.',
  'Papers, fee, times and remedy were not read.',
)
const tier2In2008 = gap(
  'tier-2-bands',
  '2-деңгейдің 2008 жылғы біліктілік пен төмен жалақы балдары тек жалпы білімнен белгілі: нәтиже толық емес.',
  'Баллы уровня 2 в 2008 году за квалификацию и меньшую оплату известны лишь из общих знаний: результат неполон.',
  'Tier 2 points of 2008 for qualifications and lower pay are general knowledge only: the result is incomplete.',
  'G',
)
const tier2In2010 = gap(
  'tier-2-bands',
  '2-деңгейдің 28 000 фунттан төмен жалақы балдары мен 25 балдық сатысы оқылмаған.',
  'Баллы уровня 2 за оплату ниже 28 000 фунтов и ступень в 25 баллов не прочитаны.',
  'Tier 2 points for pay below 28,000 pounds and the step of 25 points were not read.',
)

interface Part {
  id: string
  from: string
  to: string
  source: string
  changes?: Text
  extra: Criterion[]
  year: '2008' | '2010'
  months: number
  gaps: Edition['gaps']
}
const edition = (p: Part): Edition => ({
  id: p.id,
  from: p.from,
  to: p.to,
  title,
  law: [told(p.source)],
  ...(p.changes ? { changes: p.changes } : {}),
  exemptions: [],
  criteria: [...p.extra, ...shown],
  points: points(p.year),
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['mission', 'counter'],
    body: { kind: 'national' },
    documents: [],
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: PBS('article not seen', 'I', 'mondaq.com 99112', 'leave granted before April 2010 keeps its table'),
    },
    gaps: ['papers, fees and decision times were not read'],
  },
  permit: permit(p.months),
  duties: [],
  appeal: [],
  gaps: [...p.gaps, multipliers, remedy],
})

export const points2008 = scheme('gb/points-2008', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    '2008-2011 жылдары балл жинаған маманға (1-деңгей) не демеушісі бар жұмыскерге (2-деңгей) виза берді.',
    'В 2008-2011 годах давала визу набравшему баллы специалисту (уровень 1) или работнику со спонсором (уровень 2).',
    'Gave a visa in 2008 to 2011 to a professional with enough points (Tier 1) or a worker with a sponsor (Tier 2).',
  ),
  facts,
  editions: [
    edition({
      id: '2008-june',
      from: '2008-06-30',
      to: '2008-11-26',
      source: 'ukmigrationvisas.com; hsmp.in',
      extra: [onlyTier1],
      year: '2008',
      months: 36,
      gaps: [],
    }),
    edition({
      id: '2008-november',
      from: '2008-11-27',
      to: '2009-03-30',
      source: 'lawscot.org.uk journal 53-07; easy-visa.co.uk',
      changes: text('2-деңгей ашылды.', 'Открыт уровень 2.', 'Tier 2 opened.'),
      extra: [sponsor],
      year: '2008',
      months: 36,
      gaps: [tier2In2008],
    }),
    edition({
      id: '2009',
      from: '2009-03-31',
      to: '2010-04-05',
      source: 'immigration.net.in; commonwealthcontractors.com',
      changes: text(
        '1-деңгей: бакалаврға және 20 000 фунттан төмен табысқа балл жоқ. 2-деңгей: орын екі жерде жарияланады.',
        'Уровень 1: нет баллов за бакалавра и доход ниже 20 000 фунтов. Уровень 2: место объявляют в двух местах.',
        'Tier 1: no points for a bachelor’s degree or earnings below 20,000 pounds. Tier 2: the post is advertised in two places.',
      ),
      extra: [sponsor, advertised],
      year: '2008',
      months: 36,
      gaps: [tier2In2008],
    }),
    edition({
      id: '2010-april',
      from: '2010-04-06',
      to: '2010-07-18',
      source: 'mondaq.com 96884, 99112; commonwealthcontractors.com',
      changes: text(
        'Жаңа кестелер: бакалавр қайтты, табыс шектері көтерілді, жас 39-ға дейін; 1-деңгей алғашқыда екі жылға.',
        'Новые таблицы: бакалавр вернулся, границы дохода выше, возраст до 39; уровень 1 сначала на два года.',
        'New tables: the bachelor’s degree is back, bands of earnings are higher, age to 39; Tier 1 for two years at first.',
      ),
      extra: [sponsor, advertised],
      year: '2010',
      months: 24,
      gaps: [tier2In2010],
    }),
    edition({
      id: '2010-july',
      from: '2010-07-19',
      to: '2011-04-05',
      source: 'ind.homeoffice.gov.uk; fls-uk.co.uk',
      changes: text(
        '1-деңгейге 75 емес, 80 балл керек; 150 000 фунттан табысқа 80 балл.',
        'Для уровня 1 нужно 80, а не 75 баллов; доход от 150 000 фунтов даёт 80.',
        'Tier 1 needs 80 points, not 75; earnings of 150,000 pounds give 80.',
      ),
      extra: [sponsor, advertised],
      year: '2010',
      months: 24,
      gaps: [
        tier2In2010,
        gap(
          'limits',
          '2010 жылғы шілдеден уақытша квоталар мен 1-деңгейдің шетелден жабылған күні оқылмаған.',
          'Временные квоты с июля 2010 года и день закрытия уровня 1 для заявлений из-за рубежа не прочитаны.',
          'The interim limits from July 2010 and the day Tier 1 closed to applicants abroad were not read.',
        ),
      ],
    }),
  ],
})
