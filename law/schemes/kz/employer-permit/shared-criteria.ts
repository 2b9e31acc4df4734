import {
  add,
  all,
  always,
  among,
  any,
  atLeast,
  atMost,
  below,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  daysBetween,
  type Exemption,
  except,
  fact,
  is,
  isNone,
  max,
  must,
  not,
  notBefore,
  on,
  one,
  type PermitTerms,
  plusMonths,
  shareAtLeast,
  sub,
  type Term,
  text,
  value,
  when,
  yes,
  zero,
} from '../../../language/index.ts'

export const extension = is('request', 'extension')
const senior = is('category', '1', '2')

/** The citizen of an EAEU state (before 2015: of the Customs Union) needs neither permit nor quota. */
export const freeMovement = (from?: string, act = 'kz/agreement-2010-11-19'): Exemption => ({
  id: 'free-movement',
  title: text('ЕАЭО елінің азаматы', 'Гражданин государства ЕАЭС', 'National of an EAEU state'),
  when: among('citizenship', 'kz.free-movement.states'),
  cite: citing(act)(act === 'kz/eaeu-treaty' ? 'art. 97' : 'article not seen', 'R2', 'expat-kg', 'C-55'),
  ...(from ? { from } : {}),
})

/** The first head of a foreign firm's branch or office. */
export const branchHead = (cite: Citation): Exemption => ({
  id: 'branch-head',
  title: text(
    'Филиалдың немесе өкілдіктің бірінші басшысы',
    'Первый руководитель филиала или представительства',
    'First head of a branch or representative office',
  ),
  when: all(is('category', '1'), is('employerKind', 'branch', 'representative-office'), yes('firstHead')),
  cite,
})

export const ownedHead = (cite: Citation, from?: string): Exemption => ({
  id: 'foreign-owned-head',
  title: text(
    '100 пайыз шетелдік қатысудағы заңды тұлғаның бірінші басшысы немесе орынбасары',
    'Первый руководитель или заместитель в юридическом лице со 100-процентным иностранным участием',
    'First head or deputy of a wholly foreign-owned Kazakh legal person',
  ),
  when: all(is('category', '1'), is('employerKind', 'legal-person'), yes('whollyForeignOwned')),
  cite,
  ...(from ? { from } : {}),
})

export const group = (
  id: string,
  title: ReturnType<typeof text>,
  codes: string[],
  cite: Citation,
  from?: string,
): Exemption => ({
  id,
  title,
  when: is('outsideGroup', ...codes),
  cite,
  ...(from ? { from } : {}),
})

/** Places are free in the year's quota. */
export const quotaLeft = (cite: Citation): Criterion =>
  must(
    'quota',
    text('Квотада бос орын бар', 'В квоте есть свободное место', 'A place is free in the quota'),
    atLeast('quotaFree', one),
    cite,
    {
      refuse: {
        code: 'QUOTA',
        text: text(
          'Осы өңір мен санатқа бөлінген квотада бос орын қалмады (бос орын: {quotaFree}).',
          'В квоте этого региона и категории не осталось мест (свободно: {quotaFree}).',
          'No place is left in the quota of this region and category (free: {quotaFree}).',
        ),
      },
    },
  )

const citizens = when(senior, fact('citizensCat12'), fact('citizensCat34'))
const eaeu = when(senior, fact('eaeuCat12'), fact('eaeuCat34'))
const foreigners = when(
  senior,
  add(fact('foreignersCat12'), fact('askedCat12')),
  add(fact('foreignersCat34'), fact('askedCat34')),
)
/** EAEU nationals stand among the foreigners of the register. */
const staff = add(citizens, foreigners)
/**
 * Citizens are at least 70% (categories 1+2) or 90% (3+4) of the staff, counted with the persons asked for.
 * Since 2017 nationals of EAEU states stand on the side of the citizens (C-03).
 */
export const ratio = (cite: Citation, free: { cite: Citation } | undefined, eaeuCounts: boolean): Criterion =>
  must(
    'ratio',
    text(
      'Азаматтар мен шетелдіктердің арақатынасы',
      'Соотношение граждан и иностранцев',
      'Ratio of citizens to foreigners',
    ),
    shareAtLeast(eaeuCounts ? add(citizens, eaeu) : citizens, staff, value('kz.ratio.citizens', 'category')),
    cite,
    {
      ...(free
        ? {
            unless: [
              except(
                'small-branch',
                all(
                  is('employerKind', 'branch', 'representative-office'),
                  atMost('employerStaff', value('kz.ratio.exempt-staff')),
                ),
                free.cite,
              ),
            ],
          }
        : {}),
      refuse: {
        code: 'RATIO',
        text: text(
          'Осы санаттардағы қызметкерлердің кемінде {kz.ratio.citizens} пайызы Қазақстан азаматы болуы керек; сұралған жұмыскерлермен бірге бұл үлес сақталмайды.',
          'Не менее {kz.ratio.citizens} процентов работников этих категорий должны быть гражданами Казахстана; с запрошенными работниками эта доля не соблюдается.',
          'At least {kz.ratio.citizens} percent of the staff of these categories must be citizens of Kazakhstan; with the people asked for the share is not kept.',
        ),
      },
    },
  )

