import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import { atLeast, type Condition, is, no, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { refuse } from './refuse.ts'
import { streams } from './streams.ts'

const IRPR = citing('ca/irpr')
const irpr = (article: string, row: string) => IRPR(article, 'R', 'IRPR', row)
/** s. 200(3): employers nobody may work for. */
const bars: Criterion[] = [
  // Hiring must not harm a labour dispute that is going on.
  must(
    'no-dispute',
    text('Еңбек дауына зиян жоқ', 'Без вреда трудовому спору', 'No harm to a labour dispute'),
    no('labourDispute'),
    irpr('s. 200(3), 203(1.01)', 'CA-3, CA-4'),
    refuse(
      'LABOUR_DISPUTE',
      'Жалдау еңбек дауына зиян келтіреді.',
      'Наём вредит трудовому спору.',
      'The hiring would harm a labour dispute.',
    ),
  ),
  must(
    'not-barred',
    text('Тыйым жоқ', 'Запрета нет', 'Not barred'),
    no('employerBarred'),
    irpr('s. 200(3)', 'CA-3'),
    refuse(
      'EMPLOYER_BARRED',
      'Жұмыс берушіге шетелдік жалдауға тыйым салынған.',
      'Работодателю запрещено нанимать иностранцев.',
      'The employer is barred from hiring foreigners.',
    ),
  ),
  must(
    'no-penalty',
    text('Айыппұл қарызы жоқ', 'Нет долга по штрафу', 'No penalty owed'),
    no('penaltyOwed'),
    irpr('s. 200(3)', 'CA-3'),
    refuse(
      'PENALTY_OWED',
      'Жұмыс берушінің төленбеген айыппұлы бар.',
      'За работодателем числится неуплаченный штраф.',
      'The employer owes a penalty.',
    ),
  ),
  must(
    'not-sex-trade',
    text('Секс-қызмет емес', 'Не секс-индустрия', 'Not sex trade'),
    no('sexTrade'),
    irpr('s. 200(3)', 'CA-3'),
    refuse(
      'SEX_TRADE',
      'Мұндай ұйымда жұмысқа рұқсат берілмейді.',
      'Для работы в такой организации разрешений не дают.',
      'No permits are given for work in such a business.',
    ),
  ),
]

/** s. 200(5): is the offer genuine? Each factor is a judgement of the officer. */
const genuine: Criterion[] = [
  must(
    'active',
    text('Ұйым жұмыс істейді', 'Организация действует', 'Business is active'),
    yes('businessActive'),
    irpr('s. 200(5)', 'CA-2'),
    refuse(
      'NOT_ACTIVE',
      'Жұмыс беруші бұл салада белсенді емес.',
      'Работодатель не ведёт этой деятельности.',
      'The employer is not active in this business.',
    ),
  ),
  must(
    'need',
    text('Қажеттілік негізді', 'Потребность обоснована', 'Reasonable need'),
    yes('needReasonable'),
    irpr('s. 200(5)', 'CA-2'),
    refuse(
      'NO_NEED',
      'Ұсыныс негізді қажеттілікке сай емес.',
      'Предложение не отвечает разумной потребности.',
      'The offer fits no reasonable need.',
    ),
  ),
  must(
    'able',
    text('Орындай алады', 'Может выполнить', 'Able to fulfil'),
    yes('ableToFulfil'),
    irpr('s. 200(5)', 'CA-2'),
    refuse(
      'NOT_ABLE',
      'Жұмыс беруші шарттарды орындай алмайды.',
      'Работодатель не может выполнить условия.',
      'The employer cannot fulfil the terms.',
    ),
  ),
  must(
    'complied',
    text('Бұрын заңды сақтаған', 'Раньше соблюдал закон', 'Kept the law before'),
    yes('pastCompliance'),
    irpr('s. 200(5)', 'CA-2'),
    refuse(
      'PAST_BREACH',
      'Жұмыс беруші не делдал бұрын заңды бұзған.',
      'Работодатель или посредник раньше нарушали закон.',
      'The employer or its recruiter broke the law in the past.',
    ),
  ),
]

/** s. 203: the assessment itself. */
const assessment: Criterion[] = [
  // Effect neutral or positive, weighed by the officer from jobs, skills, shortage, conditions, locals, past commitments.
  must(
    'effect',
    text('Нарыққа әсері', 'Влияние на рынок', 'Effect on the labour market'),
    yes('effectGood'),
    irpr('s. 203(1.01), (3)', 'CA-4, CA-5'),
    refuse(
      'NEGATIVE_EFFECT',
      'Жалдаудың еңбек нарығына әсері теріс.',
      'Влияние найма на рынок труда отрицательное.',
      'The effect on the labour market is negative.',
    ),
  ),
  must(
    'no-fees',
    text('Жұмысшыдан алым алынбайды', 'С работника не берут сборов', 'No fees from workers'),
    no('feesRecovered'),
    irpr('s. 203(1)(e)', 'CA-7'),
    refuse(
      'FEES_RECOVERED',
      'Жұмысшыдан алуға болмайтын төлем алынады.',
      'С работника берут сборы, которые брать нельзя.',
      'Fees that may not be charged are taken from the worker.',
    ),
  ),
  // An employer who hired nobody in six years is looked at for the last two.
  must(
    'first-time',
    text('Алғаш жалдаушы тексерілген', 'Новый работодатель проверен', 'First-time employer checked'),
    yes('newEmployerClean'),
    irpr('s. 203(1)(f)', 'CA-6'),
    {
      when: no('hiredBefore'),
      ...refuse(
        'NEW_EMPLOYER',
        'Алғаш жалдаушы тексерістен өтпеді.',
        'Новый работодатель не прошёл проверку.',
        'The first-time employer did not pass the check.',
      ),
    },
  ),
  must(
    'contract',
    text('Жазбаша шарт', 'Письменный договор', 'Written contract'),
    yes('contractGiven'),
    irpr('s. 203(1)(g)', 'CA-8'),
    refuse(
      'NO_CONTRACT',
      'Ұсыныспен бірдей жазбаша шарт жоқ.',
      'Нет письменного договора на условиях предложения.',
      'There is no written contract on the terms of the offer.',
    ),
  ),
  // Below the usual wage the assessment fails outright.
  must(
    'wage',
    text('Әдеттегі жалақыдан төмен емес', 'Не ниже обычной оплаты', 'At least the prevailing wage'),
    atLeast('hourlyWage', 'prevailingWage'),
    irpr('s. 203(1.01), (1.1)', 'CA-4'),
    refuse(
      'WAGE_BELOW_PREVAILING',
      'Жалақы ({hourlyWage}) әдеттегіден ({prevailingWage}) төмен.',
      'Оплата ({hourlyWage}) ниже обычной ({prevailingWage}).',
      'The wage ({hourlyWage}) is below the prevailing wage ({prevailingWage}).',
    ),
  ),
  must(
    'language',
    text('Тіл талабы', 'Требование языка', 'Language required'),
    no('languageAsked'),
    irpr('s. 203(1.01), (1.1)', 'CA-4'),
    {
      unless: [
        except('proven', yes('languageProven'), irpr('s. 203(1.01), (1.1)', 'CA-4')),
        except('farm', is('stream', 'seasonal-agreement', 'primary-agriculture'), irpr('s. 203(1.01), (1.1)', 'CA-4')),
      ],
      ...refuse(
        'LANGUAGE',
        'Өзге тілдің қажеттігі дәлелденбеген.',
        'Необходимость иного языка не доказана.',
        'The need for another language is not proven.',
      ),
    },
  ),
]

export const criteria: Criterion[] = [...bars, ...genuine, ...assessment, ...streams]

/** What was asked before 26 September 2024 is known in kind only: no text of that time was read. */
const then = (id: string, title: Text, why: string, article: string, row: string, code: string): Criterion =>
  must(id, title, { c: 'incomplete', why }, IRPR(article, 'NF', 'IRPR', row), {
    refuse: {
      code,
      text: text(
        'Бұл ереженің сол кездегі мәтіні оқылмаған.',
        'Тогдашний текст этого правила не прочитан.',
        'The text of this rule as it stood then was not read.',
      ),
    },
  })

export const criteriaBefore: Criterion[] = [
  then(
    'genuine',
    text('Шынайы ұсыныс', 'Подлинное предложение', 'Genuine offer'),
    's. 200 as it stood before 26 September 2024 was not read',
    's. 200',
    'CA-2, CA-3',
    'NOT_GENUINE',
  ),
  then(
    'effect',
    text('Нарыққа әсері', 'Влияние на рынок', 'Effect on the labour market'),
    's. 203 as it stood before 26 September 2024 was not read',
    's. 203',
    'CA-4, CA-5',
    'NEGATIVE_EFFECT',
  ),
  then(
    'stream',
    text('Ағын ережелері', 'Правила потоков', 'Rules of the streams'),
    'how the streams were told apart, recruitment and the share of low-wage workers then were not read',
    's. 203',
    'CA-24, CA-26, CA-28',
    'STREAM_RULES',
  ),
]

export const feeDue: Condition = is('feeFree', 'none')
