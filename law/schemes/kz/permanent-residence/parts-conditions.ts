import {
  above,
  all,
  any,
  type Criterion,
  citing,
  daysBetween,
  except,
  incomplete,
  is,
  isNone,
  must,
  no,
  notBefore,
  on,
  plusMonths,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import type { Own } from './parts.ts'

export const LAW = citing('kz/law-477-4')
export const O992 = citing('kz/order-992')
export const art49 = (item: string) => LAW(`art. 49(${item})`, 'R', 'pavlodar.com 05150 article 49')
export const later = is('basis', 'investor', 'in-demand', 'refugee')

export const criteria = (own: Own): Criterion[] => [
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
