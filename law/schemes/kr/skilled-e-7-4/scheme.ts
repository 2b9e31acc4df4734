import { citing } from '../../../language/act.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { cited, on } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { facts } from './facts.ts'
import { criteria2017, criteria2023, NOTE, points2017, points2023, seen } from './rules.ts'

const MOJ = citing('kr/e-7-4')
const unread = MOJ('article not seen', 'NF', undefined, NOTE)
const title = text(
  'Білікті жұмысшы мәртебесі E-7-4',
  'Статус квалифицированного работника E-7-4',
  'Skilled worker status E-7-4',
)

const quota = (order: 'ranked' | 'receipt'): Edition['quota'] => ({
  id: 'kr.e-7-4',
  title: text('E-7-4 квотасы', 'Квота E-7-4', 'Quota of E-7-4'),
  calendar: { kind: 'calendar-year' },
  period: on('filing'),
  split: [],
  order,
  counts: 'decision',
  published: { set: 'kr.e-7-4.quota' },
  cite: seen('busan.go.kr; immigration.go.kr'),
})

const release = seen('pinoysakorea.com, release of 18 July 2017')
const common: Pick<Edition, 'title' | 'exemptions' | 'process' | 'appeal'> = {
  title,
  exemptions: [],
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['counter', 'online'],
    body: { kind: 'national' },
    documents: [],
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: MOJ(
        'article not seen',
        'I',
        undefined,
        'no rule for running cases was read: the edition of filing is kept',
      ),
    },
    gaps: ['papers, fee and decision time were not read'],
  },
  appeal: [],
}
const permit = (later: Edition['permit']['rights']): Edition['permit'] => ({
  title,
  holder: 'worker',
  lengths: [{ id: 'two-years', unit: 'month', longest: cited(24, 'month', release), cite: release }],
  ties: [{ tie: 'employer', cite: seen('busan.go.kr') }],
  renewals: [{ max: null, cite: release }],
  // Work on E-9 is what the points are given for: that permit is given up for this status.
  follows: [
    {
      id: 'from-e-9',
      kind: 'instead',
      title: text('E-9 рұқсатынан ауысу', 'Переход с разрешения E-9', 'Passage from an E-9 permit'),
      from: ['kr/eps'],
      cite: release,
    },
  ],
  rights: [
    {
      id: 'stay',
      text: text(
        'Шарттар сақталса, елден шықпай-ақ екі жылдан ұзарта бересіз.',
        'Пока условия соблюдены, срок продлевают по два года без выезда.',
        'While the conditions hold, the stay is extended by two years at a time without leaving.',
      ),
      cite: release,
    },
    ...later,
  ],
  work: [],
  grounds: { suspend: [], annul: [], lapse: [] },
})
const gap = (id: string, kk: string, ru: string, en: string, mark: 'NF' | 'G' = 'NF'): Edition['gaps'][number] => ({
  id,
  what: text(kk, ru, en),
  cite: { ...unread, mark },
})
const remedy = gap(
  'remedy',
  'Қағаздар, алым, шешім мерзімі мен шағым жолы оқылмаған.',
  'Бумаги, сбор, срок решения и порядок обжалования не прочитаны.',
  'Papers, fee, decision time and remedy were not read.',
)
const share = gap(
  'firm-share',
  'Бір ұйымға берілетін орын саны жазылмаған.',
  'Число мест на одну организацию не записано.',
  'How many such workers one firm may have is not written here.',
)

export const skilled = scheme('kr/skilled-e-7-4', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Кореяда бірнеше жыл жұмыс істеген қарапайым жұмысшыға балл бойынша ұзартылатын білікті мәртебе береді.',
    'Даёт рабочему, отработавшему в Корее несколько лет, по баллам квалифицированный статус с продлением.',
    'Gives a worker who has spent some years in Korea a skilled status that can be extended, by points.',
  ),
  facts,
  editions: [
    {
      ...common,
      id: '2017',
      from: '2017-08-01',
      to: '2023-09-24',
      law: [release],
      criteria: criteria2017,
      points: points2017,
      quota: quota('ranked'),
      permit: permit([]),
      duties: [],
      gaps: [
        gap(
          'table',
          '180 балдық кестенің бөліктері толық оқылмаған: жиынтық балл сұралады.',
          'Части таблицы из 180 баллов прочитаны не полностью: спрашивается сумма.',
          'The parts of the table of 180 points were not read in full: the sum is asked for.',
        ),
        gap(
          'rank',
          'Тоқсан сайын рейтинг бойынша таңдалды; тоқсандық шектер жазылмаған.',
          'Отбирали поквартально по рейтингу; границы кварталов не записаны.',
          'Workers were chosen by rank each quarter; the cut-offs are not written here.',
        ),
        share,
        remedy,
      ],
    },
    {
      ...common,
      id: '2023',
      from: '2023-09-25',
      law: [seen('koreaworkexpert.com; busan.go.kr; world.kbs.co.kr')],
      changes: text(
        'K-point E74: он бір көрсеткіштің орнына үшеу (табыс, тіл, жас), 300 балдан 200; корей тілі міндетті; квота 2 000-нан 35 000-ға өсті.',
        'K-point E74: вместо одиннадцати показателей три (доход, язык, возраст), 200 из 300; корейский обязателен; квота выросла с 2 000 до 35 000.',
        'K-point E74: three measures (income, Korean, age) in place of eleven, 200 of 300; Korean is required; the quota rose from 2,000 to 35,000.',
      ),
      criteria: criteria2023,
      points: points2023,
      quota: quota('receipt'),
      permit: permit([
        {
          id: 'residence',
          text: text(
            'Бес жыл заңды жұмыстан кейін табысыңыз жетсе, F-2, одан соң F-5 мәртебесін сұрай аласыз.',
            'После пяти лет законной работы при достаточном доходе можно просить статус F-2, затем F-5.',
            'After five years of lawful work and with enough income you may ask for F-2, later F-5.',
          ),
          cite: seen('busan.go.kr'),
        },
      ]),
      duties: [
        {
          id: 'stay-with-employer',
          title: text(
            'Осы жұмыс берушіде екі жыл жұмыс істеу',
            'Проработать у этого работодателя два года',
            'Work for this employer for two years',
          ),
          actor: 'worker',
          trigger: 'permit-issued',
          days: cited(24, 'month', seen('busan.go.kr')),
          unit: 'month',
          cite: seen('busan.go.kr'),
        },
      ],
      gaps: [
        gap(
          'bands',
          'Табыс, тіл және жас балдарының аралықтары тексерілмеген; балдар ресми кестеден сұралады.',
          'Границы баллов за доход, язык и возраст не проверены; баллы спрашиваются из официальной таблицы.',
          'The bands for income, Korean and age were not verified; the points are asked for from the official table.',
          'G',
        ),
        gap(
          'bonus',
          'Ұсыныстан басқа қосымша балдар (өңір ұсынысы, халқы азайған аймақтағы үш жыл) мен шегерімдердің мөлшері оқылмаған.',
          'Размер прочих бонусов (рекомендация региона, три года в убывающем районе) и вычетов не прочитан.',
          'What other bonuses (a region’s recommendation, three years in a shrinking area) and deductions are worth was not read.',
        ),
        share,
        remedy,
      ],
    },
  ],
})
