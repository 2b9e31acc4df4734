import { citing } from '../../../language/act.ts'
import { bands, best, flag, type PointItem, values } from '../../../language/criteria.ts'
import { all, atLeast, below, type Condition, cited, fact, is, no, value, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'

const ORDINANCE = citing('jp/highly-skilled-ordinance')
const told = ORDINANCE('article not seen', 'R2', 'yokoyama', 'points-systems 8')
const grid = ORDINANCE('article not seen', 'R', 'moj-001398892', 'points-systems 8: grid of pay by age')

const years = (n: number) => cited(n, 'year', grid)
const researchOrSpecialist = is('category', 'a', 'b')
const kind = (c: string): Condition => is('category', c)

const add = (id: string, title: Text, when: Condition): PointItem =>
  flag(id, when, value(`jp.points-${id}`), { title, cite: told })

const education = text('Білім', 'Образование', 'Education')
const experience = text('Тәжірибе', 'Опыт', 'Experience')
const pay = text('Жылдық жалақы', 'Годовая оплата', 'Yearly pay')
const research = text('Зерттеу жетістіктері', 'Достижения в исследованиях', 'Research achievements')

const payBy = (age: string, when: Condition): PointItem =>
  bands(`pay-${age}`, fact('pay'), `jp.points-pay-${age}`, {
    title: pay,
    cite: grid,
    when: all(researchOrSpecialist, when),
  })

/** The table of the ordinance. One column of three counts; the others of a `best` give nothing. */
export const items: PointItem[] = [
  best(
    'education',
    ['a', 'b', 'c'].map((c) =>
      values(`education-${c}`, 'education', `jp.points-education-${c}`, {
        title: education,
        cite: told,
        when: kind(c),
      }),
    ),
    { title: education, cite: told },
  ),
  add('two-fields', text('Екі саладағы дәреже', 'Степени в двух областях', 'Degrees in two fields'), yes('twoFields')),
  best(
    'experience',
    ['a', 'b', 'c'].map((c) =>
      bands(`experience-${c}`, fact('experienceYears'), `jp.points-experience-${c}`, {
        title: experience,
        cite: told,
        when: kind(c),
      }),
    ),
    { title: experience, cite: told },
  ),
  // Age gives nothing to those who manage a business.
  bands('age', fact('age'), 'jp.points-age', {
    title: text('Жас', 'Возраст', 'Age'),
    cite: told,
    when: researchOrSpecialist,
  }),
  // The older, the higher the pay from which points begin.
  best(
    'pay',
    [
      payBy('to-29', below('age', years(30))),
      payBy('30-34', all(atLeast('age', years(30)), below('age', years(35)))),
      payBy('35-39', all(atLeast('age', years(35)), below('age', years(40)))),
      payBy('from-40', atLeast('age', years(40))),
      bands('pay-c', fact('pay'), 'jp.points-pay-c', { title: pay, cite: told, when: kind('c') }),
    ],
    { title: pay, cite: grid },
  ),
  best(
    'research',
    ['a', 'b'].map((c) =>
      values(`research-${c}`, 'research', `jp.points-research-${c}`, { title: research, cite: told, when: kind(c) }),
    ),
    { title: research, cite: told },
  ),
  bands('licences', fact('licences'), 'jp.points-licences', {
    title: text('Жапон лицензиялары', 'Японские лицензии', 'Japanese licences'),
    cite: told,
    when: kind('b'),
  }),
  values('position', 'position', 'jp.points-position', {
    title: text('Лауазым', 'Должность', 'Position'),
    cite: told,
    when: kind('c'),
  }),
  add('innovation', text('Инновациялық ұйым', 'Инновационная организация', 'Innovation employer'), yes('innovation')),
  add(
    'innovation-small',
    text('Шағын инновациялық ұйым', 'Малая инновационная организация', 'Small innovation employer'),
    all(yes('innovation'), yes('smallFirm')),
  ),
  add('local-support', text('Жергілікті қолдау', 'Местная поддержка', 'Local support'), yes('localSupport')),
  add(
    'research-spending',
    text('Зерттеу шығыны', 'Расходы на исследования', 'Spending on research'),
    all(yes('smallFirm'), yes('researchSpending')),
  ),
  add('foreign-award', text('Шетелдік марапат', 'Иностранная награда', 'Foreign award'), yes('foreignAward')),
  add(
    'japanese-graduate',
    text('Жапон университеті', 'Японский университет', 'Japanese university'),
    yes('japaneseGraduate'),
  ),
  add(
    'japanese-high',
    text('Жапон тілі, N1 не дәреже', 'Японский, N1 или степень', 'Japanese, N1 or a degree'),
    is('japanese', 'n1', 'degree'),
  ),
  // N2 never adds to the points for a Japanese university.
  add(
    'japanese-n2',
    text('Жапон тілі, N2', 'Японский, N2', 'Japanese, N2'),
    all(is('japanese', 'n2'), no('japaneseGraduate')),
  ),
  add('growth-field', text('Өсу саласы', 'Растущая область', 'Growth field'), yes('growthField')),
  add(
    'listed-university',
    text('Тізімдегі университет', 'Университет из списка', 'Listed university'),
    yes('listedUniversity'),
  ),
  add('jica', text('JICA оқуы', 'Обучение JICA', 'JICA training'), yes('jica')),
  add(
    'investment-management',
    text('Инвестицияларды басқару', 'Управление инвестициями', 'Investment management'),
    all(is('category', 'b', 'c'), yes('investmentManagement')),
  ),
  add(
    'own-investment',
    text('Өз салымы', 'Собственное вложение', 'Own investment'),
    all(kind('c'), atLeast('ownInvestment', cited(10_000_000_000, 'JPY-minor', told))),
  ),
]
