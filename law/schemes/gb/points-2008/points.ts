import { citing } from '../../../language/act.ts'
import { bands, flag, type PointItem, type Points, values } from '../../../language/criteria.ts'
import {
  all,
  any,
  atLeast,
  below,
  type Condition,
  fact,
  incomplete,
  is,
  not,
  on,
  one,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'

const PBS = citing('gb/points-based-system')
const NOTE = 'points-systems 4.5'
const told = PBS('Appendix A', 'R2', 'mondaq.com 96884; commonwealthcontractors.com', NOTE)
const unread = PBS('Appendix A', 'NF', undefined, NOTE)
export const tier1 = is('tier', 'tier-1')
export const tier2 = is('tier', 'tier-2')

const open = (id: string, why: string, when: Condition, title: Text): PointItem =>
  flag(id, all(when, incomplete(why)), one, { title, cite: unread })

const first: PointItem[] = [
  values('qualification', 'qualification', 'gb.pbs-qualification', {
    title: text('Біліктілік', 'Квалификация', 'Qualification'),
    cite: told,
    when: tier1,
  }),
  bands('earnings', fact('previousEarnings'), 'gb.pbs-earnings', {
    title: text('Бұрынғы табыс', 'Прежний доход', 'Previous earnings'),
    cite: PBS('Appendix A', 'R', 'ind.homeoffice.gov.uk earnings page', NOTE),
    when: tier1,
  }),
  bands('age', yearsBetween('birth', on('filing')), 'gb.pbs-age', {
    title: text('Жас', 'Возраст', 'Age'),
    cite: told,
    when: tier1,
  }),
  flag('uk-experience', all(tier1, yes('ukExperience')), value('gb.pbs-experience'), {
    title: text('Британиядағы оқу не табыс', 'Учёба или доход в Британии', 'Study or earnings in the UK'),
    cite: told,
  }),
]

const enough = atLeast('prospectivePay', value('gb.pbs-tier-2-pay'))
const shortage = is('sponsorship', 'shortage')
const tested = is('sponsorship', 'market-test')
const sponsored = (id: string, ground: Condition, table: string, title: Text): PointItem =>
  flag(id, all(tier2, ground), value(table), { title, cite: told })
const pay: PointItem = flag('pay', all(tier2, enough), value('gb.pbs-tier-2-pay-points'), {
  title: text('Болашақ жалақы', 'Будущая оплата', 'Prospective pay'),
  cite: told,
})
const shortageItem = sponsored(
  'shortage',
  shortage,
  'gb.pbs-shortage',
  text('Тапшы кәсіп', 'Дефицитное занятие', 'Shortage occupation'),
)
const marketTest = text('Нарық тексерілді', 'Рынок проверен', 'Labour market tested')

/** Only what a source tells of 2008: a shortage occupation, or a tested market with the highest pay band, is enough. */
const second2008: PointItem[] = [
  shortageItem,
  sponsored('market-test', tested, 'gb.pbs-market-test', marketTest),
  pay,
  open(
    'unread',
    'points of 2008 for qualifications, lower pay and other sponsorship are known from general knowledge only',
    all(tier2, not(is('sponsorship', 'shortage', 'none')), not(all(tested, enough))),
    text('Оқылмаған балдар', 'Непрочитанные баллы', 'Points not read'),
  ),
]

const second2010: PointItem[] = [
  shortageItem,
  sponsored('market-test', is('sponsorship', 'market-test', 'post-study'), 'gb.pbs-market-test', marketTest),
  sponsored(
    'transfer',
    is('sponsorship', 'transfer'),
    'gb.pbs-transfer',
    text('Ұйымішілік ауысу', 'Перевод', 'Intra-company transfer'),
  ),
  values('tier-2-qualification', 'qualification', 'gb.pbs-tier-2-qualification', {
    title: text('Біліктілік', 'Квалификация', 'Qualification'),
    cite: told,
    when: tier2,
  }),
  pay,
  // Below the step of 20 points the bands were not read, nor was the step of 25; they are left open only where they could decide.
  open(
    'unread',
    'the bands of pay below 28,000 pounds and the step of 25 points were not read',
    all(
      tier2,
      any(
        all(
          is('sponsorship', 'market-test', 'post-study'),
          below('prospectivePay', value('gb.pbs-tier-2-pay')),
          not(is('qualification', 'none')),
        ),
        all(
          is('sponsorship', 'transfer'),
          any(
            all(enough, is('qualification', 'none')),
            all(not(enough), is('qualification', 'phd', 'master', 'bachelor')),
          ),
        ),
      ),
    ),
    text('Оқылмаған балдар', 'Непрочитанные баллы', 'Points not read'),
  ),
]

const tens = (id: string, name: string, table: string, appendix: string, title: Text): PointItem =>
  flag(id, yes(name), value(table), { title, cite: PBS(appendix, 'R2', 'mondaq.com 96884; ukvisaworks.com', NOTE) })

/** Attributes, and ten points each for English and for funds. */
export const points = (year: '2008' | '2010'): Points => ({
  id: 'points',
  title: text('Балдар', 'Баллы', 'Points'),
  items: [
    ...first,
    ...(year === '2008' ? second2008 : second2010),
    tens('english', 'englishShown', 'gb.pbs-english', 'Appendix B', text('Ағылшын тілі', 'Английский', 'English')),
    tens('funds', 'fundsShown', 'gb.pbs-funds', 'Appendix C', text('Қаражат', 'Средства', 'Maintenance')),
  ],
  pass: value('gb.pbs-pass', 'tier'),
  cite: told,
  refuse: {
    code: 'POINTS',
    text: text(
      'Балл жиынтығы {points} жетпейді.',
      'Сумма баллов {points} недостаточна.',
      'The points, {points}, are not enough.',
    ),
  },
})
