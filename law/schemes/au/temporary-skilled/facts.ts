import { date, type Fact, int, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

const asked = (source: Fact['source'], label: Text, ask: Text, help?: Text): Fact =>
  yesNo({ source, label, ask, changes: 'by-effort', ...(help ? { help } : {}) })
const sum = (source: Fact['source'], label: Text, ask: Text, help?: Text): Fact =>
  money('AUD', { source, label, ask, per: 'year', changes: 'by-effort', ...(help ? { help } : {}) })

export const facts: Record<string, Fact> = {
  stream: oneOf(
    {
      short: text('қысқа мерзімді', 'краткосрочный', 'short-term'),
      medium: text('орта мерзімді', 'среднесрочный', 'medium-term'),
      core: text('негізгі дағдылар', 'основные навыки', 'core skills'),
      specialist: text('маман дағдылары', 'навыки специалиста', 'specialist skills'),
      agreement: text('еңбек келісімі', 'трудовое соглашение', 'labour agreement'),
      standard: text('457 визасының жалпы жолы', 'обычный путь визы 457', 'standard sponsorship (457)'),
    },
    {
      source: 'employer',
      label: text('Ағын', 'Поток', 'Stream'),
      ask: text(
        'Қай ағын бойынша ұсынасыз?',
        'По какому потоку вы номинируете?',
        'Under which stream do you nominate?',
      ),
    },
  ),
  sponsorApproved: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Демеуші мақұлданған', 'Спонсор одобрен', 'Sponsor approved'),
    ask: text(
      'Ұйымыңыз демеуші болып мақұлданды ма?',
      'Одобрена ли ваша организация как спонсор?',
      'Is your organisation an approved sponsor?',
    ),
    changes: 'by-effort',
  }),
  occupationListed: asked(
    'offer',
    text('Кәсіп тізімде', 'Занятие в перечне', 'Occupation listed'),
    text(
      'Кәсіп осы ағынның тізімінде ме?',
      'Есть ли занятие в перечне этого потока?',
      'Is the occupation on the list of the stream?',
    ),
  ),
  manualOccupation: asked(
    'offer',
    text('Жұмысшы кәсібі', 'Рабочее занятие', 'Trade or manual occupation'),
    text(
      'Бұл техник, қолөнерші, машинист, жүргізуші не қара жұмыс па?',
      'Это ремесло, работа оператора, водителя или разнорабочего?',
      'Is it a trade, or the work of a machine operator, driver or labourer?',
    ),
  ),
  annualPay: sum(
    'offer',
    text('Жылдық табыс', 'Годовой доход', 'Yearly earnings'),
    text(
      'Кепілді жылдық табыс қанша?',
      'Каков гарантированный годовой доход?',
      'What are the guaranteed yearly earnings?',
    ),
  ),
  marketRate: sum(
    'employer',
    text('Нарықтық жылдық ақы', 'Рыночная годовая оплата', 'Annual market rate'),
    text(
      'Сол орында осындай жұмысты істейтін аустралиялық қанша алады?',
      'Сколько получает австралиец за такую же работу на том же месте?',
      'What is an Australian paid for the same work in the same place?',
    ),
  ),
  nominationDecision: date({
    source: 'officer',
    event: 'decision',
    label: text('Ұсыным шешілген күн', 'День решения по номинации', 'Day the nomination is decided'),
    ask: text('Ұсыным қай күні шешіледі?', 'Когда решается номинация?', 'On what day is the nomination decided?'),
  }),
  adverts: int(0, 100, 'times', {
    source: 'employer',
    label: text('Жарнамалар саны', 'Число объявлений', 'Number of adverts'),
    ask: text(
      'Бүкілелдік таралымы бар, ағылшын тіліндегі неше жарнама берілді?',
      'Сколько дано объявлений на английском с охватом всей страны?',
      'How many adverts in English with national reach were placed?',
    ),
    help: text(
      'Мемлекеттік сайттағы жарнама бөлек саналады.',
      'Объявление на государственном сайте считается отдельно.',
      'The advert on the government’s own site is counted apart.',
    ),
    changes: 'by-effort',
  }),
  governmentAdvert: asked(
    'employer',
    text('Мемлекеттік сайтта жарияланды', 'Объявлено на государственном сайте', 'Advertised on the government site'),
    text(
      'Орын jobactive (2022 жылғы шілдеден Workforce Australia) сайтында жарияланды ма?',
      'Объявлено ли место на jobactive (с июля 2022 года Workforce Australia)?',
      'Was the post advertised on jobactive (from July 2022 Workforce Australia)?',
    ),
  ),
  advertDays: int(0, 1000, 'day', {
    source: 'employer',
    label: text('Жарнама күндері', 'Дни объявления', 'Days advertised'),
    ask: text(
      'Әр жарнама неше күн ашық тұрды?',
      'Сколько дней было открыто каждое объявление?',
      'For how many days was each advert open?',
    ),
    changes: 'by-effort',
  }),
  advertFrom: date({
    source: 'employer',
    label: text('Бірінші жарнама күні', 'День первого объявления', 'Day of the first advert'),
    ask: text(
      'Саналатын жарнамалардың біріншісі қай күні шықты?',
      'Когда вышло первое из учитываемых объявлений?',
      'On what day did the first of the counted adverts appear?',
    ),
  }),
  salaryShown: asked(
    'employer',
    text('Жарнамада ақы жазылған', 'Оплата в объявлении указана', 'Pay shown in the adverts'),
    text('Жарнамада ақы жазылды ма?', 'Указана ли в объявлении оплата?', 'Did the adverts show the pay?'),
  ),
  tradeObligation: asked(
    'officer',
    text('Сауда шарты қолданылады', 'Действует торговый договор', 'Trade treaty applies'),
    text(
      'Халықаралық сауда міндеттемесі осы жұмыскерге қолданыла ма?',
      'Распространяется ли на работника международное торговое обязательство?',
      'Does an international trade obligation cover this worker?',
    ),
  ),
  associatedTransfer: asked(
    'employer',
    text('Шетелдегі байланысты ұйымнан', 'Из связанной организации за рубежом', 'From an associated entity abroad'),
    text(
      'Жұмыскер шетелдегі байланысты ұйымнан ауыса ма?',
      'Работник переходит из связанной организации за рубежом?',
      'Does the worker transfer from an associated entity overseas?',
    ),
  ),
  agreementTerms: asked(
    'officer',
    text('Келісім шарттары сақталған', 'Условия соглашения соблюдены', 'Terms of the agreement met'),
    text(
      'Еңбек келісімінің шарттары сақталған ба?',
      'Соблюдены ли условия трудового соглашения?',
      'Are the terms of the labour agreement met?',
    ),
  ),
  workMonths: int(0, 600, 'month', {
    label: text('Кәсіптегі жұмыс', 'Работа по занятию', 'Work in the occupation'),
    ask: text(
      'Осы не жақын кәсіпте неше толық ай жұмыс істедіңіз?',
      'Сколько полных месяцев вы работали по этому или близкому занятию?',
      'For how many whole months have you worked in this or a related occupation?',
    ),
    help: text(
      'Соңғы бес жылды санаңыз; 2024 жылғы тамыздан саясат ескі тәжірибені де санайды.',
      'Считайте последние пять лет; с августа 2024 года практика засчитывает и более старый опыт.',
      'Count the last five years; since August 2024 policy counts older work too.',
    ),
    changes: 'with-time',
  }),
  turnover: oneOf(
    {
      small: text('10 миллионнан аз', 'менее 10 миллионов', 'under 10 million dollars'),
      large: text('10 миллион не көп', '10 миллионов и более', '10 million dollars or more'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Жылдық айналым', 'Годовой оборот', 'Yearly turnover'),
      ask: text(
        'Ұйымның жылдық айналымы қанша?',
        'Каков годовой оборот организации?',
        'What is the yearly turnover of the firm?',
      ),
    },
  ),
  sponsoredYears: int(1, 4, 'year', {
    source: 'offer',
    label: text('Демеушілік жылдары', 'Лет спонсорства', 'Years sponsored'),
    ask: text(
      'Неше жылға демеу боласыз (толық емес жыл толық саналады)?',
      'На сколько лет спонсорство (неполный год считается полным)?',
      'For how many years do you sponsor (a part of a year counts as one)?',
    ),
  }),
}
