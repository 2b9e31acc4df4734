import {
  above,
  all,
  any,
  atLeast,
  atMost,
  type Criterion,
  date,
  type Fact,
  int,
  is,
  isNone,
  judgement,
  must,
  not,
  on,
  oneOf,
  plusDays,
  scheme,
  text,
  value,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { d, edition1998, facts1998, general, refuse, withinMonths } from '../common-1998.ts'

const title = text(
  'Норвегия 1998-2001: маман рұқсаты',
  'Норвегия 1998-2001: разрешение специалиста',
  'Norway 1998-2001: specialist permit',
)

const facts: Record<string, Fact> = {
  ...facts1998,
  entryDate: date({
    orNone: true,
    label: text('Норвегияға кірген күн', 'День въезда в Норвегию', 'Day of entry into Norway'),
    ask: text(
      'Норвегияға қай күні кірдіңіз?',
      'В какой день вы въехали в Норвегию?',
      'On which day did you enter Norway?',
    ),
    help: text(
      'Кірмесеңіз, «жоқ» деңіз.',
      'Если вы не въезжали, ответьте «нет».',
      'If you have not entered, say none.',
    ),
    cite: d('NO-10'),
  }),
  qualification: oneOf(
    {
      higher: text('Жоғары білім', 'Высшее образование', 'Higher education'),
      special: text('Арнайы біліктілік', 'Специальная квалификация', 'Special qualification'),
      secondary: text('Орта деңгейдегі біліктілік', 'Квалификация среднего уровня', 'Qualification of secondary level'),
      none: text('Біліктілік жоқ', 'Нет квалификации', 'None'),
    },
    {
      label: text('Біліктілік', 'Квалификация', 'Qualification'),
      ask: text('Біліктілігіңіз қандай?', 'Какая у вас квалификация?', 'What is your qualification?'),
      evidence: text('Осы лауазымға сай құжаттар', 'Документы, подходящие к должности', 'Papers that fit the post'),
      changes: 'by-effort',
      cite: d('NO-17, NO-19'),
    },
  ),
  qualificationNeeded: yesNo({
    level: 'case',
    source: 'offer',
    label: text('Жұмысқа осы біліктілік керек', 'Работа требует этой квалификации', 'The job needs the qualification'),
    ask: text(
      'Жұмысқа дәл осы біліктілік керек пе?',
      'Нужна ли для работы именно эта квалификация?',
      'Does the job need this qualification?',
    ),
    cite: d('NO-17'),
  }),
  papersFit: yesNo({
    label: text('Құжаттар осы лауазымға сай', 'Документы подходят к должности', 'The papers fit this very post'),
    ask: text(
      'Құжаттарыңыз дәл осы лауазым талаптарына сай екенін растай ма?',
      'Подтверждают ли документы соответствие именно этой должности?',
      'Do your papers show that you meet what this very post asks?',
    ),
    changes: 'by-effort',
    cite: d('NO-17'),
  }),
  noneAtHome: yesNo({
    level: 'case',
    source: 'officer',
    label: text(
      'Ішкі нарықта мұндай маман жоқ',
      'На внутреннем рынке таких специалистов нет',
      'No such specialist on the home market',
    ),
    ask: text(
      'Ішкі нарықта мұндай маман жоқ екені дәлелденді ме?',
      'Доказано ли, что на внутреннем рынке таких специалистов нет?',
      'Has it been shown that the home market has no such specialist?',
    ),
    cite: d('NO-17'),
  }),
  offerMonths: int(0, 600, 'month', {
    level: 'case',
    source: 'offer',
    label: text('Ұсыныстың мерзімі', 'Срок предложения', 'Length of the offer'),
    ask: text(
      'Жұмыс ұсынысы неше айға?',
      'На сколько месяцев предложена работа?',
      'For how many months is the job offered?',
    ),
    changes: 'by-effort',
    cite: d('NO-18'),
  }),
  shortOffer: judgement({
    label: text(
      'Бір жылдан қысқа ұсыныс қабылданды',
      'Принято предложение короче года',
      'An offer shorter than a year is accepted',
    ),
    ask: text(
      'Бір жылдан қысқа ұсынысты қабылдауға негіз бар ма?',
      'Есть ли причина принять предложение короче года?',
      'Is there a reason to accept an offer shorter than a year?',
    ),
    cite: d('NO-18: normally'),
  }),
}

const police = all(
  is('filedAt', 'police'),
  not(isNone('entryDate')),
  atMost('monthsAsked', value('no.1998.short-months')),
  atMost(on('filing'), plusDays('entryDate', value('no.1998.police-days'))),
)

const criteria = (...qualifications: string[]): Criterion[] => [
  ...general({ where: { when: police, cite: d('NO-7, NO-10') } }),
  // The qualification that the job needs.
  must(
    'qualification',
    text('Біліктілік', 'Квалификация', 'Qualification'),
    all(is('qualification', ...qualifications), yes('qualificationNeeded')),
    d('NO-17, NO-19'),
    refuse(
      'QUALIFICATION',
      'Жұмысқа керек біліктілік жоқ немесе жұмыс оны талап етпейді.',
      'Нет нужной квалификации, или работа её не требует.',
      'The qualification is missing, or the job does not need it.',
    ),
  ),
  // Papers that fit this very post.
  must(
    'papers',
    text('Құжаттар', 'Документы', 'Papers'),
    yes('papersFit'),
    d('NO-17'),
    refuse(
      'PAPERS',
      'Құжаттар осы лауазымға сай біліктілікті растамайды.',
      'Документы не подтверждают соответствие этой должности.',
      'The papers do not show that you fit this post.',
    ),
  ),
  // Nobody of the kind on the home market.
  must(
    'home-market',
    text('Ішкі нарық', 'Внутренний рынок', 'Home market'),
    yes('noneAtHome'),
    d('NO-17'),
    refuse(
      'HOME-MARKET',
      'Ішкі нарықта мұндай маман жоқ екені дәлелденбеді.',
      'Не доказано, что на внутреннем рынке таких специалистов нет.',
      'It was not shown that the home market has no such specialist.',
    ),
  ),
  // Normally for a year at least; the short way of the police is for less.
  must(
    'offer-length',
    text('Ұсыныс мерзімі', 'Срок предложения', 'Length of the offer'),
    any(atLeast('offerMonths', value('no.1998.offer-months')), yes('shortOffer')),
    d('NO-18'),
    {
      when: above('monthsAsked', value('no.1998.short-months')),
      ...refuse(
        'OFFER-LENGTH',
        'Ұсыныс әдетте кемінде {no.1998.offer-months} айға берілуі керек; мұнда {offerMonths}.',
        'Предложение обычно должно быть не короче {no.1998.offer-months} мес.; здесь {offerMonths}.',
        'The offer must normally cover {no.1998.offer-months} months; this one covers {offerMonths}.',
      ),
    },
  ),
  withinMonths('no.1998.months', d('NO-18')),
]

const shared = {
  police: true,
  lengths: [
    { id: 'year', unit: 'month' as const, longest: value('no.1998.months'), asked: 'monthsAsked', cite: d('NO-18') },
  ],
  renewals: [
    {
      when: above('monthsAsked', value('no.1998.short-months')),
      max: null,
      cite: d('NO-18: extendable; how often is not told'),
    },
  ],
  counts: true,
  papers: [
    {
      id: 'qualification',
      title: text('Біліктілік құжаттары', 'Документы о квалификации', 'Papers on the qualification'),
      level: 'line' as const,
      required: true,
      cite: d('NO-17'),
    },
  ],
  work: ['qualification'],
}

export const specialist1998 = scheme('no/specialist-1998', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Ішкі нарықта жоқ біліктілігі бар маманға бір жылға, ұзартуға болатын рұқсат береді.',
    'Даёт разрешение на год с продлением специалисту, какого нет на внутреннем рынке.',
    'Gives a specialist of a kind missing on the home market a permit for one year that can be extended.',
  ),
  facts,
  editions: [
    edition1998({
      id: '1998',
      from: '1998-01-01',
      to: '1999-12-31',
      title: text('Жоғары біліктілік', 'Высокая квалификация', 'High qualification'),
      criteria: criteria('higher', 'special'),
      ...shared,
    }),
    edition1998({
      id: '2000',
      from: '2000-01-01',
      to: '2001-12-31',
      title: text(
        'Жоғары немесе орта біліктілік',
        'Высокая или средняя квалификация',
        'High or secondary qualification',
      ),
      changes: text(
        'Орта деңгейдегі біліктілігі бар жұмыскерлер қосылды.',
        'Добавлены работники с квалификацией среднего уровня.',
        'Skilled workers with a secondary-level qualification were added.',
      ),
      criteria: criteria('higher', 'special', 'secondary'),
      ...shared,
    }),
  ],
})
