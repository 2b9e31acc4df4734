import { all, type Citation, citing, type Edition, is, mul, no, not, text, value } from '../../../language/index.ts'
import { keepEdition, paper } from '../stay.ts'
import { criteria, LAW, O992 } from './parts-conditions.ts'

export interface Own {
  id: string
  from: string
  to?: string
  title: ReturnType<typeof text>
  changes?: ReturnType<typeof text>
  law: Citation[]
  later: boolean
  appeal: Edition['appeal']
}

export const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: [LAW('art. 7, 49', 'R', 'zakonpravo.kz article 7; pavlodar.com 05150'), ...own.law],
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [],
  criteria: criteria(own),
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['counter'],
    body: { kind: 'region', fact: 'region' },
    documents: [
      paper(
        'application',
        text('Өтініш-сауалнама', 'Заявление-анкета', 'Application form'),
        O992('annex 3 row 8', 'R', 'V2300032752'),
      ),
      paper(
        'passport',
        text(
          'Шетелдік паспорт немесе азаматтығы жоқ адамның құжаты',
          'Загранпаспорт или документ лица без гражданства',
          'Passport, or paper of a stateless person',
        ),
        O992('annex 3 row 8', 'R', 'V2300032752'),
      ),
      paper(
        'solvency',
        text('Төлем қабілетін растау', 'Подтверждение платёжеспособности', 'Proof of solvency'),
        citing('kz/resolution-1185')('whole', 'R', 'egov.kz/cms/en/services/009pass_mvd', 'later resolution 531'),
        { when: all(not(is('basis', 'ethnic-kazakh')), no('formerCompatriot')) },
      ),
      paper(
        'criminal-record',
        text(
          'Соттылық туралы құжат',
          'Документ о судимости',
          'Criminal record of the state of citizenship or residence',
        ),
        O992('article not seen', 'R2', 'new.wpk.kz'),
      ),
      paper(
        'housing',
        text('Баспана шарты немесе келісімі', 'Договор или согласие о жилье', 'Contract or consent on housing'),
        O992('article not seen', 'R2', 'new.wpk.kz'),
      ),
      paper(
        'medical',
        text('Медициналық анықтама', 'Медицинская справка', 'Medical certificate'),
        O992('article not seen', 'R2', 'lsp.kz news 76'),
      ),
      ...(own.later
        ? []
        : [
            paper(
              'departure',
              text(
                'Азаматтығы бар мемлекеттің кетуге рұқсаты',
                'Разрешение государства гражданства на выезд',
                'Leave of the state of citizenship to move',
              ),
              O992('article not seen', 'R', 'egov.kz/cms/en/services/009pass_mvd'),
              { when: not(is('basis', 'refugee')), required: false },
            ),
          ]),
    ],
    clocks: [
      {
        id: 'decision',
        title: text('Шешім қабылдау мерзімі', 'Срок решения', 'Time for the decision'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.pr.decision-days'),
        unit: 'calendar-day',
        onExpiry: 'escalate',
        cite: O992('article not seen', 'R2', 'turkistaninvest.com page 2365'),
      },
      {
        id: 'card',
        title: text('Тұруға ықтиярхат беру', 'Выдача вида на жительство', 'Issue of the residence card'),
        starts: 'decision',
        stops: 'permit-issued',
        actor: 'officer',
        days: value('kz.pr.card-days'),
        unit: 'working-day',
        onExpiry: 'escalate',
        cite: O992('article not seen', 'R', 'gov.kz/situations/149'),
      },
    ],
    fees: [
      {
        id: 'state-duty',
        title: text('Мемлекеттік баж', 'Государственная пошлина', 'State duty'),
        payer: 'worker',
        level: 'line',
        amount: mul(value('kz.pr.fee.mci'), value('kz.mci')),
        currency: 'KZT',
        due: 'before-filing',
        cite: citing('kz/tax-code')('article not seen', 'R2', 'turkistaninvest.com page 2365'),
      },
    ],
    transition: keepEdition(O992),
    gaps: [
      'A second duty for the residence card itself was not found.',
      'Children of 14 to 18 give a notarised consent (new.wpk.kz).',
    ],
  },
  permit: {
    title: text(
      'Тұрақты тұруға рұқсат және ықтиярхат',
      'Разрешение на постоянное проживание и вид на жительство',
      'Permit of permanent residence and residence card',
    ),
    holder: 'worker',
    lengths: [
      {
        id: 'card',
        unit: 'month',
        longest: value('kz.pr.card-months'),
        cite: O992('article not seen', 'R2', 'yur.kz; iworld.com'),
      },
    ],
    ties: [],
    renewals: [{ max: null, cite: O992('article not seen', 'R2', 'yur.kz', 'ten years with a right of extension') }],
    rights: [
      {
        id: 'interim',
        text: text(
          'Өтініш қаралғанша виза немесе уақытша тұру рұқсаты беріледі, ең көбі 90 күн.',
          'На время рассмотрения выдают визу или разрешение на временное проживание, не более 90 дней.',
          'While the application is considered you get a visa or temporary residence, for at most 90 days.',
        ),
        cite: LAW('art. 7', 'R', 'zakonpravo.kz article 7'),
      },
      {
        id: 'work',
        text: text(
          'Ықтиярхаты бар адамды жұмысқа алу үшін рұқсат керек емес.',
          'Чтобы принять на работу владельца вида на жительство, разрешение не нужно.',
          'An employer needs no permit for the holder of a residence card.',
        ),
        cite: LAW('art. 36-1(2)', 'R2', 'dos-q25', 'C.8'),
      },
    ],
    work: [],
    grounds: {
      suspend: [],
      annul: [
        {
          code: 'ARTICLE-49',
          title: text('49-баптың негізі', 'Основание статьи 49', 'A ground of article 49'),
          cite: LAW('art. 49', 'R', 'pavlodar.com 05150 article 49', 'the same list annuls a permit'),
        },
      ],
      lapse: [],
    },
  },
  duties: [],
  appeal: own.appeal,
  gaps: [
    {
      id: 'grounds',
      what: text(
        '49-баптың 5-15-тармақшалары оқылмады; лауазымды адам растайды.',
        'Подпункты 5-15 статьи 49 не прочитаны; подтверждает должностное лицо.',
        'Items 5 to 15 of article 49 were not read; an officer confirms.',
      ),
      cite: LAW('art. 49', 'NF', 'cont-mig-ru', 'E.3'),
    },
    {
      id: 'solvency-amount',
      what: text(
        'Төлем қабілетін растайтын сома табылмады.',
        'Сумма, подтверждающая платёжеспособность, не найдена.',
        'The amount that proves solvency was not found.',
      ),
      cite: citing('kz/resolution-1185')('article not seen', 'NF', 'egov.kz/cms/en/services/009pass_mvd'),
    },
    {
      id: 'simplified-citizens',
      what: text(
        'Халықаралық шарттар бойынша азаматтықты жеңілдетілген тәртіппен ала алатындар да төлем қабілетін растамайды; тізімі оқылмады.',
        'Те, кто по международным договорам может получить гражданство в упрощённом порядке, тоже не подтверждают платёжеспособность; их перечень не прочитан.',
        'Persons with a treaty right to simplified citizenship are free of the proof of solvency too; their list was not read.',
      ),
      cite: LAW('art. 49(4)', 'R2', 'lsp.kz news 76'),
    },
  ],
})
