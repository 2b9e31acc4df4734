import { citing } from '../../../language/act.ts'
import { bands, best, type Criterion, must, values } from '../../../language/criteria.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { atLeast, fact, incomplete, is, value, when, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { facts } from './facts.ts'

const RULES = citing('nz/skilled-migrant-rules')
const rule = RULES('article not seen', 'R2', 'mondaq', 'points-systems 9')
const unseen = RULES('article not seen', 'NF', 'mondaq', 'points-systems 9')
const announced = RULES('article not seen', 'NF', 'economictimes', 'points-systems 9, announced 23 September 2025')

const title = text(
  'Білікті көшіп келушілер санаты',
  'Категория квалифицированных мигрантов',
  'Skilled Migrant Category',
)
const refuse = (code: string, kk: string, ru: string, en: string): { refuse: { code: string; text: Text } } => ({
  refuse: { code, text: text(kk, ru, en) },
})

const criteria: Criterion[] = [
  // A job or an offer is the way in; points alone are not enough.
  must('job', text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'), yes('jobOffer'), rule, {
    ...refuse(
      'NO_JOB',
      'Жаңа Зеландияда жұмыс та, жұмыс ұсынысы да жоқ.',
      'Нет ни работы, ни предложения работы в Новой Зеландии.',
      'There is neither a job nor an offer of a job in New Zealand.',
    ),
  }),
  must(
    'hours',
    text('Жұмыс сағаты', 'Часы работы', 'Hours of work'),
    atLeast('weeklyHours', value('nz.hours')),
    rule,
    refuse(
      'HOURS',
      'Аптасына {weeklyHours} аз; {nz.hours} керек.',
      'В неделю {weeklyHours} мало; нужно {nz.hours}.',
      'The job gives {weeklyHours} a week; {nz.hours} are needed.',
    ),
  ),
  // The lower the skill level, the higher the pay must be.
  must(
    'pay',
    text('Жалақы деңгейге сай', 'Оплата отвечает уровню', 'Pay fits the skill level'),
    atLeast('payPercent', when(is('skillLevel', '1', '2', '3'), value('nz.pay-skilled'), value('nz.pay-lower'))),
    rule,
    refuse(
      'PAY',
      'Жалақы медиананың {payPercent}; 1-3 деңгейге {nz.pay-skilled}, 4-5 деңгейге {nz.pay-lower} керек.',
      'Оплата составляет {payPercent} медианы; для уровней 1-3 нужно {nz.pay-skilled}, для 4-5 - {nz.pay-lower}.',
      'The pay is {payPercent} of the median; levels 1 to 3 need {nz.pay-skilled}, levels 4 and 5 need {nz.pay-lower}.',
    ),
  ),
  must(
    'english',
    text('Ағылшын тілі', 'Английский язык', 'English'),
    yes('english'),
    rule,
    refuse(
      'ENGLISH',
      'Ағылшын тілі талабы орындалмаған.',
      'Требование к английскому не выполнено.',
      'The English requirement is not met.',
    ),
  ),
  must(
    'health',
    text('Денсаулық', 'Здоровье', 'Health'),
    yes('health'),
    rule,
    refuse(
      'HEALTH',
      'Денсаулық талабы орындалмаған.',
      'Требование к здоровью не выполнено.',
      'The health requirement is not met.',
    ),
  ),
  must(
    'character',
    text('Мінез-құлық', 'Благонадёжность', 'Character'),
    yes('character'),
    rule,
    refuse(
      'CHARACTER',
      'Мінез-құлық талабы орындалмаған.',
      'Требование к благонадёжности не выполнено.',
      'The character requirement is not met.',
    ),
  ),
]

const gap = (id: string, kk: string, ru: string, en: string) => ({ id, what: text(kk, ru, en), cite: unseen })

const common: Pick<Edition, 'exemptions' | 'process' | 'permit' | 'duties' | 'appeal'> = {
  exemptions: [],
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['online'],
    body: { kind: 'national' },
    documents: [],
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: RULES(
        'article not seen',
        'I',
        'mondaq',
        'no rule for running cases was read: the edition of filing is kept',
      ),
    },
    gaps: ['decision times, fees and documents were not read'],
  },
  permit: {
    title: text('Тұрғын визасы', 'Виза жителя', 'Resident visa'),
    holder: 'worker',
    lengths: [],
    ties: [],
    renewals: [],
    rights: [],
    work: [],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [],
  appeal: [],
}

