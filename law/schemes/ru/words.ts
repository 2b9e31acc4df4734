import { among, type Citation, citing, type Exemption, type Text, text } from '../../language/index.ts'

const EAEU = citing('kz/eaeu-treaty')

/** Code and sentence of a refusal, in the order Kazakh, Russian, English. */
export const refuse = (code: string, kk: string, ru: string, en: string): { refuse: { code: string; text: Text } } => ({
  refuse: { code, text: text(kk, ru, en) },
})

/** A part of the law that no source gives. */
export const gap = (id: string, cite: Citation, kk: string, ru: string, en: string) => ({
  id,
  what: text(kk, ru, en),
  cite,
})

/** Nationals of the union work without a permit; citizenship is asked anyway. */
export const eaeuExemption: Exemption = {
  id: 'eaeu',
  title: text('ЕАЭО елінің азаматы', 'Гражданин государства ЕАЭС', 'National of an EAEU state'),
  when: among('citizenship', 'ru.eaeu-states'),
  cite: EAEU('art. 96-98', 'R', 'RUu', 'RU-40'),
  from: '2015-01-01',
}
