import { citing, date, type Fact, oneOf, text, yesNo } from '../../../language/index.ts'
import { crimesAgainstHumanity, dataTrue, housing, passportEnds, person } from '../stay.ts'

const LAW = citing('kz/law-477-4')
const O992 = citing('kz/order-992')

export const facts: Record<string, Fact> = {
  ...person,
  basis: oneOf(
    {
      'residence-visa': text('Тұрақты тұруға виза', 'Виза на постоянное жительство', 'Visa for permanent residence'),
      'visa-free': text(
        'Визасыз кіру туралы келісімі бар елден келдім',
        'Из страны с соглашением о безвизовом въезде',
        'From a state with an agreement on visa-free entry',
      ),
      'ethnic-kazakh': text('Этникалық қазақпын', 'Этнический казах', 'Ethnic Kazakh'),
      investor: text(
        'Инвестордың көп реттік визасы',
        'Многократная виза инвестора',
        'Multiple-entry visa of an investor',
      ),
      'in-demand': text(
        'Сұранысқа ие мамандық визасы',
        'Виза по перечню востребованных профессий',
        'Visa by the list of professions in demand',
      ),
      refugee: text('Босқын мәртебесі', 'Статус беженца', 'Refugee status'),
      none: text('Ешқайсысы жоқ', 'Ничего из этого', 'None of these'),
    },
    {
      label: text('Өтініштің негізі', 'Основание обращения', 'Basis of the application'),
      ask: text(
        'Қазақстанда қандай негізде жүрсіз?',
        'На каком основании вы в Казахстане?',
        'On what basis are you in Kazakhstan?',
      ),
      changes: 'by-effort',
      cite: LAW('art. 7', 'R', 'zakonpravo.kz article 7'),
    },
  ),
  formerCompatriot: yesNo({
    label: text('Бұрынғы отандас', 'Бывший соотечественник', 'Former compatriot'),
    ask: text(
      'Қазақ КСР-інде немесе Қазақстанда тудыңыз ба, не бұрын азаматы болдыңыз ба?',
      'Вы родились в Казахской ССР или Казахстане или были их гражданином?',
      'Were you born in the Kazakh SSR or Kazakhstan, or once its citizen?',
    ),
    changes: 'never',
    cite: LAW('art. 1(1-1), 49(4)', 'R', 'pavlodar.com 05150 article 49'),
  }),
  arrivedLawfully: yesNo({
    label: text('Заңды келу', 'Законное прибытие', 'Lawful arrival'),
    ask: text(
      'Қазақстанға заңды келдіңіз бе?',
      'Вы прибыли в Казахстан законно?',
      'Did you arrive in Kazakhstan lawfully?',
    ),
    changes: 'never',
    cite: LAW('art. 49(1)', 'R', 'pavlodar.com 05150 article 49'),
  }),
  prosecutedAbroad: yesNo({
    label: text('Шыққан елінде қудалану', 'Преследование в стране исхода', 'Prosecution in the country of origin'),
    ask: text(
      'Шыққан еліңіздің заңы бойынша қылмыс үшін іздеудесіз бе?',
      'Вас преследуют за преступление по законам страны исхода?',
      'Are you prosecuted for a crime under the law of your country of origin?',
    ),
    cite: LAW('art. 49(1)', 'R', 'pavlodar.com 05150 article 49'),
  }),
  releasedFromPrison: yesNo({
    label: text('Бас бостандығынан айыру орнынан босау', 'Освобождение из мест лишения свободы', 'Release from prison'),
    ask: text(
      'Бас бостандығынан айыру орнынан босадыңыз ба, ал сотқа дейін тұрақты мекеніңіз шетелде болды ма?',
      'Вы освободились из мест лишения свободы, а до осуждения постоянно жили за рубежом?',
      'Were you released from prison while your home before the sentence was abroad?',
    ),
    changes: 'never',
    cite: LAW('art. 49(2)', 'R', 'pavlodar.com 05150 article 49'),
  }),
  crimesAgainstHumanity: crimesAgainstHumanity(LAW('art. 49(3)', 'R', 'pavlodar.com 05150 article 49')),
  solvencyProven: yesNo({
    label: text('Төлем қабілеті', 'Платёжеспособность', 'Solvency'),
    ask: text(
      'Төлем қабілетіңізді растайтын құжат бар ма?',
      'Есть ли документ о вашей платёжеспособности?',
      'Do you have the paper that proves your solvency?',
    ),
    evidence: text('Төлем қабілетінің құжаты', 'Документ о платёжеспособности', 'Proof of solvency'),
    changes: 'by-effort',
    cite: LAW('art. 49(4)', 'R', 'pavlodar.com 05150 article 49'),
  }),
  dataTrue: dataTrue(O992('article not seen', 'R2', 'zakon.kz 6506107')),
  offenceLastYear: yesNo({
    label: text('Соңғы жылдағы құқық бұзушылық', 'Правонарушения за год', 'Offences of the last year'),
    ask: text(
      'Соңғы бір жылда әкімшілік құқық бұзушылығыңыз болды ма?',
      'Были ли у вас административные правонарушения за последний год?',
      'Have you had administrative offences in the last year?',
    ),
    changes: 'with-time',
    cite: O992('article not seen', 'R2', 'zakon.kz 6506107'),
  }),
  lostCitizenship: yesNo({
    label: text(
      'Қазақстан азаматтығын жоғалту немесе одан айыру',
      'Утрата или лишение гражданства Казахстана',
      'Citizenship of Kazakhstan lost',
    ),
    ask: text(
      'Қазақстан азаматтығын жоғалттыңыз ба немесе сізді одан айырды ма?',
      'Вы утратили гражданство Казахстана или были его лишены?',
      'Did you lose the citizenship of Kazakhstan, or were you stripped of it?',
    ),
    changes: 'never',
    cite: LAW('art. 49(16)-(17)', 'R', 'cont-mig-ru', 'E.3'),
  }),
  otherGround: yesNo({
    source: 'officer',
    label: text('49-баптың басқа негізі', 'Иное основание статьи 49', 'Another ground of article 49'),
    ask: text(
      '49-баптың басқа негіздерінің бірі бар ма (5-тармақшадан бастап)?',
      'Есть ли иное основание статьи 49 (начиная с подпункта 5)?',
      'Does another ground of article 49 apply (items 5 and on)?',
    ),
    cite: LAW('art. 49(5)-(17)', 'I', 'cont-mig-ru', 'items not read: an officer who has the list confirms'),
  }),
  lastRefusal: date({
    orNone: true,
    label: text('Бұрынғы бас тарту', 'Прежний отказ', 'Earlier refusal'),
    ask: text(
      'Тұрақты тұруға рұқсат беруден қай күні бас тартылды?',
      'Когда вам отказали в разрешении на постоянное проживание?',
      'On which day was permanent residence refused to you?',
    ),
    help: text('Болмаса, «жоқ» деңіз.', 'Если не было, ответьте «не было».', 'If never, say none.'),
    changes: 'with-time',
    cite: O992('par. 22', 'R2', 'zakon.kz 6506107'),
  }),
  housing,
  passportEnds,
}
