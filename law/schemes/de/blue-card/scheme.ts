import { citing } from '../../../language/act.ts'
import { must } from '../../../language/criteria.ts'
import { oneOf, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import {
  all,
  among,
  any,
  atLeast,
  below,
  type Condition,
  cited,
  fact,
  incomplete,
  is,
  plusMonths,
  value,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { comparable, contractFacts, dutiesOf, general, openGap, processOf, read, revoke, workFacts } from '../common.ts'

const ACT = citing('de/residence-act')
const title = text('ЕО Көк картасы (Германия)', 'Голубая карта ЕС (Германия)', 'EU Blue Card (Germany)')
const later18g = ACT('s. 18g', 'R', 'DEa', 'DE-6')
const old18b = ACT('s. 18b(2)', 'R', 'AufenthG', 'DE-5')

/** One edition: `low` says who may rely on the reduced floor, `qualified` who counts as qualified. */
const edition = (later: boolean, low: Condition, qualified: Condition): Omit<Edition, 'id' | 'from' | 'to'> => {
  const law = later ? later18g : old18b
  const length = read(later)('s. 18(4)', 'DE-3')
  return {
    title,
    law: [law],
    exemptions: [],
    criteria: [
      ...general(later),
      // A degree that is equal to a German one; from 2023 IT experts may come without it.
      must(
        'qualification',
        text('Біліктілік', 'Квалификация', 'Qualification'),
        qualified,
        read(later)('s. 18(2)', 'DE-1'),
        {
          refuse: {
            code: 'QUALIFICATION',
            text: text(
              'Германия таныған не баламалы жоғары білім жоқ.',
              'Нет признанного в Германии или равноценного высшего образования.',
              'There is no degree recognised in Germany or equal to a German one.',
            ),
          },
        },
      ),
      // The pay reaches the floor, or the reduced floor in the cases the act names.
      must(
        'pay',
        text('Жалақы шегі', 'Порог оплаты', 'Pay floor'),
        any(atLeast('pay', value('de.blue-card-floor')), all(low, atLeast('pay', value('de.blue-card-low-floor')))),
        law,
        {
          refuse: {
            code: 'PAY_FLOOR',
            text: text(
              'Жылдық жалақы {pay}; керегі {de.blue-card-floor}, тапшы кәсіпке не жаңа бітірушіге {de.blue-card-low-floor}.',
              'Годовая оплата {pay}; нужно {de.blue-card-floor}, в особых случаях закона {de.blue-card-low-floor}.',
              'The yearly pay is {pay}; {de.blue-card-floor} is needed, {de.blue-card-low-floor} in the cases the act names.',
            ),
          },
        },
      ),
      // Only the reduced floor needs the consent of the agency, which compares the terms.
      comparable(read(later)('s. 39(2)', 'DE-10'), { when: below('pay', value('de.blue-card-floor')) }),
    ],
    process: processOf('worker', later),
    permit: {
      title,
      holder: 'worker',
      lengths: [
        // Four years; a shorter contract gives its length and three months.
        { id: 'four-years', unit: 'month', longest: cited(48, 'month', length), cite: length },
      ],
      notAfter: [{ date: plusMonths(fact('contractEnd'), cited(3, 'month', length)), cite: length }],
      ties: [],
      renewals: [],
      rights: later
        ? []
        : [
            {
              id: 'change',
              text: text(
                'Алғашқы екі жылда жұмысты ауыстыруға органның рұқсаты керек.',
                'В первые два года для смены работы нужно разрешение органа.',
                'In the first two years a change of job needs the leave of the authority.',
              ),
              cite: ACT('s. 18b(2)', 'R', 'AufenthG', 'DE-9'),
            },
            {
              id: 'settlement',
              text: text(
                '33 айдан кейін, неміс тілін жақсы білсе 21 айдан кейін тұрақты тұруды сұрауға болады.',
                'Постоянное проживание можно просить через 33 месяца, при хорошем немецком через 21.',
                'Settlement may be asked after 33 months, with better German after 21.',
              ),
              cite: ACT('s. 18c', 'R', 'AufenthG', 'DE-20'),
            },
          ],
      work: ['group'],
      grounds: { suspend: [], annul: revoke(later), lapse: [] },
    },
    duties: dutiesOf(later),
    appeal: [],
    gaps: [
      openGap(
        later
          ? {
              kk: '2023 жылдан кейінгі жұмыс ауыстыру мен тұрақты тұру мерзімдері, АТ мамандарының тәжірибесі, шағым жолы расталмаған.',
              ru: 'Сроки смены работы и постоянного проживания после 2023 года, опыт ИТ-экспертов и обжалование не подтверждены.',
              en: 'Terms for job change and settlement since 2023, the experience of IT experts and appeal were not confirmed.',
            }
          : {
              kk: 'Алымдар, құжаттар мен шағым жолы оқылмаған.',
              ru: 'Сборы, документы и обжалование не прочитаны.',
              en: 'Fees, documents and appeal were not read.',
            },
        'DE-6, DE-9, DE-20',
      ),
    ],
  }
}

export const blueCard = scheme('de/blue-card', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Жоғары білімді, жалақысы белгіленген шектен кем емес маманға Германияда жұмыс істеп тұруға рұқсат береді.',
    'Даёт специалисту с высшим образованием и оплатой не ниже порога право жить и работать в Германии.',
    'Lets a graduate with pay not below a floor live and work in Germany.',
  ),
  facts: {
    ...workFacts,
    ...contractFacts,
    degree: yesNo({
      label: text('Танылған дәреже', 'Признанная степень', 'Recognised degree'),
      ask: text(
        'Жоғары біліміңіз неміс дипломы ма, не Германияда танылған не баламалы ма?',
        'Ваш диплом немецкий либо признан в Германии или равноценен?',
        'Is your degree German, or recognised in Germany or equal to a German one?',
      ),
      evidence: text('Диплом мен тану', 'Диплом и признание', 'Degree and recognition'),
      changes: 'by-effort',
    }),
    recentDegree: yesNo({
      label: text('Дәреже үш жылдан ескі емес', 'Степени не более трёх лет', 'Degree not older than three years'),
      ask: text(
        'Дипломды соңғы үш жылда алдыңыз ба?',
        'Вы получили диплом за последние три года?',
        'Did you take your degree within the last three years?',
      ),
      changes: 'never',
    }),
    group: oneOf(
      {
        '21': text('ғылым мен инженерия (21)', 'наука и инженерия (21)', 'science and engineering (21)'),
        '221': text('дәрігерлер (221)', 'врачи (221)', 'medical doctors (221)'),
        '222': text(
          'мейіргер мен акушер мамандар (222)',
          'специалисты по уходу и акушерству (222)',
          'nursing and midwifery professionals (222)',
        ),
        '225': text('мал дәрігерлері (225)', 'ветеринары (225)', 'veterinarians (225)'),
        '226': text(
          'өзге денсаулық мамандары (226)',
          'другие специалисты здоровья (226)',
          'other health professionals (226)',
        ),
        '23': text('педагогтер (23)', 'преподаватели (23)', 'teaching professionals (23)'),
        '25': text('АКТ мамандары (25)', 'специалисты ИКТ (25)', 'ICT professionals (25)'),
        '132': text('өндіріс басшылары (132)', 'руководители производства (132)', 'production managers (132)'),
        '133': text('АКТ басшылары (133)', 'руководители ИКТ (133)', 'ICT managers (133)'),
        '134': text(
          'кәсіби қызмет басшылары (134)',
          'руководители профессиональных услуг (134)',
          'professional services managers (134)',
        ),
        other: text('өзге топ', 'другая группа', 'another group'),
      },
      {
        source: 'offer',
        label: text('Кәсіп тобы (ISCO-08)', 'Группа занятий (ISCO-08)', 'Occupation group (ISCO-08)'),
        ask: text('Жұмыс қай топқа жатады?', 'К какой группе относится работа?', 'Which group does the job belong to?'),
      },
    ),
  },
  editions: [
    {
      id: '2022',
      from: '2022-03-01',
      to: '2023-11-17',
      ...edition(false, among('group', 'de.blue-card-groups'), yes('degree')),
    },
    {
      id: '2023',
      from: '2023-11-18',
      changes: text(
        'Шектер төмендеді, тапшы кәсіптер көбейді, жаңа бітірушілер мен АТ мамандары қосылды.',
        'Пороги снижены, групп больше, добавлены недавние выпускники и ИТ-эксперты.',
        'Lower floors, more groups, and recent graduates and IT experts added.',
      ),
      ...edition(
        true,
        any(among('group', 'de.blue-card-groups'), yes('recentDegree')),
        any(
          yes('degree'),
          all(
            is('group', '133', '25'),
            incomplete('the experience an IT expert without a degree must prove was not read'),
          ),
        ),
      ),
    },
  ],
})
