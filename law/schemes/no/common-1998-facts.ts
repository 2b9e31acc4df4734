import {
  all,
  any,
  atLeast,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  type Exception,
  type Fact,
  int,
  is,
  isNone,
  money,
  must,
  not,
  oneOf,
  text,
  yes,
  yesNo,
} from '../../language/index.ts'

export const ACT = citing('no/aliens-act')
/** A rule as the review of 2008-2009 tells it. */
export const d = (note: string): Citation => ACT('article not seen', 'D', 'seed 2.6', note)
export const nf = (note: string): Citation => ACT('article not seen', 'NF', 'seed 2.6', note)
export const refuse = (code: string, kk: string, ru: string, en: string) => ({
  refuse: { code, text: text(kk, ru, en) },
})

/** Facts that every kind of permit asks for. */
export const facts1998: Record<string, Fact> = {
  residence: oneOf(
    {
      none: text('Тұру құқығым жоқ', 'Права проживания нет', 'None'),
      refugee: text('Босқын', 'Беженец', 'Refugee'),
      family: text('Отбасына қосылу', 'Воссоединение семьи', 'Family reunion'),
      humanitarian: text('Гуманитарлық негіз', 'Гуманитарные соображения', 'Humanitarian grounds'),
    },
    {
      label: text('Норвегияда тұру негізі', 'Основание проживания в Норвегии', 'Ground of residence in Norway'),
      ask: text(
        'Норвегияда қандай негізбен тұрасыз?',
        'На каком основании вы живёте в Норвегии?',
        'On what ground do you live in Norway?',
      ),
      cite: d('NO-1, NO-2'),
    },
  ),
  offer: yesNo({
    level: 'case',
    source: 'offer',
    label: text('Нақты жұмыс ұсынысы', 'Конкретное предложение работы', 'Concrete job offer'),
    ask: text(
      'Нақты жұмыс ұсынысы бар ма?',
      'Есть ли конкретное предложение работы?',
      'Is there a concrete job offer?',
    ),
    changes: 'by-effort',
    cite: d('NO-2'),
  }),
  offerForm: yesNo({
    level: 'case',
    source: 'employer',
    label: text('«Offer of Employment» бланкі', 'Бланк «Offer of Employment»', 'Form “Offer of Employment”'),
    ask: text(
      'Жұмыс беруші «Offer of Employment» бланкін толтырды ма?',
      'Заполнил ли работодатель бланк «Offer of Employment»?',
      'Has the employer filled in the form “Offer of Employment”?',
    ),
    help: text(
      'Бланк еңбекке орналастыру кеңсесінде беріледі.',
      'Бланк дают в бюро трудоустройства.',
      'The employment office has the form.',
    ),
    changes: 'by-effort',
    cite: d('NO-3'),
  }),
  wage: money('NOK', {
    level: 'case',
    per: 'month',
    source: 'offer',
    label: text('Ұсынылған айлық жалақы', 'Предложенная оплата в месяц', 'Wage offered a month'),
    ask: text('Айына қанша төленеді?', 'Сколько платят в месяц?', 'How much is paid a month?'),
    changes: 'by-effort',
    cite: d('NO-4'),
  }),
  agreedWage: money('NOK', {
    level: 'case',
    per: 'month',
    source: 'offer',
    orNone: true,
    label: text('Ұжымдық шарттағы жалақы', 'Оплата по коллективному договору', 'Wage of the collective agreement'),
    ask: text(
      'Ұжымдық шарт немесе жалақы ережесі айына қанша дейді?',
      'Сколько в месяц по коллективному договору или положению об оплате?',
      'What does the collective agreement or pay scale give a month?',
    ),
    help: text(
      'Ондай шарт болмаса, «жоқ» деңіз.',
      'Если такого договора нет, ответьте «нет».',
      'If there is no such agreement, say none.',
    ),
    cite: d('NO-4'),
  }),
  usualWage: money('NOK', {
    level: 'case',
    per: 'month',
    source: 'officer',
    label: text(
      'Осы кәсіп пен жердегі қалыпты жалақы',
      'Обычная оплата для профессии и места',
      'Normal wage for the occupation and place',
    ),
    ask: text(
      'Осы кәсіп пен жер үшін айына қанша төлеу қалыпты?',
      'Сколько в месяц обычно платят по этой профессии в этом месте?',
      'What is normally paid a month in this occupation and place?',
    ),
    cite: d('NO-4'),
  }),
  means: yesNo({
    label: text(
      'Тұруға жететін қаражат дәлелденді',
      'Средства на пребывание подтверждены',
      'Means for the stay are proved',
    ),
    ask: text(
      'Норвегияда тұруға жететін қаражатты құжатпен дәлелдедіңіз бе?',
      'Подтвердили ли вы документом средства на пребывание?',
      'Have you proved with papers that you have enough money for the stay?',
    ),
    changes: 'by-effort',
    cite: d('NO-5'),
  }),
  housing: yesNo({
    label: text('Бүкіл мерзімге тұрғын үй', 'Жильё на весь срок', 'Housing for the whole period'),
    ask: text(
      'Сұралған бүкіл мерзімге тұрғын үйіңіз барын дәлелдедіңіз бе?',
      'Подтвердили ли вы жильё на весь запрошенный срок?',
      'Have you proved that you have housing for the whole period asked for?',
    ),
    evidence: text(
      'Сатып алу немесе жалдау шарты',
      'Договор покупки или найма',
      'Purchase or rental contract, or other proof',
    ),
    changes: 'by-effort',
    cite: d('NO-6'),
  }),
  filedAt: oneOf(
    {
      mission: text(
        'Шетелдегі елшілік немесе консулдық',
        'Посольство или консульство за границей',
        'Embassy or consulate abroad',
      ),
      police: text('Норвегиядағы полиция', 'Полиция в Норвегии', 'Police in Norway'),
    },
    {
      label: text('Өтініш берілген жер', 'Место подачи', 'Place of filing'),
      ask: text('Өтінішті қайда бересіз?', 'Куда вы подаёте заявление?', 'Where do you apply?'),
      changes: 'by-effort',
      cite: d('NO-7'),
    },
  ),
  monthsAsked: int(1, 60, 'month', {
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text(
      'Рұқсат неше айға керек?',
      'На сколько месяцев нужно разрешение?',
      'For how many months do you need the permit?',
    ),
    changes: 'by-effort',
    cite: d('NO-11'),
  }),
}

