import {
  type AppealStep,
  type Citation,
  citing,
  code,
  type DocumentNeed,
  date,
  type Fact,
  oneOf,
  text,
  value,
  yesNo,
} from '../../language/index.ts'

const O992 = citing('kz/order-992')

/** Facts of a person that residence, status and citizenship ask alike. */
export const person = {
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығыңыз', 'Ваше гражданство', 'Your citizenship'),
    ask: text(
      'Сіз қай елдің азаматысыз?',
      'Гражданином какой страны вы являетесь?',
      'Of which country are you a national?',
    ),
    changes: 'never',
  }),
  birthDate: date({
    source: 'register',
    register: 'person.birth',
    label: text('Туған күніңіз', 'Дата вашего рождения', 'Your date of birth'),
    ask: text('Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    changes: 'never',
  }),
  region: code('region', {
    level: 'case',
    label: text('Тұратын өңір', 'Регион проживания', 'Region of residence'),
    ask: text('Қай өңірде тұрасыз?', 'В каком регионе вы живёте?', 'In which region do you live?'),
    changes: 'by-effort',
  }),
} satisfies Record<string, Fact>

/** What proves that a person is an ethnic Kazakh. */
export const nationality = (cite: Citation): Fact =>
  oneOf(
    {
      papers: text('Құжатта «қазақ» деп жазылған', 'В документах указано «казах»', 'Papers say Kazakh'),
      commission: text('Комиссияның ұсынымы бар', 'Есть рекомендация комиссии', 'The commission recommends'),
      none: text('Ешқайсысы жоқ', 'Ни того, ни другого', 'Neither'),
    },
    {
      label: text('Қазақ ұлтының дәлелі', 'Подтверждение казахской национальности', 'Proof of Kazakh nationality'),
      ask: text(
        'Ұлтыңыз қазақ екенін не растайды?',
        'Чем подтверждена ваша казахская национальность?',
        'What proves that you are an ethnic Kazakh?',
      ),
      evidence: text(
        'Туу туралы куәлік, паспорт немесе өзге ресми құжат, аудармасымен',
        'Свидетельство о рождении, паспорт или иной документ с переводом',
        'Birth certificate, passport or other official paper, with translation',
      ),
      changes: 'by-effort',
      cite,
    },
  )

/** An officer confirms it, under the law on migration as under that on citizenship. */
export const crimesAgainstHumanity = (cite: Citation): Fact =>
  yesNo({
    source: 'officer',
    label: text('Адамзатқа қарсы қылмыс', 'Преступления против человечества', 'Crimes against humanity'),
    ask: text(
      'Адам адамзатқа қарсы қылмыс жасаған ба?',
      'Совершил ли человек преступления против человечества?',
      'Has the person committed crimes against humanity?',
    ),
    cite,
  })

/** Data and papers of the petition are true and whole. */
export const dataTrue = (cite: Citation): Fact =>
  yesNo({
    source: 'officer',
    label: text('Деректер дұрыс және толық', 'Сведения верны и полны', 'Data are true and complete'),
    ask: text(
      'Өтініштегі деректер дұрыс және толық па?',
      'Сведения в заявлении верны и полны?',
      'Are the data true and complete?',
    ),
    cite,
  })

/** Where the person will live, and by what right. */
export const housing = oneOf(
  {
    owner: text('Өз баспанам', 'Собственное жильё', 'Housing of my own'),
    consent: text(
      'Иесінің нотариат куәландырған келісімі',
      'Нотариальное согласие собственника',
      'Notarised consent of the owner',
    ),
    none: text('Ешқайсысы жоқ', 'Ни того, ни другого', 'Neither'),
  },
  {
    label: text('Тұратын баспана', 'Жильё', 'Housing'),
    ask: text(
      'Тұратын баспанаңыз кімдікі?',
      'Кому принадлежит жильё, где вы будете жить?',
      'Whose housing will you live in?',
    ),
    evidence: text(
      'Меншік құжаты немесе нотариаттық келісім',
      'Документ о собственности или нотариальное согласие',
      'Title or notarised consent',
    ),
    changes: 'by-effort',
    cite: O992('article not seen', 'R', 'gov.kz/services/4631', 'F'),
  },
)