export const skilledMigrant = scheme('nz/skilled-migrant', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    'Жаңа Зеландияда білікті жұмысы бар, алты балл жинаған маманға тұрғын визасын береді.',
    'Даёт визу жителя специалисту с квалифицированной работой в Новой Зеландии, набравшему шесть баллов.',
    'Gives a resident visa to a skilled worker with a job in New Zealand who has six points.',
  ),
  facts,
  editions: [
    {
      id: '2023',
      from: '2023-10-09',
      to: '2026-07-31',
      title,
      law: [rule],
      ...common,
      criteria,
      points: {
        id: 'points',
        title: text('Алты балл', 'Шесть баллов', 'Six points'),
        items: [
          // Only the best indicator counts; indicators never add up.
          best(
            'indicator',
            [
              values('registration', 'registration', 'nz.points-registration', {
                title: text('Кәсіби тіркеу', 'Профессиональная регистрация', 'Occupational registration'),
                cite: rule,
              }),
              values('qualification', 'qualification', 'nz.points-qualification', {
                title: text('Біліктілік', 'Квалификация', 'Qualification'),
                cite: rule,
              }),
              bands('income', fact('payPercent'), 'nz.points-income', {
                title: text('Табыс', 'Доход', 'Income'),
                cite: rule,
              }),
            ],
            { title: text('Біліктілік көрсеткіші', 'Показатель квалификации', 'Skill indicator'), cite: rule },
          ),
          bands('work', fact('workMonths'), 'nz.points-work', {
            title: text('Жаңа Зеландиядағы жұмыс', 'Работа в Новой Зеландии', 'Work in New Zealand'),
            cite: rule,
          }),
        ],
        pass: value('nz.pass-mark'),
        cite: rule,
        ...refuse(
          'POINTS',
          'Балл жиынтығы {nz.pass-mark} балға жетпеді.',
          'Сумма баллов не достигла {nz.pass-mark}.',
          'The points do not reach {nz.pass-mark}.',
        ),
      },
      gaps: [
        gap(
          'employer-and-age',
          'Аккредиттелген жұмыс беруші мен 55 жас шегі тексерілмеген, сондықтан қолданылмайды.',
          'Аккредитация работодателя и предел в 55 лет не проверены и потому не применяются.',
          'The accredited employer and the age limit of 55 were not verified and are off.',
        ),
        gap(
          'levels',
          'Ағылшын тілінің, денсаулықтың және мінез-құлықтың нақты талаптары оқылмаған.',
          'Точные требования к английскому, здоровью и благонадёжности не прочитаны.',
          'The exact English, health and character requirements were not read.',
        ),
        gap(
          'foreign-qualification',
          'Тең келетін біліктілігі жоқ шетелдік дипломға бір балл кем берілетіні бір ғана дереккөзде айтылған; қолданылмайды.',
          'То, что иностранному диплому без местного соответствия дают на балл меньше, сказано лишь в одном источнике; не применяется.',
          'That a foreign qualification without a local equal gets one point less is told by one source only; it is off.',
        ),
        gap(
          'visa',
          'Медианалық жалақы сомасы, виза құқықтары, алым, мерзім және шағым жолы оқылмаған.',
          'Сумма медианной оплаты, права по визе, сбор, сроки и порядок обжалования не прочитаны.',
          'The amount of the median wage, the rights of the visa, fee, times and appeal route were not read.',
        ),
      ],
    },
    {
      id: '2026',
      from: '2026-08-01',
      title,
      law: [RULES('article not seen', 'R2', 'economictimes', 'points-systems 9')],
      changes: text(
        'Екі жаңа жол жарияланды: білікті жұмыс (бес жыл тәжірибе, оның екі жылы Жаңа Зеландияда медиананың 1,1 есесімен) және техник жолы (4-деңгейлі біліктілік, одан кейін төрт жыл, 18 айы Жаңа Зеландияда). Жергілікті дипломға балл көбейеді.',
        'Объявлены два новых пути: квалифицированная работа (пять лет опыта, из них два года в Новой Зеландии с оплатой 1,1 медианы) и путь техника (квалификация уровня 4, четыре года после неё, 18 месяцев в Новой Зеландии). За местный диплом баллов больше.',
        'Two new ways were announced: skilled work (five years, two of them in New Zealand at 1.1 times the median) and technician (a level 4 qualification, four years after it, 18 months in New Zealand). Local degrees get more points.',
      ),
      ...common,
      criteria: [
        // Nothing is decided by an announcement.
        must(
          'new-rules',
          text('2026 жылғы тамыздан кейінгі ережелер', 'Правила с августа 2026 года', 'Rules from August 2026'),
          incomplete('the point table and the text of the two ways from August 2026 were not found'),
          announced,
          refuse(
            'RULES_NOT_READ',
            'Жаңа ережелер табылмады.',
            'Новые правила не найдены.',
            'The new rules were not found.',
          ),
        ),
      ],
      gaps: [
        gap(
          'day',
          'Жаңа ережелер тамыздың қай күні күшіне енгені белгісіз; айдың бірінші күнінен бастап нәтиже толық емес.',
          'День вступления новых правил в августе неизвестен; с первого числа месяца итог неполон.',
          'The day in August on which the new rules begin is not known; from the first of the month the result is incomplete.',
        ),
        gap(
          'table',
          'Жаңа балл кестесі және тыйым салынған кәсіптер тізімі табылмады.',
          'Новая таблица баллов и списки исключённых занятий не найдены.',
          'The new point table and the lists of excluded and restricted occupations were not found.',
        ),
      ],
    },
  ],
})