/** Foreigners who already live in Norway on these grounds come first and need no offer. */
export const resident = is('residence', 'refugee', 'family', 'humanitarian')

export interface Parts {
  /** Where an application may be filed besides the mission. */
  where?: { when: Condition; cite: Citation }
  whereUnless?: Exception[]
  /** What stands beside a condition that the regime may drop. */
  soften?: (c: Condition) => Condition
}

/** The general conditions, in the order in which the review tells them. */
export const general = (parts: Parts = {}): Criterion[] => {
  const soften = parts.soften ?? ((c: Condition) => c)
  return [
    // A concrete offer, on the form of the employment office.
    must(
      'offer',
      text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
      all(yes('offer'), yes('offerForm')),
      d('NO-2, NO-3'),
      {
        unless: [{ id: 'resident', when: resident, cite: d('NO-2') }],
        ...refuse(
          'OFFER',
          'Бланкке жазылған нақты жұмыс ұсынысы жоқ.',
          'Нет конкретного предложения работы на бланке.',
          'There is no concrete job offer on the form.',
        ),
      },
    ),
    // Not below the agreement, and normal for the occupation and place.
    must(
      'pay',
      text('Жалақы', 'Оплата', 'Pay'),
      all(
        any(isNone('agreedWage'), all(not(isNone('agreedWage')), atLeast('wage', 'agreedWage'))),
        atLeast('wage', 'usualWage'),
      ),
      d('NO-4'),
      {
        unless: [{ id: 'no-offer', when: resident, cite: d('NO-2: no offer is needed') }],
        ...refuse(
          'PAY',
          'Жалақы ({wage}) ұжымдық шарттағыдан ({agreedWage}) немесе қалыптыдан ({usualWage}) төмен.',
          'Оплата ({wage}) ниже коллективной ({agreedWage}) или обычной ({usualWage}).',
          'The wage ({wage}) is below the agreed ({agreedWage}) or the normal one ({usualWage}).',
        ),
      },
    ),
    // Money for the stay, proved by papers.
    must('means', text('Қаражат', 'Средства', 'Means'), soften(yes('means')), d('NO-5'), {
      ...refuse(
        'MEANS',
        'Тұруға жететін қаражат дәлелденбеді.',
        'Средства на пребывание не подтверждены.',
        'Enough money for the stay was not proved.',
      ),
    }),
    // Housing for the whole time asked for.
    must('housing', text('Тұрғын үй', 'Жильё', 'Housing'), soften(yes('housing')), d('NO-6'), {
      ...refuse(
        'HOUSING',
        'Бүкіл мерзімге тұрғын үй дәлелденбеді.',
        'Жильё на весь срок не подтверждено.',
        'Housing for the whole period was not proved.',
      ),
    }),
    // Filed abroad.
    must(
      'where',
      text('Өтініш берілген жер', 'Место подачи', 'Place of filing'),
      soften(parts.where ? any(is('filedAt', 'mission'), parts.where.when) : is('filedAt', 'mission')),
      parts.where?.cite ?? d('NO-7'),
      {
        unless: [
          {
            id: 'resident',
            when: resident,
            cite: ACT('article not seen', 'I', 'seed 2.6', 'NO-2: they already live in Norway'),
          },
          ...(parts.whereUnless ?? []),
        ],
        ...refuse(
          'WHERE',
          'Өтініш шетелдегі елшілікке немесе консулдыққа берілуі керек.',
          'Заявление подают в посольство или консульство за границей.',
          'The application must be filed at an embassy or consulate abroad.',
        ),
      },
    ),
  ]
}
