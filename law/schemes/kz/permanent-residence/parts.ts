import {
  above,
  all,
  any,
  type Citation,
  type Criterion,
  citing,
  daysBetween,
  type Edition,
  except,
  incomplete,
  is,
  isNone,
  mul,
  must,
  no,
  not,
  notBefore,
  on,
  plusMonths,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { keepEdition, paper } from '../stay.ts'

const LAW = citing('kz/law-477-4')
const O992 = citing('kz/order-992')
const art49 = (item: string) => LAW(`art. 49(${item})`, 'R', 'pavlodar.com 05150 article 49')
const later = is('basis', 'investor', 'in-demand', 'refugee')

const criteria = (own: Own): Criterion[] => [
  // Who may apply at all.
  must(
    'basis',
    text('Өтініштің негізі', 'Основание обращения', 'Basis of the application'),
    any(
      is('basis', 'residence-visa', 'visa-free', 'ethnic-kazakh'),
      own.later ? later : all(later, incomplete('whether this basis was open before 2023 was not read')),
    ),
    LAW('art. 7', 'R', own.later ? 'zakonpravo.kz article 7' : 'lsp.kz news 76; order 275 of 2020'),
    {
      refuse: {
        code: 'BASIS',
        text: text(
          'Тұрақты тұруға өтініш беру үшін заңда аталған виза, келісім немесе мәртебе керек.',
          'Для обращения нужна виза, соглашение или статус, названные в законе.',
          'An application needs a visa, an agreement or a status named in the law.',
        ),
      },
    },
  ),
  // (1) Unlawful arrival.
  must(
    'lawful-arrival',
    text('Заңды келу', 'Законное прибытие', 'Lawful arrival'),
    yes('arrivedLawfully'),
    art49('1'),
    {
      refuse: {
        code: 'UNLAWFUL-ARRIVAL',
        text: text(
          'Қазақстанға заңсыз келгенсіз.',
          'Вы прибыли в Казахстан незаконно.',
          'You arrived in Kazakhstan unlawfully.',
        ),
      },
    },
  ),
  // (1) Pursued for a crime under the law of the country of origin.
  must(
    'not-prosecuted',
    text('Шыққан елінде қудалану жоқ', 'Нет преследования в стране исхода', 'Not prosecuted at home'),
    no('prosecutedAbroad'),
    art49('1'),
    {
      unless: [
        except(
          'refugee',
          is('basis', 'refugee'),
          LAW(
            'art. 7',
            'I',
            'zakonpravo.kz article 7',
            'a recognised refugee cannot be refused for the persecution fled from',
          ),
        ),
      ],
      refuse: {
        code: 'PROSECUTED',
        text: text(
          'Шыққан еліңізде қылмыс үшін іздеудесіз.',
          'Вас преследуют за преступление в стране исхода.',
          'You are prosecuted for a crime in your country of origin.',
        ),
      },
    },
  ),
  // (2) Released from prison, home before the sentence abroad.
  must(
    'prison',
    text('Бас бостандығынан айыру', 'Лишение свободы', 'Imprisonment'),
    no('releasedFromPrison'),
    art49('2'),
    {
      refuse: {
        code: 'RELEASED',
        text: text(
          'Бас бостандығынан айыру орнынан босап шыққансыз, ал бұрын шетелде тұрғансыз.',
          'Вы освободились из мест лишения свободы, а раньше жили за рубежом.',
          'You were released from prison and lived abroad before the sentence.',
        ),
      },
    },
  ),
  // (3) Crimes against humanity.
  must(
    'humanity',
    text('Адамзатқа қарсы қылмыс', 'Преступления против человечества', 'Crimes against humanity'),
    no('crimesAgainstHumanity'),
    art49('3'),
    {
      refuse: {
        code: 'HUMANITY',
        text: text(
          'Адамзатқа қарсы қылмыс жасалған.',
          'Совершены преступления против человечества.',
          'Crimes against humanity were committed.',
        ),
      },
    },
  ),
  // (4) Solvency is proven; ethnic Kazakhs and former compatriots are free of it.
  must('solvency', text('Төлем қабілеті', 'Платёжеспособность', 'Solvency'), yes('solvencyProven'), art49('4'), {
    unless: [
      except('ethnic-kazakh', is('basis', 'ethnic-kazakh'), art49('4')),
      except('former-compatriot', yes('formerCompatriot'), art49('4')),
    ],
    refuse: {
      code: 'SOLVENCY',
      text: text(
        'Төлем қабілетіңізді растау керек.',
        'Нужно подтвердить платёжеспособность.',
        'You need to prove your solvency.',
      ),
    },
  }),
  // (16)-(17) Citizenship of Kazakhstan lost or taken away: the condition itself was not read.
  must(
    'lost-citizenship',
    text('Азаматтықты жоғалту', 'Утрата гражданства', 'Loss of citizenship'),
    any(no('lostCitizenship'), incomplete('grounds 16 and 17 exist; their terms were not read')),
    LAW('art. 49(16)-(17)', 'R', 'cont-mig-ru', 'E.3'),
    {
      refuse: {
        code: 'LOST-CITIZENSHIP',
        text: text(
          'Қазақстан азаматтығын жоғалтқандарға тыйым бар.',
          'Для утративших гражданство Казахстана есть запрет.',
          'There is a bar for persons who lost the citizenship of Kazakhstan.',
        ),
      },
    },
  ),
  // The other grounds of the list, by an officer who has it.
  must(
    'other-grounds',
    text('49-баптың қалған негіздері', 'Остальные основания статьи 49', 'The other grounds of article 49'),
    no('otherGround'),
    LAW('art. 49(5)-(17)', 'I', 'cont-mig-ru', 'items not read: an officer confirms'),
    {
      refuse: {
        code: 'OTHER-GROUND',
        text: text(
          '49-баптың басқа негізі бар; қайсысы екенін лауазымды адам жазады.',
          'Есть иное основание статьи 49; какое, укажет должностное лицо.',
          'Another ground of article 49 applies; the officer names it.',
        ),
      },
    },
  ),
  // False or incomplete data, and offences of the last year: the usual reasons by the police.
  must(
    'true-data',
    text('Дұрыс және толық деректер', 'Верные и полные сведения', 'True and complete data'),
    yes('dataTrue'),
    O992('article not seen', 'R2', 'zakon.kz 6506107'),
    {
      refuse: {
        code: 'FALSE-DATA',
        text: text(
          'Деректер дұрыс емес немесе толық емес.',
          'Сведения неверны или неполны.',
          'The data are false or incomplete.',
        ),
      },
    },
  ),
  must(
    'no-offence',
    text('Соңғы жылда бұзушылық жоқ', 'Нет правонарушений за год', 'No offence in the last year'),
    no('offenceLastYear'),
    O992('article not seen', 'R2', 'zakon.kz 6506107'),
    {
      refuse: {
        code: 'OFFENCE',
        text: text(
          'Соңғы бір жылда әкімшілік құқық бұзушылық бар: мерзімі өткен соң қайта беріңіз.',
          'За последний год есть административное правонарушение: подайте снова, когда срок пройдёт.',
          'There is an administrative offence in the last year: apply again when the year is over.',
        ),
      },
    },
  ),
  // A new application one year after a refusal at the earliest.
  must(
    'again',
    text('Қайта өтініш', 'Повторное обращение', 'New application'),
    any(isNone('lastRefusal'), notBefore(on('filing'), plusMonths('lastRefusal', value('kz.pr.again-months')))),
    O992('par. 22', 'R2', 'zakon.kz 6506107'),
    {
      refuse: {
        code: 'TOO-SOON',
        text: text(
          'Бас тартылғаннан кейін {kz.pr.again-months} ай өткенде ғана қайта бере аласыз (бас тартылған күн: {lastRefusal}).',
          'Подать снова можно через {kz.pr.again-months} месяцев после отказа (отказ: {lastRefusal}).',
          'You can apply again {kz.pr.again-months} months after the refusal (refused: {lastRefusal}).',
        ),
      },
    },
  ),
  // The passport is valid for more than 180 days.
  must(
    'passport',
    text('Паспорт мерзімі', 'Срок паспорта', 'Validity of the passport'),
    above(daysBetween(on('filing'), 'passportEnds'), value('kz.pr.passport-days')),
    O992('annex 3 row 8', 'R', 'egov.kz/cms/en/services/009pass_mvd'),
    {
      refuse: {
        code: 'PASSPORT',
        text: text(
          'Паспорт {kz.pr.passport-days} күннен ұзақ жарамды болуы керек (соңғы күні: {passportEnds}).',
          'Паспорт должен действовать дольше {kz.pr.passport-days} дней (последний день: {passportEnds}).',
          'The passport must be valid for more than {kz.pr.passport-days} days (last day: {passportEnds}).',
        ),
      },
    },
  ),
  // A home: own, or by the consent of the owner.
  must(
    'housing',
    text('Баспана', 'Жильё', 'Housing'),
    is('housing', 'owner', 'consent'),
    O992('article not seen', 'R2', 'new.wpk.kz; lsp.kz news 76'),
    {
      refuse: {
        code: 'HOUSING',
        text: text(
          'Баспана беру туралы шарт немесе нотариаттық келісім керек.',
          'Нужен договор или нотариальное согласие о предоставлении жилья.',
          'A contract or notarised consent on housing is needed.',
        ),
      },
    },
  ),
]

interface Own {
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
