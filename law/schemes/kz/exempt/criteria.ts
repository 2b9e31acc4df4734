import {
  always,
  any,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  type Exemption,
  except,
  incomplete,
  is,
  isNone,
  must,
  no,
  not,
  notAfter,
  on,
  plusMonths,
  text,
  value,
} from '../../../language/index.ts'

const R1041 = citing('kz/resolution-1041')
const LAW = citing('kz/law-477-4')

/** What no source read settles on the dates of an edition: a claim of it is neither met nor refused. */
export interface Unread {
  claim: Condition
  why: string
}

const claimsGroup = not(isNone('outsideGroup'))
const claimsTrip = not(isNone('businessTripDays'))
/** A group outside those read. */
export const unreadGroup = (why: string): Unread => ({ claim: claimsGroup, why })
/** A group outside those read, or a business trip, whose limit was not found. */
export const unreadGroupOrTrip = (why: string): Unread => ({ claim: any(claimsGroup, claimsTrip), why })
export const unreadTrip: Unread = {
  claim: claimsTrip,
  why: 'the limit of a business trip without a permit was not found (C.8)',
}

const permitNeeded = {
  code: 'PERMIT-NEEDED',
  text: text(
    'Адам рұқсат қажет емес топтардың ешқайсысына жатпайды: жұмысқа рұқсат керек.',
    'Человек не относится ни к одной группе, которой разрешение не нужно: для работы нужно разрешение.',
    'The person is in none of the groups that need no permit: a permit is needed for the work.',
  ),
}

/** The person belongs to one of the groups; each group read is an exception with its own citation. */
export const group = (
  groups: Exemption[],
  from: string,
  unread: Unread,
  cite: Citation,
  confirmed: Condition = not(always),
): Criterion[] => {
  const unless = groups.filter((e) => !e.from || e.from <= from).map((e) => except(e.id, e.when, e.cite))
  return [
    must(
      'group',
      text(
        'Рұқсат қажет емес топтардың бірі',
        'Одна из групп, которым разрешение не нужно',
        'One of the groups that need no permit',
      ),
      confirmed,
      cite,
      { when: not(unread.claim), unless, refuse: permitNeeded },
    ),
    must(
      'group-unread',
      text('Оқылмаған топ немесе іссапар', 'Непрочитанная группа или командировка', 'Group or trip that was not read'),
      incomplete(unread.why),
      { ...cite, mark: 'NF' },
      { when: unread.claim, unless, refuse: permitNeeded },
    ),
  ]
}

/** Conditions of single groups under art. 36-1(2) and resolution 1041. */
export const education = must(
  'education',
  text('Жоғары білім', 'Высшее образование', 'Higher education'),
  is('education', 'higher'),
  LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-32, C-34'),
  {
    when: is('outsideGroup', 'autonomous-education', 'investment-project'),
    refuse: {
      code: 'EDUCATION',
      text: text(
        'Бұл топқа жоғары білімі бар басшылар мен мамандар ғана жатады.',
        'К этой группе относятся только руководители и специалисты с высшим образованием.',
        'Only managers and specialists with higher education belong to this group.',
      ),
    },
  },
)
export const projectTerm = must(
  'project-term',
  text('Жоба мерзімі', 'Срок проекта', 'Term of the project'),
  any(
    isNone('commissionedOn'),
    notAfter(on('filing'), plusMonths('commissionedOn', value('kz.exempt.project-months'))),
  ),
  LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-34'),
  {
    when: is('outsideGroup', 'investment-project'),
    refuse: {
      code: 'PROJECT-TERM',
      text: text(
        'Нысан пайдалануға берілгеннен кейін {kz.exempt.project-months} айдан астам уақыт өтті (берілген күні: {commissionedOn}).',
        'С ввода объекта в эксплуатацию прошло больше {kz.exempt.project-months} месяцев (введён {commissionedOn}).',
        'More than {kz.exempt.project-months} months have passed since the project was put into operation ({commissionedOn}).',
      ),
    },
  },
)
export const traffickingCase = must(
  'trafficking-case',
  text('Адам саудасы туралы іс жүріп жатыр', 'Дело о торговле людьми не окончено', 'The trafficking case goes on'),
  no('judgmentInForce'),
  R1041('annex 1 item 6', 'R', 'adi-1041', 'C-35, C.8 item 6'),
  {
    when: is('outsideGroup', 'trafficking-victim'),
    refuse: {
      code: 'CASE-ENDED',
      text: text(
        'Үкім күшіне енді: құрбан ретінде рұқсатсыз жұмыс істеу мерзімі аяқталды.',
        'Приговор вступил в силу: срок работы без разрешения как жертвы кончился.',
        'The judgment is in force: the time of work without a permit as a victim is over.',
      ),
    },
  },
)