export const qualification = (cite: Citation): Criterion =>
  must(
    'qualification',
    text('Білімі мен тәжірибесі', 'Образование и опыт', 'Education and experience'),
    yes('qualified'),
    cite,
    {
      when: not(extension),
      refuse: {
        code: 'QUALIFICATION',
        text: text(
          'Білімі немесе тәжірибесі осы жұмысқа қойылатын талаптан төмен.',
          'Образование или опыт ниже требований к этой работе.',
          'Education or experience is below what this work requires.',
        ),
      },
    },
  )

export const trueDocuments = (cite: Citation): Criterion =>
  must(
    'documents-true',
    text('Құжаттар мен мәліметтер шынайы', 'Документы и сведения достоверны', 'Documents and data are true'),
    yes('documentsTrue'),
    cite,
    {
      refuse: {
        code: 'FALSE-DATA',
        text: text(
          'Құжаттардың немесе мәліметтердің шынайы еместігі анықталды.',
          'Установлено, что документы или сведения недостоверны.',
          'Documents or data were found to be false.',
        ),
      },
    },
  )

/** Twelve months without permits after a finding of use without a permit or in another trade. */
export const noBan = (cite: Citation): Criterion => {
  const clear = (name: string) => any(isNone(name), notBefore(on('filing'), plusMonths(name, value('kz.ban.months'))))
  return must(
    'no-finding',
    text(
      'Соңғы он екі айда бұзушылық анықталмаған',
      'За последние двенадцать месяцев нарушений не установлено',
      'No finding in the last twelve months',
    ),
    all(clear('findingUse'), clear('findingTrade')),
    cite,
    {
      refuse: {
        code: 'BAN',
        text: text(
          'Бұзушылық анықталған күннен бастап {kz.ban.months} ай ішінде рұқсат берілмейді (рұқсатсыз пайдалану: {findingUse}; басқа мамандықта пайдалану: {findingTrade}).',
          'В течение {kz.ban.months} месяцев со дня установления нарушения разрешения не выдаются (использование без разрешения: {findingUse}; по другой профессии: {findingTrade}).',
          'No permit is given for {kz.ban.months} months from a finding (use without a permit: {findingUse}; use in another trade: {findingTrade}).',
        ),
      },
    },
  )
}

/** The employer met the undertaking to put citizens in the posts of category 4. */
export const replacement = (cite: Citation, from?: string): Criterion =>
  must(
    'replacement',
    text(
      '4-санат жұмыскерлерін ауыстыру міндеті',
      'Обязанность заменить работников категории 4',
      'Duty to replace workers of category 4',
    ),
    yes('undertakingsMet'),
    cite,
    {
      when: is('category', '4'),
      ...(from ? { from } : {}),
      refuse: {
        code: 'REPLACEMENT',
        text: text(
          '4-санаттағы бұрынғы жұмыскерлерді азаматтармен ауыстыру міндеті орындалмаған.',
          'Не выполнено обязательство заменить прежних работников категории 4 гражданами.',
          'The undertaking to replace earlier workers of category 4 by citizens is not met.',
        ),
      },
    },
  )

export const extensionLimit = (cite: Citation, uncapped: string[]): Criterion =>
  must(
    'extension-limit',
    text('Ұзартулар саны', 'Число продлений', 'Number of extensions'),
    below('extensionsGiven', value('kz.extension.max', 'category')),
    cite,
    {
      when: uncapped.length > 0 ? all(extension, not(is('category', ...uncapped))) : extension,
      refuse: {
        code: 'EXTENSION-LIMIT',
        text: text(
          'Осы санаттағы рұқсат ең көбі {kz.extension.max} рет ұзартылады; бұрын {extensionsGiven} рет ұзартылған.',
          'Разрешение этой категории продлевается не более {kz.extension.max} раз; уже продлено: {extensionsGiven}.',
          'A permit of this category may be extended at most {kz.extension.max} times; it has been extended {extensionsGiven} times.',
        ),
      },
    },
  )

/** Filed between the 60th and the 30th day before the end of the permit. */
export const extensionWindow = (cite: Citation, from?: string): Criterion => {
  const left = daysBetween(on('filing'), 'previousEnd')
  return must(
    'extension-window',
    text('Ұзартуға өтініш беру мерзімі', 'Срок подачи на продление', 'Time for asking an extension'),
    all(atMost(left, value('kz.extension.opens')), atLeast(left, value('kz.extension.closes'))),
    cite,
    {
      when: extension,
      ...(from ? { from } : {}),
      refuse: {
        code: 'WINDOW',
        text: text(
          'Ұзарту туралы өтініш рұқсат аяқталғанға дейін {kz.extension.opens} күннен ерте және {kz.extension.closes} күннен кеш берілмейді (рұқсат {previousEnd} күні аяқталады).',
          'О продлении просят не раньше чем за {kz.extension.opens} и не позже чем за {kz.extension.closes} дней до окончания (разрешение кончается {previousEnd}).',
          'An extension is asked not earlier than {kz.extension.opens} and not later than {kz.extension.closes} days before the end (the permit ends {previousEnd}).',
        ),
      },
    },
  )
}

/** Extensions still possible after this permit: all of them after a first issue, one fewer after each extension. */
export const renewalsLeft = (most: Term, cite: Citation, of: Condition = always): PermitTerms['renewals'] => [
  { when: all(of, not(extension)), max: most, cite },
  { when: all(of, extension), max: max(zero, sub(most, 'extensionsGiven', one)), cite },
]
