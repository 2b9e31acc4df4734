import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Text not read: what the immigration service and advisers tell of it. */
export const sponsorRules = act('nl/sponsor-rules', {
  title: text(
    'Нидерланд: танылған демеуші мен білікті мигранттар ережелері',
    'Нидерланды: правила о признанных спонсорах и высококвалифицированных мигрантах',
    'Netherlands: rules on recognised sponsors and highly skilled migrants',
  ),
  source: 'ind.nl; government.nl/topics/immigration-to-the-netherlands; advisers; text not read',
  editions: [{ id: '2017', from: '2017-01-01', note: 'the earliest year for which a floor of pay was read' }],
  mark: 'R2',
})
