import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law1017 = act('kz/law-1017-12', {
  title: text(
    '«Қазақстан Республикасының азаматтығы туралы» заң',
    'Закон «О гражданстве Республики Казахстан»',
    'Law on citizenship of the Republic of Kazakhstan',
  ),
  number: '1017-XII',
  adopted: '1991-12-20',
  registry: 'Z910004800_',
  source: 'adilet.zan.kz/rus/docs/Z910004800_/compare/eng',
  editions: [
    { id: '1992', from: '1992-03-01', to: '2017-07-24', note: 'amended 1995, 2002, 2004, 2007, 2011 and later' },
    {
      id: '2017',
      from: '2017-07-25',
      note: 'law 91-VI of 2017-07-11, ten days after publication on 2017-07-14; art. 17 amended in May 2024',
    },
  ],
  mark: 'R',
})
export const agreement1999 = act('kz/agreement-1999-02-26', {
  title: text(
    'Азаматтық алудың оңайлатылған тәртібі туралы келісім (Беларусь, Қазақстан, Қырғызстан, Ресей)',
    'Соглашение об упрощённом порядке приобретения гражданства (Беларусь, Казахстан, Кыргызстан, Россия)',
    'Agreement on a simplified procedure of acquiring citizenship (Belarus, Kazakhstan, Kyrgyzstan, Russia)',
  ),
  number: 'ratified by law 17 of 1999-12-30',
  adopted: '1999-02-26',
  registry: 'Z990000017_',
  source: 'adilet.zan.kz/rus/docs/Z990000017_/compare',
  editions: [{ id: '1999', from: '2000-11-04' }],
  mark: 'R',
})
/** Rules of the Ministry of Internal Affairs on petitions about citizenship, held as one act. */
export const citizenshipRules = act('kz/citizenship-rules', {
  title: text(
    'Азаматтық мәселелері бойынша өтінішхаттарды ішкі істер органдарының қарау қағидалары',
    'Правила рассмотрения органами внутренних дел ходатайств по вопросам гражданства',
    'Rules on how bodies of internal affairs consider petitions about citizenship',
  ),
  source: 'kazpravda.kz/n/termin-oralman-ofitsialno-zamenili-na-andas-v-rk',
  editions: [
    {
      id: 'series',
      from: '2002-11-15',
      note: 'order 556 of 2002-08-23 and the rules after it, whose number was not read; changed 2020-08-27 and 2024-07-29',
    },
  ],
  mark: 'R2',
})
/** Orders of the Ministry of Science on what must be known by those who ask for citizenship. */
export const citizenshipKnowledge = act('kz/citizenship-knowledge', {
  title: text(
    'Азаматтыққа қабылдау кезінде тіл, Конституция негіздері мен тарих білімінің көлемі (ҒЖБМ бұйрықтары)',
    'Объём знаний языка, основ Конституции и истории при приёме в гражданство (приказы МНВО)',
    'How much of the language, the Constitution and history must be known for citizenship (ministerial orders)',
  ),
  source: 'nur.kz/politics/kazakhstan/2279229',
  editions: [
    { id: '2024', from: '2024-10-12', to: '2025-08-25', note: 'the year of 12 October is inferred' },
    { id: '2025', from: '2025-08-26', note: 'order of 2025-08-20; rules of the test: order of 2026-01-12' },
  ],
  mark: 'R2',
})
