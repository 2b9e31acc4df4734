import { citing } from '../../../language/act.ts'
import { bands, cap, flag, type PointItem, type Points, values } from '../../../language/criteria.ts'
import { all, any, type Condition, cited, fact, is, not, sub, value, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { abilities, abilityTitle } from '../points-facts.ts'

const IRPR = citing('ca/irpr')
const grid = (article: string) => IRPR(article, 'R', 'IRPR', 'points-systems 1.2')
const five = cited(5, 'points', grid('s. 83'))
const ten = cited(10, 'points', grid('s. 83'))
const arranged: Condition = not(is('arranged', 'none'))
/** Nothing counts of a partner who stays behind, or is a citizen, or a permanent resident living in Canada. */
const accompanying: Condition = is('partner', 'accompanying')

const adapts = (id: string, when: Condition, worth: typeof five, title: Text): PointItem =>
  flag(id, when, worth, { title, cite: grid('s. 83') })

const first = text('Бірінші ресми тіл', 'Первый официальный язык', 'First official language')

export const points: Points = {
  id: 'points',
  title: text('Іріктеу кестесі', 'Сетка отбора', 'Selection grid'),
  items: [
    // The best single credential.
    values('education', 'education', 'ca.fsw-education', {
      title: text('Білім', 'Образование', 'Education'),
      cite: grid('s. 78'),
    }),
    cap(
      'first-language',
      cited(24, 'points', grid('s. 79')),
      abilities.map((a) =>
        bands(
          `first-${a.toLowerCase()}`,
          sub(fact(`first${a}`), value('ca.fsw-language-threshold')),
          'ca.fsw-first-language',
          { title: abilityTitle(first, a), cite: grid('s. 79') },
        ),
      ),
      { title: first, cite: grid('s. 79') },
    ),
    // All or nothing: level 5 in all four.
    bands('second-language', fact('secondLowest'), 'ca.fsw-second-language', {
      title: text('Екінші ресми тіл', 'Второй официальный язык', 'Second official language'),
      cite: grid('s. 79'),
    }),
    bands('experience', fact('experienceYears'), 'ca.fsw-experience', {
      title: text('Жұмыс тәжірибесі', 'Опыт работы', 'Experience'),
      cite: grid('s. 80'),
    }),
    bands('age', fact('age'), 'ca.fsw-age', { title: text('Жас', 'Возраст', 'Age'), cite: grid('s. 81') }),
    flag('arranged', arranged, cited(10, 'points', grid('s. 82')), {
      title: text('Уағдаласқан жұмыс', 'Договорённая работа', 'Arranged employment'),
      cite: grid('s. 82'),
    }),
    // Claims are added up, then cut.
    cap(
      'adaptability',
      value('ca.fsw-adaptability-limit'),
      [
        adapts(
          'partner-language',
          all(accompanying, yes('partnerLanguage')),
          five,
          text('Жұбайдың тілі', 'Язык партнёра', 'Partner’s language'),
        ),
        adapts('study', yes('studyInCanada'), five, text('Канададағы оқу', 'Учёба в Канаде', 'Study in Canada')),
        adapts(
          'partner-study',
          all(accompanying, yes('partnerStudy')),
          five,
          text('Жұбайдың оқуы', 'Учёба партнёра', 'Partner’s study'),
        ),
        adapts('work', yes('workInCanada'), ten, text('Канададағы жұмыс', 'Работа в Канаде', 'Work in Canada')),
        adapts(
          'partner-work',
          all(accompanying, yes('partnerWork')),
          five,
          text('Жұбайдың жұмысы', 'Работа партнёра', 'Partner’s work'),
        ),
        adapts(
          'relative',
          any(is('relative', 'own'), all(accompanying, is('relative', 'partner'))),
          five,
          text('Канададағы туыс', 'Родственник в Канаде', 'Relative in Canada'),
        ),
        adapts(
          'arranged-too',
          arranged,
          five,
          text('Уағдаласқан жұмыс бар', 'Есть договорённая работа', 'Arranged employment won'),
        ),
      ],
      { title: text('Бейімделу', 'Приспособляемость', 'Adaptability'), cite: grid('s. 83') },
    ),
  ],
  pass: value('ca.fsw-pass-mark'),
  cite: IRPR('s. 76(1)(a), 76(2)', 'R', 'IRPR', 'points-systems 1'),
  refuse: {
    code: 'POINTS',
    text: text(
      'Балл жиынтығы {ca.fsw-pass-mark} балға жетпеді.',
      'Сумма баллов не достигла {ca.fsw-pass-mark}.',
      'The points do not reach {ca.fsw-pass-mark}.',
    ),
  },
}
