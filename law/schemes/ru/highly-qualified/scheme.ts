import {
  atLeast,
  type Criterion,
  cited,
  citing,
  type Edition,
  except,
  is,
  isNone,
  must,
  notBefore,
  on,
  plusMonths,
  scheme,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { eaeuExemption, gap, refuse } from '../words.ts'
import { facts } from './facts.ts'

const LAW = citing('ru/law-115-fz')
const ART = 'art. 13.2'
const month = value('ru.hqs.month-pay', 'group')

// The employer answers for the judgement of skill; nobody else examines it.
const skill = must(
  'skill',
  text('Біліктілікті жұмыс беруші бағалайды', 'Квалификацию оценивает работодатель', 'The employer judges the skill'),
  yes('employerJudged'),
  LAW(ART, 'R2', 'RUm', 'RU-30'),
  refuse(
    'SKILL_NOT_JUDGED',
    'Жұмыс беруші маманның біліктілігін бағаламаған.',
    'Работодатель не оценил квалификацию специалиста.',
    'The employer has not judged the skill of the specialist.',
  ),
)

const skolkovo = except('skolkovo', is('group', 'skolkovo'), LAW(ART, 'R2', 'RUn', 'RU-31'))

const monthly: Criterion = must(
  'month-pay',
  text('Айлық төлем', 'Месячная оплата', 'Monthly pay'),
  atLeast('monthPay', month),
  LAW(ART, 'R2', 'RUn', 'RU-31'),
  {
    unless: [skolkovo],
    ...refuse(
      'PAY_BELOW_FLOOR',
      'Айлық төлем ({monthPay}) шектен ({ru.hqs.month-pay}) төмен.',
      'Месячная оплата ({monthPay}) ниже порога ({ru.hqs.month-pay}).',
      'The monthly pay ({monthPay}) is below the floor ({ru.hqs.month-pay}).',
    ),
  },
)

const yearly: Criterion = must(
  'year-pay',
  text('Жылдық төлем', 'Годовая оплата', 'Yearly pay'),
  atLeast('yearPay', value('ru.hqs.year-pay')),
  LAW(ART, 'R2', 'RUm', 'RU-31'),
  {
    when: is('group', 'general'),
    ...refuse(
      'PAY_BELOW_FLOOR',
      'Жылдық төлем ({yearPay}) шектен ({ru.hqs.year-pay}) төмен.',
      'Годовая оплата ({yearPay}) ниже порога ({ru.hqs.year-pay}).',
      'The yearly pay ({yearPay}) is below the floor ({ru.hqs.year-pay}).',
    ),
  },
)

/** Lower floors of that time, if there were any, were not read. */
const yearlyListed: Criterion = must(
  'listed-pay',
  text('Тізімдегі топтың төлемі', 'Оплата особой группы', 'Pay of a listed group'),
  { c: 'incomplete', why: 'lower floors of listed groups before 24 April 2015 were not read' },
  LAW(ART, 'NF', 'RUm', 'RU-31'),
  {
    when: is('group', 'listed-83500', 'listed-58500', 'skolkovo'),
    ...refuse(
      'LISTED_FLOOR',
      'Бұл топтың сол кездегі шегі оқылмаған.',
      'Тогдашний порог для этой группы не прочитан.',
      'The floor of this group at that time was not read.',
    ),
  },
)

const quarterly: Criterion = must(
  'quarter-pay',
  text('Тоқсандық төлем', 'Оплата за квартал', 'Pay of a quarter'),
  atLeast('quarterPay', value('ru.hqs.quarter-pay')),
  LAW(ART, 'R2', 'RUp', 'RU-31'),
  {
    when: is('group', 'general'),
    ...refuse(
      'PAY_BELOW_FLOOR',
      'Тоқсандық төлем ({quarterPay}) шектен ({ru.hqs.quarter-pay}) төмен.',
      'Оплата за квартал ({quarterPay}) ниже порога ({ru.hqs.quarter-pay}).',
      'The pay of a quarter ({quarterPay}) is below the floor ({ru.hqs.quarter-pay}).',
    ),
  },
)

// An employer found to pay below the floor is kept from this route for two years.
const barred: Criterion = must(
  'employer-bar',
  text('Жұмыс берушіге тыйым жоқ', 'Работодателю не запрещено', 'Employer is not barred'),
  notBefore(on('filing'), plusMonths('underpaidFound', value('ru.hqs.bar-months'))),
  LAW(ART, 'R2', 'RUo', 'RU-32'),
  {
    unless: [except('no-finding', isNone('underpaidFound'), LAW(ART, 'R2', 'RUo', 'RU-32'))],
    ...refuse(
      'EMPLOYER_BARRED',
      'Шектен аз төлеу {underpaidFound} күні анықталған: жұмыс беруші {ru.hqs.bar-months} ай бұл жолмен жалдай алмайды.',
      'Оплата ниже порога установлена {underpaidFound}: работодатель {ru.hqs.bar-months} месяца не может нанимать этим путём.',
      'Pay below the floor was found on {underpaidFound}: for {ru.hqs.bar-months} months the employer may not use this route.',
    ),
  },
)

const title = text('Жоғары білікті маман', 'Высококвалифицированный специалист', 'Highly qualified specialist')

type Own = Pick<Edition, 'id' | 'from' | 'to' | 'changes' | 'criteria'> & { more?: Edition['gaps'] }

const edition = ({ more, ...own }: Own): Edition => ({
  ...own,
  title,
  law: [LAW(ART, 'R2', 'RUm', 'RU-30, RU-31')],
  exemptions: own.id === '2010' ? [] : [eaeuExemption],
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['online', 'counter'],
    body: { kind: 'national' },
    documents: [],
    clocks: [],
    fees: [],
    transition: { rule: 'keep', cite: LAW('article not seen', 'NF', undefined, 'RU-31: no rule on files under way') },
    gaps: ['where it is filed, papers, fee and decision time were not read (RU-30..34)'],
  },
  permit: {
    title: text(
      'Жоғары білікті маманның жұмыс рұқсаты',
      'Разрешение на работу высококвалифицированного специалиста',
      'Work permit of a highly qualified specialist',
    ),
    holder: 'worker',
    lengths: [
      {
        id: 'three-years',
        unit: 'month',
        longest: cited(36, 'month', LAW(ART, 'R2', 'RUw', 'RU-34')),
        cite: LAW(ART, 'R2', 'RUw', 'RU-34'),
      },
    ],
    ties: [],
    renewals: [{ max: null, cite: LAW(ART, 'R2', 'RUw', 'RU-34') }],
    rights: [
      {
        id: 'regions',
        text: text(
          'Бір рұқсат бірнеше өңірде жарамды бола алады.',
          'Одно разрешение может действовать в нескольких регионах.',
          'One permit may be good for several regions.',
        ),
        cite: LAW(ART, 'R2', 'RUw', 'RU-34'),
      },
      {
        id: 'outside-quota',
        text: text(
          'Квота мен қажеттілік сұрауы қолданылмайды.',
          'Квота и опрос потребности не применяются.',
          'The quota and the survey of need do not apply.',
        ),
        cite: LAW(ART, 'R2', 'RUm', 'RU-30'),
      },
      {
        id: 'permanence',
        text: text(
          'Салық төленсе, екі жылдан соң тұрақты тұруға өтініш беруге болады.',
          'Через два года, если налоги уплачены, можно просить постоянное проживание.',
          'After two years permanent residence is possible if the taxes were paid.',
        ),
        cite: LAW(ART, 'R2', 'valen-tax', 'RU-34'),
      },
    ],
    work: ['group'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [
    {
      id: 'pay-notice',
      title: text(
        'Қаңтар, сәуір, шілде, қазан сайын төленген ақы туралы хабарлау',
        'Каждые январь, апрель, июль и октябрь уведомлять о выплате оплаты',
        'Give notice of the pay every January, April, July and October',
      ),
      actor: 'employer',
      trigger: 'quarter-end',
      cite: LAW(ART, 'R2', 'RUw', 'RU-33'),
    },
    {
      id: 'contract-ended',
      title: text(
        'Шарттың аяқталғанын хабарлау',
        'Уведомить об окончании договора',
        'Give notice that the contract ended',
      ),
      actor: 'employer',
      trigger: 'contract-ended',
      days: cited(3, 'working-day', LAW(ART, 'R2', 'RUw', 'RU-33')),
      unit: 'working-day',
      cite: LAW(ART, 'R2', 'RUw', 'RU-33'),
    },
  ],
  appeal: [],
  gaps: [
    gap(
      'procedure',
      LAW('article not seen', 'NF', undefined, 'part 19.6'),
      'Шешім мерзімі, жұмыс берушіге байлау, отбасы және шағым жолы оқылмаған.',
      'Срок решения, привязка к работодателю, семья и обжалование не прочитаны.',
      'Decision time, tie to the employer, family and appeal were not read.',
    ),
    gap(
      'tax-number',
      LAW('article not seen', 'NF', 'RUw', 'RU-33'),
      'Салық нөмірі туралы міндеттердің мазмұны оқылмаған.',
      'Содержание обязанностей о налоговом номере не прочитано.',
      'The duties about the tax number are known to exist; their content was not read.',
    ),
    ...(more ?? []),
  ],
})

const noBar = gap(
  'bar',
  LAW(ART, 'NF', 'RUo', 'RU-32: read for 2024 only'),
  'Аз төлеген жұмыс берушіге сол кездегі тыйым оқылмаған.',
  'Тогдашний запрет для недоплатившего работодателя не прочитан.',
  'The bar at that time on an employer who paid too little was not read.',
)
const lists = gap(
  'groups',
  LAW(ART, 'NF', 'RUn', 'RU-31'),
  'Төлем шегі төмен топтардың тізімдері оқылмаған.',
  'Перечни групп с пониженным порогом не прочитаны.',
  'The lists of groups with a lower floor were not read.',
)

/** Route without quota where the pay alone is tested, from 2010. */
export const highlyQualified = scheme('ru/highly-qualified', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Төлемі белгіленген шектен кем емес шетелдік маманға: квотасыз, үш жылға дейін.',
    'Для иностранного специалиста с оплатой не ниже порога: вне квоты, до трёх лет.',
    'For a foreign specialist paid at least the floor: outside the quota, for up to three years.',
  ),
  facts,
  editions: [
    edition({
      id: '2010',
      from: '2010-07-01',
      to: '2015-04-23',
      criteria: [yearly, yearlyListed, skill],
      more: [noBar],
    }),
    edition({
      id: '2015',
      from: '2015-04-24',
      to: '2024-02-29',
      changes: text(
        'Шек жылдық емес, айлық: 167 000 рубль; тізімдегі топтарға 83 500 немесе 58 500.',
        'Порог не годовой, а месячный: 167 000 рублей; для особых групп 83 500 или 58 500.',
        'The floor is monthly, no longer yearly: 167,000 roubles; 83,500 or 58,500 for listed groups.',
      ),
      criteria: [monthly, skill],
      more: [noBar, lists],
    }),
    edition({
      id: '2024',
      from: '2024-03-01',
      changes: text(
        'Жалпы шек тоқсанына 750 000 рубль; тізімдегі топтардың бұрынғы шектері сақталады.',
        'Общий порог - 750 000 рублей за квартал; для особых групп остаются прежние пороги.',
        'The general floor is 750,000 roubles a quarter; listed groups keep the old floors.',
      ),
      criteria: [
        quarterly,
        { ...monthly, id: 'listed-pay', when: is('group', 'listed-83500', 'listed-58500') },
        skill,
        barred,
      ],
      more: [lists],
    }),
  ],
})
