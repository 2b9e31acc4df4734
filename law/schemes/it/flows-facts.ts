import { citing } from '../../language/act.ts'
import { date, type Fact, int, oneOf, yesNo } from '../../language/facts.ts'
import { text } from '../../language/text.ts'

// What both schemes of the flows decree ask: when and by whom the request came, what the job centre said, which places it draws on.
const TU = citing('it/consolidated-act-1998')
const rule = (source: string, row: string) => TU('article not seen', 'R2', source, row)

export const flowsFacts: Record<string, Fact> = {
  receivedOpen: yesNo({
    source: 'officer',
    label: text('Ашылғаннан кейін түскен', 'Поступил после открытия', 'Received after the opening'),
    ask: text(
      'Өтініш осы кезең ашылған сәтте не одан кейін түсті ме?',
      'Поступил ли запрос в миг открытия этого этапа или позже?',
      'Was the request received at or after the opening of this tranche?',
    ),
    cite: rule('ITf', 'IT-7'),
  }),
  receivedAt: int(0, 86_399_999, 'millisecond', {
    source: 'officer',
    label: text(
      'Түскен сәті, тәулік миллисекунды',
      'Миг поступления, миллисекунда суток',
      'Time of receipt, millisecond of the day',
    ),
    ask: text(
      'Өтініш тәуліктің қай миллисекундында түсті (Рим уақыты)?',
      'В какую миллисекунду суток поступил запрос (римское время)?',
      'At which millisecond of the day was the request received (Rome time)?',
    ),
    help: text(
      'Сағат 09:00 — 32 400 000. Ашылған күні ғана маңызды.',
      '09:00 — это 32 400 000. Важно только в день открытия.',
      '09:00 is 32,400,000. It matters only on the day of opening.',
    ),
    cite: rule('ITi, ITj', 'IT-7'),
  }),
  filer: oneOf(
    {
      employer: text('Жұмыс берушінің өзі', 'Сам работодатель', 'The employer itself'),
      association: text('Жұмыс берушілер бірлестігі', 'Объединение работодателей', 'An association of employers'),
      consultant: text('Еңбек кеңесшісі', 'Консультант по труду', 'A labour consultant'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Өтінішті беруші', 'Кто подаёт', 'Who files'),
      ask: text('Өтінішті кім береді?', 'Кто подаёт запрос?', 'Who files the request?'),
      changes: 'by-effort',
      cite: rule('ITa', 'IT-9'),
    },
  ),
  requestsBefore: int(0, 100_000, 'requests', {
    source: 'officer',
    label: text('Бұрынырақ түскен өтініштер', 'Запросы, поступившие раньше', 'Requests received earlier'),
    ask: text(
      'Осы жұмыс берушіден биыл бұған дейін неше өтініш түсті?',
      'Сколько запросов этого работодателя поступило в этом году раньше?',
      'How many requests of this employer were received earlier this year?',
    ),
    cite: rule('ITa', 'IT-9'),
  }),
  centreAnswer: oneOf(
    {
      unavailable: text('Жұмысшы жоқ', 'Работников нет', 'No worker available'),
      available: text('Жұмысшы бар', 'Работник есть', 'A worker is available'),
      silent: text('Жауап болмады', 'Ответа нет', 'No answer'),
      'not-asked': text('Сұралмады', 'Не спрашивали', 'Not asked'),
    },
    {
      source: 'employer',
      label: text('Жұмыспен қамту орталығының жауабы', 'Ответ центра занятости', 'Answer of the job centre'),
      ask: text(
        'Жұмыспен қамту орталығы не деп жауап берді?',
        'Что ответил центр занятости?',
        'What did the job centre answer?',
      ),
      evidence: text(
        'Жұмысшы жоқ екені туралы анықтама',
        'Справка об отсутствии работников',
        'Certificate of unavailability',
      ),
      changes: 'by-effort',
      cite: rule('ITa', 'IT-10'),
    },
  ),
  centrePublished: date({
    source: 'employer',
    label: text('Орталық жариялаған күн', 'День публикации центром', 'Day of publication by the centre'),
    ask: text(
      'Орталық вакансияны қай күні жариялады?',
      'В какой день центр опубликовал вакансию?',
      'On which day did the centre publish the vacancy?',
    ),
    cite: rule('ITa', 'IT-10'),
  }),
  pool: oneOf(
    {
      'set-aside': text(
        'Серіктес елдерге бөлінген',
        'Выделенные государствам-партнёрам',
        'Set aside for partner states',
      ),
      open: text('Ашық', 'Открытые', 'Open'),
    },
    {
      source: 'officer',
      label: text('Орын түрі', 'Какие места', 'Which places'),
      ask: text(
        'Өтініш қай орындарға үміткер?',
        'На какие места претендует запрос?',
        'Which places does the request draw on?',
      ),
      help: text(
        'Серіктес ел азаматы әуелі бөлінген орынды алады, олар біткен соң ашық орынға таласады.',
        'Гражданин государства-партнёра сначала берёт выделенное место, когда их нет — спорит за открытое.',
        'A national of a partner state first takes a place set aside; when none is left, competes for an open one.',
      ),
      cite: rule('ITb, ITi', 'IT-6'),
    },
  ),
  partnerState: yesNo({
    label: text('Серіктес ел азаматы', 'Гражданин государства-партнёра', 'National of a partner state'),
    ask: text(
      'Еліңіз Италиямен көші-қон ынтымақтастығы туралы келісім жасаған ба?',
      'Есть ли у вашей страны соглашение с Италией о сотрудничестве по миграции?',
      'Has your country an agreement with Italy on cooperation in migration?',
    ),
    help: text(
      '2026 жылы ондай 34 ел бар; тізімі оқылмаған.',
      'В 2026 году таких государств 34; список не прочитан.',
      'In 2026 there are 34 such states; the list was not read.',
    ),
    changes: 'never',
    cite: rule('ITb, ITi', 'IT-6'),
  }),
  quotaFree: int(0, 1_000_000, 'persons', {
    source: 'register',
    register: 'quota.free',
    label: text('Қалған орын', 'Осталось мест', 'Places left'),
    cite: rule('ITb', 'IT-6, IT-7'),
  }),
}