export const passportEnds = date({
  label: text('Паспорт жарамды соңғы күн', 'Последний день действия паспорта', 'Last day of the passport'),
  ask: text(
    'Паспортыңыз қай күнге дейін жарамды?',
    'До какого дня действует ваш паспорт?',
    'Until which day is your passport valid?',
  ),
  evidence: text('Паспорт', 'Паспорт', 'Passport'),
  changes: 'by-effort',
})

/** A paper of the file. */
export const paper = (
  id: string,
  title: ReturnType<typeof text>,
  cite: Citation,
  more: Pick<DocumentNeed, 'when'> & { required?: boolean; level?: 'case' | 'line' } = {},
): DocumentNeed => ({
  id,
  title,
  level: more.level ?? 'line',
  required: more.required ?? true,
  ...(more.when ? { when: more.when } : {}),
  cite,
})

const higher = text('Жоғары тұрған орган', 'Вышестоящий орган', 'The higher body')
/** Complaint under the law of 2007, for editions that begin before the code of 2020. */
export const complaintOf2007: AppealStep = {
  body: higher,
  days: value('kz.appeal.months'),
  unit: 'month',
  from: 'notice',
  cite: citing('kz/law-221-3')('art. 12', 'R2', 'saran', 'H-01; later code 350-VI art. 92, the same limit (H-07)'),
}
/** Complaint under the code of 2020. */
export const complaintOf2020: AppealStep = {
  body: text(
    'Шешіміне шағым берілетін орган арқылы жоғары тұрған орган',
    'Вышестоящий орган через орган, чьё решение обжалуется',
    'The higher body, through the body whose act is attacked',
  ),
  days: value('kz.appeal.months'),
  unit: 'month',
  from: 'notice',
  note: text(
    'Мерзім өтсе де жауап болмаса, бұл бас тарту деп саналады және шағымдана аласыз.',
    'Если срок прошёл, а ответа нет, это считается отказом, и вы можете жаловаться.',
    'If the time has run out without an answer, that counts as a refusal and you may complain.',
  ),
  cite: citing('kz/code-350-6')('art. 91-92', 'R', 'unhcr-appc', 'H-06, H-07, H-08'),
}

/** General limit of administrative procedure, where the act's own decision time was not found. */
export const generalLimit = {
  id: 'administrative-limit',
  title: text(
    'Әкімшілік рәсімнің жалпы мерзімі',
    'Общий срок административной процедуры',
    'General time limit of administrative procedure',
  ),
  starts: 'receipt' as const,
  stops: 'decision' as const,
  actor: 'officer' as const,
  days: value('kz.procedure.days'),
  unit: 'working-day' as const,
  onExpiry: 'escalate' as const,
  extend: {
    days: value('kz.procedure.extended-months'),
    unit: 'month' as const,
    cite: citing('kz/code-350-6')('art. 76', 'R2', 'emh-76', 'H-04: notice within 3 working days'),
  },
  cite: citing('kz/code-350-6')(
    'art. 76',
    'R2',
    'emh-76',
    'H-04: the general limit; the own decision time was not found',
  ),
}

/** No source read says what happens to running cases. */
export const keepEdition = (cite: ReturnType<typeof citing>) => ({
  rule: 'keep' as const,
  cite: cite(
    'article not seen',
    'I',
    undefined,
    'no rule for running cases was read: the edition of the day of filing is kept',
  ),
})

export const hostNotice = {
  id: 'host-notice',
  title: text('Келгеніңізді полицияға хабарлау', 'Сообщить полиции о прибытии', 'Tell the police of the arrival'),
  actor: 'host' as const,
  trigger: 'arrival',
  days: value('kz.host-notice.days'),
  unit: 'working-day' as const,
  cite: citing('kz/resolution-148')('par. 9', 'R2', 'korgan-stay', 'H-14'),
}
