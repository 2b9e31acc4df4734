import { type Citation, cited, citing, code, type Edition, type Fact, oneOf, text } from '../../language/index.ts'
import { notRead } from './common-2024.ts'

const REG = citing('no/immigration-regulations')
export const unskilled: Citation = REG('article not seen', 'R', 'NOu', 'NO-70')
export const commuter: Citation = REG('article not seen', 'R', 'NOc', 'NO-71')
/** The home regions are named in the row on unskilled workers; this row says only that one keeps living there. */
export const commuterHome: Citation = REG('article not seen', 'I', 'NOc', 'NO-71 with NO-70')
export const year = (cite: Citation) => cited(12, 'month', cite)

export const citizenship = (cite: Citation): Fact =>
  code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығыңыз', 'Ваше гражданство', 'Your citizenship'),
    ask: text(
      'Сіз қай елдің азаматысыз?',
      'Гражданином какой страны вы являетесь?',
      'Of which country are you a national?',
    ),
    changes: 'never',
    cite,
  })

export const home = (cite: Citation): Fact =>
  oneOf(
    {
      murmansk: text('Мурманск облысы', 'Мурманская область', 'Murmansk'),
      karelia: text('Карелия', 'Карелия', 'Karelia'),
      arkhangelsk: text('Архангельск облысы', 'Архангельская область', 'Arkhangelsk'),
      nenets: text('Ненец округы', 'Ненецкий округ', 'Nenets'),
      other: text('Өзге жер', 'Другое место', 'Elsewhere'),
    },
    {
      label: text('Тұратын өңір', 'Регион проживания', 'Region of residence'),
      ask: text('Қай өңірде тұрасыз?', 'В каком регионе вы живёте?', 'In which region do you live?'),
      cite,
    },
  )

export const gapsBarents: Edition['gaps'] = [
  {
    id: 'after-2022',
    what: text(
      'Бұл ережелер 2022 жылдан кейін өзгерген болуы мүмкін: қолданар алдында тексеріңіз.',
      'Эти правила могли измениться после 2022 года: проверьте перед применением.',
      'These rules may have changed after 2022: confirm before use.',
    ),
    cite: notRead('part 22 point 1'),
  },
]
