import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law149 = act('kz/law-149-3', {
  title: text(
    '«Заңсыз еңбекші көшіп келушілерді жария етуге байланысты рақымшылық жасау туралы» заң',
    'Закон «Об амнистии в связи с легализацией незаконных трудовых иммигрантов»',
    'Law on amnesty in connection with the legalisation of irregular labour immigrants',
  ),
  number: '149-III',
  adopted: '2006-07-04',
  source: 'zakonpravo.kz/en/zakony/zakon-ob-amnistii-v-svyazi-s-legalizatsiey-nezakonnyh-trudovyh-immigrantov',
  editions: [{ id: '2006', from: '2006-07-04', note: 'one action, 2006-08-01 to 2006-12-31' }],
  mark: 'R',
})
