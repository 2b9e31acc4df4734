import { citing } from '../../../language/act.ts'
import { type Criterion, except, must } from '../../../language/criteria.ts'
import {
  all,
  any,
  atLeast,
  cited,
  is,
  no,
  not,
  notAfter,
  notBefore,
  on,
  plusMonths,
  type Term,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { refuse } from '../refuse.ts'

const SW = citing('gb/appendix-skilled-worker')
const FINDER = citing('gb/check-uk-visa')
const rule = SW('SW 1.1-18', 'R', 'gov.uk', 'points-systems 4.3')
const n = (x: number, unit: string): Term => cited(x, unit, rule)
const inside = is('applyingFrom', 'inside')

export const criteria: Criterion[] = [
  // Adults only.
  must(
    'age',
    text('18 жас', '18 лет', 'Eighteen years'),
    atLeast(yearsBetween('birth', on('filing')), n(18, 'year')),
    rule,
    {
      ...refuse('UNDER_18', 'Сіз әлі 18-ге толған жоқсыз.', 'Вам ещё нет 18 лет.', 'You are under 18.'),
    },
  ),
  // The certificate is at most three months old.
  must(
    'certificate-age',
    text('Сертификат ескірмеген', 'Сертификат не устарел', 'Certificate is fresh'),
    all(
      notAfter('certificateDate', on('filing')),
      notBefore(plusMonths('certificateDate', n(3, 'month')), on('filing')),
    ),
    rule,
    refuse(
      'CERTIFICATE_TOO_OLD',
      'Демеушілік сертификаты үш айдан ескі.',
      'Сертификат спонсорства старше трёх месяцев.',
      'The certificate of sponsorship is older than three months.',
    ),
  ),
  // Work starts within three months.
  must(
    'start',
    text('Жұмыс басталуы', 'Начало работы', 'Start of work'),
    notAfter('startDate', plusMonths(on('filing'), n(3, 'month'))),
    rule,
    refuse(
      'START_TOO_LATE',
      'Жұмыс өтініштен кейін үш ай ішінде басталуы керек.',
      'Работа должна начаться в течение трёх месяцев после заявления.',
      'Work must start within three months of the application.',
    ),
  ),
  // A-rated sponsor; a B-rated one may keep its own workers.
  must(
    'sponsor-rating',
    text('Демеуші рейтингі', 'Рейтинг спонсора', 'Rating of the sponsor'),
    is('sponsorRating', 'a'),
    rule,
    {
      unless: [except('stays-with-sponsor', all(is('sponsorRating', 'b'), yes('sameSponsor')), rule)],
      ...refuse(
        'SPONSOR_NOT_A_RATED',
        'B рейтингі бар демеуші жаңа жұмыскер ала алмайды.',
        'Спонсор с рейтингом B не может взять нового работника.',
        'A B-rated sponsor may not take a new worker.',
      ),
    },
  ),
  // The skills charge is paid where it is due.
  must(
    'charge',
    text('Дағды алымы төленді', 'Сбор на навыки уплачен', 'Skills charge paid'),
    yes('chargePaid'),
    rule,
    refuse(
      'CHARGE_NOT_PAID',
      'Дағды алымы төленбеген.',
      'Сбор на навыки не уплачен.',
      'The skills charge is not paid.',
    ),
  ),
  // A genuine post, no supply of labour to others.
  must(
    'vacancy',
    text('Жұмыс орны шынайы', 'Подлинная вакансия', 'Genuine vacancy'),
    yes('genuineVacancy'),
    rule,
    refuse(
      'NOT_GENUINE',
      'Жұмыс орны шынайы емес не үшінші тұлғаға жұмыс күшін беру болып табылады.',
      'Вакансия не подлинная или это предоставление персонала третьему лицу.',
      'The vacancy is not genuine, or it is a supply of labour to a third party.',
    ),
  ),
  // Minimum wage and working time.
  must(
    'labour-law',
    text('Еңбек заңы', 'Трудовое право', 'Labour law'),
    yes('labourLaw'),
    rule,
    refuse(
      'LABOUR_LAW',
      'Ең төменгі жалақы не жұмыс уақыты туралы заң бұзылады.',
      'Нарушены минимальная оплата или законы о рабочем времени.',
      'Minimum wage or working-time law is not kept.',
    ),
  ),
  // Some stays do not allow a switch inside.
  must(
    'switch',
    text('Ел ішінде ауысу', 'Переход внутри страны', 'Switch inside the country'),
    no('barredStatus'),
    rule,
    {
      when: inside,
      ...refuse(
        'STATUS_BARS_SWITCH',
        'Қазіргі мәртебеңізден ел ішінде ауысуға болмайды.',
        'С вашего нынешнего статуса нельзя перейти внутри страны.',
        'Your present status does not allow a switch inside the country.',
      ),
    },
  ),
  // Students: course done, later start, or two years of a PhD.
  must('studies', text('Оқу', 'Учёба', 'Studies'), not(is('studies', 'other')), rule, {
    when: inside,
    ...refuse(
      'COURSE_NOT_FINISHED',
      'Оқуыңыз бітпеген, ал жұмыс одан бұрын басталады.',
      'Учёба не окончена, а работа начинается раньше.',
      'The course is not finished and the work starts before its end.',
    ),
  }),
  // Carers: inside only, after earlier work of the same kind.
  must(
    'carers',
    text('Күтушілер', 'Сиделки', 'Carers'),
    all(
      inside,
      any(
        is('careRoute', 'already'),
        all(is('careRoute', 'three-months'), notAfter(on('filing'), value('gb.care-end'))),
      ),
    ),
    rule,
    {
      when: is('occupation', 'care'),
      ...refuse(
        'CARE_CLOSED',
        'Күтушілер үшін бағыт ел сыртынан да, бұрынғы жұмыссыз да жабық.',
        'Для сиделок путь закрыт из-за границы и без прежней такой работы.',
        'The route is closed to carers from outside and to those without earlier work of the kind.',
      ),
    },
  ),
  // Money held for 28 days, or a year inside, or the word of the sponsor.
  must(
    'funds',
    text('Күнкөріс қаражаты', 'Средства на жизнь', 'Funds'),
    atLeast('funds', value('gb.skilled-funds')),
    rule,
    {
      unless: [
        except('year-inside', all(inside, atLeast('monthsInside', n(12, 'month'))), rule),
        except('sponsor-certifies', yes('sponsorCertifies'), rule),
      ],
      ...refuse(
        'NO_FUNDS',
        'Қаражат {gb.skilled-funds} сомасынан аз.',
        'Средств меньше {gb.skilled-funds}.',
        'The funds are below {gb.skilled-funds}.',
      ),
    },
  ),
  // Closed to one nationality, as the official finder has it; its first day was not read.
  must(
    'visa-brake',
    text('Азаматтыққа тоқтам', 'Стоп по гражданству', 'Visa brake'),
    not(is('citizenship', 'AF')),
    FINDER('check_uk_visa_data.yml', 'R', 'UKj', 'UK-13'),
    {
      when: is('applyingFrom', 'outside'),
      from: '2026-09-01',
      ...refuse(
        'VISA_BRAKE',
        'Бұл виза сіздің азаматтығыңызға жабық.',
        'Эта виза закрыта для вашего гражданства.',
        'This visa is closed to your nationality.',
      ),
    },
  ),
]
