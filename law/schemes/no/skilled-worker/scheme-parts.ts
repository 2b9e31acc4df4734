import { type Fact, int, judgement, money, oneOf, text, yesNo } from '../../../language/index.ts'
import { second, skilledReg } from '../common-2024.ts'

export const title = text('Норвегия: білікті маман', 'Норвегия: квалифицированный работник', 'Norway: skilled worker')

export const facts: Record<string, Fact> = {
  qualification: oneOf(
    {
      vocational: text('Кәсіптік оқу', 'Профессиональное обучение', 'Vocational training'),
      degree: text('Жоғары білім дәрежесі', 'Степень высшего образования', 'Degree'),
      special: text('Ерекше білік', 'Особая квалификация', 'Special qualifications'),
      none: text('Ешқайсысы емес', 'Ничего из этого', 'None of these'),
    },
    {
      label: text('Біліктілік', 'Квалификация', 'Qualification'),
      ask: text('Біліктілігіңіз қандай?', 'Какая у вас квалификация?', 'What is your qualification?'),
      evidence: text('Диплом не куәлік', 'Диплом или свидетельство', 'Diploma or certificate'),
      changes: 'by-effort',
      cite: skilledReg('NOk', 'NO-41'),
    },
  ),
  trainingYears: int(0, 10, 'year', {
    label: text('Кәсіптік оқу жылдары', 'Лет профессионального обучения', 'Years of vocational training'),
    ask: text(
      'Орта білім деңгейіндегі кәсіптік оқу неше жылға созылды?',
      'Сколько лет длилось профессиональное обучение на уровне старшей школы?',
      'How many years did the vocational training at upper-secondary level last?',
    ),
    cite: skilledReg('NOk', 'NO-41'),
  }),
  counterpart: yesNo({
    source: 'officer',
    label: text('Норвегияда баламасы бар', 'Есть норвежский аналог', 'Norwegian counterpart'),
    ask: text(
      'Бұл оқудың Норвегияда баламасы бар ма?',
      'Есть ли у этого обучения норвежский аналог?',
      'Is there a Norwegian counterpart of this training?',
    ),
    cite: skilledReg('NOk', 'NO-41'),
  }),
  specialAccepted: judgement({
    label: text('Ерекше білік танылды', 'Особая квалификация признана', 'Special qualifications accepted'),
    ask: text(
      'Тәжірибе (әдетте алты жыл және одан көп) ерекше білік береді ме?',
      'Даёт ли опыт (обычно шесть лет и более) особую квалификацию?',
      'Does the experience (generally six years or more) amount to special qualifications?',
    ),
    help: text(
      'Ақпараттық технология саласында құжат талабы жеңілдетілген.',
      'Для информационных технологий требования к бумагам мягче.',
      'The papers asked for are eased in information technology.',
    ),
    cite: skilledReg('NOk', 'NO-41'),
  }),
  relevant: judgement({
    label: text('Жұмысқа сол білік керек', 'Работа требует этой квалификации', 'The job needs the qualification'),
    ask: text(
      'Бұл жұмыс дәл осы біліктілікті талап ете ме?',
      'Требует ли эта работа именно такой квалификации?',
      'Does the job need just this qualification?',
    ),
    help: text(
      'Мысалы, ағаш шебері тас қалаушы бола алмайды.',
      'Например, плотник не может работать каменщиком.',
      'For instance, a carpenter may not work as a bricklayer.',
    ),
    cite: skilledReg('NO18', 'NO-42'),
  }),
  offer: yesNo({
    source: 'offer',
    label: text('Бір жұмыс берушінің нақты ұсынысы', 'Предложение одного работодателя', 'Offer of one employer'),
    ask: text(
      'Бір жұмыс берушіден нақты жұмыс ұсынысы бар ма?',
      'Есть ли конкретное предложение работы от одного работодателя?',
      'Is there a concrete job offer from one employer?',
    ),
    evidence: text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
    cite: second('NO18', 'NO-43'),
  }),
  postPercent: int(1, 100, 'percent', {
    source: 'offer',
    label: text('Жүктеме', 'Занятость', 'Share of a full post'),
    ask: text(
      'Жұмыс толық жүктеменің неше пайызы?',
      'Сколько процентов полной ставки составляет работа?',
      'What percentage of a full post is the job?',
    ),
    changes: 'by-effort',
    cite: second('NO18', 'NO-43'),
  }),
  postLevel: oneOf(
    {
      master: text('Магистр деңгейі', 'Уровень магистра', 'Master level'),
      bachelor: text('Бакалавр деңгейі', 'Уровень бакалавра', 'Bachelor level'),
      other: text('Өзге', 'Иной', 'Other'),
    },
    {
      source: 'offer',
      label: text('Лауазым деңгейі', 'Уровень должности', 'Level of the post'),
      ask: text(
        'Лауазым қандай білім деңгейін талап етеді?',
        'Какой уровень образования требует должность?',
        'What level of education does the post ask for?',
      ),
      cite: second('NOp', 'NO-44'),
    },
  ),
  pay: money('NOK', {
    source: 'offer',
    per: 'year',
    label: text('Жылдық жалақы', 'Оплата в год', 'Pay a year'),
    ask: text('Жылына қанша төленеді?', 'Сколько платят в год?', 'What is the pay a year?'),
    changes: 'by-effort',
    cite: second('NOp', 'NO-44'),
  }),
  rateExists: yesNo({
    source: 'offer',
    label: text('Жалпыға міндетті не ұжымдық ставка бар', 'Есть общая или коллективная ставка', 'A rate exists'),
    ask: text(
      'Осы салада жалпыға міндетті не ұжымдық келісімнің ставкасы бар ма?',
      'Есть ли в отрасли общеобязательная ставка или ставка коллективного договора?',
      'Is there a generally applicable or a collective rate in the trade?',
    ),
    cite: second('NOp', 'NO-44'),
  }),
  rate: money('NOK', {
    source: 'offer',
    per: 'year',
    label: text('Ставка, жылына', 'Ставка в год', 'Rate a year'),
    ask: text('Ол ставка жылына қанша?', 'Какова эта ставка в год?', 'What is that rate a year?'),
    cite: second('NOp', 'NO-44'),
  }),
  quotaOpen: yesNo({
    source: 'officer',
    label: text('Жылдық квотада орын бар', 'В годовой квоте есть место', 'The quota of the year has a place'),
    ask: text(
      'Биылғы мамандар квотасында орын қалды ма?',
      'Осталось ли место в квоте специалистов этого года?',
      'Is there a place left in this year’s quota of skilled workers?',
    ),
    cite: skilledReg('NOr', 'NO-46'),
  }),
  navConfirms: yesNo({
    source: 'officer',
    label: text('Еңбек қызметі растады', 'Служба труда подтвердила', 'The labour service confirms'),
    ask: text(
      'Еңбек қызметі нарықты тексеріп, жұмысшы жетпейтінін растады ма?',
      'Подтвердила ли служба труда нехватку работников?',
      'Has the labour service tested the market and confirmed a lack of workers?',
    ),
    cite: skilledReg('NOr', 'NO-46'),
  }),
}
