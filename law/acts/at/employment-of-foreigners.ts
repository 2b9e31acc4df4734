import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Read: s. 12 of 2011, annexes A, B (2011, 2019, now), D (October 2022, April 2023) in copies of the federal register. */
export const employmentOfForeigners = act('at/auslbg', {
  title: text(
    'Шетелдіктерді жұмысқа алу туралы заң (Австрия)',
    'Закон о занятости иностранцев (Австрия)',
    'Act on the Employment of Foreigners (Austria)',
  ),
  number: 'BGBl. Nr. 218/1975',
  adopted: '1975-03-20',
  source: 'ris.bka.gv.at, Gesetzesnummer 10008365; linda.lindeverlag.at/Dokument/531780',
  editions: [
    { id: '2011', from: '2011-07-01', to: '2017-09-30', note: 'BGBl. I Nr. 25/2011' },
    { id: '2017', from: '2017-10-01', to: '2018-12-31', note: 'annexes B and D new; the amending act was not read' },
    { id: '2019', from: '2019-01-01', to: '2022-09-30', note: 'BGBl. I Nr. 94/2018' },
    { id: '2022', from: '2022-10-01', to: '2023-04-20', note: 'BGBl. I Nr. 106/2022' },
    { id: '2023', from: '2023-04-21', note: 'BGBl. I Nr. 43/2023' },
  ],
  mark: 'R',
})

export const highlyQualifiedOrdinance = act('at/highly-qualified-ordinance-2019', {
  title: text(
    'Аса жоғары біліктілерді 2019 жылы қабылдау туралы қаулы',
    'Постановление о допуске особо высококвалифицированных на 2019 год',
    'Ordinance on the admission of very highly qualified persons for 2019',
  ),
  number: 'BGBl. II Nr. 2/2019',
  source: '360.lexisnexis.at/d/b_bgbl_2019_2019_II_2_83c7e251cb',
  editions: [{ id: '2019', from: '2019-01-02', to: '2019-12-31' }],
  mark: 'R',
})

/** Ceiling of contributions; amounts are known only where a page on the card names half of it. */
export const asvg = act('at/asvg', {
  title: text(
    'Жалпы әлеуметтік сақтандыру туралы заң (Австрия)',
    'Общий закон о социальном страховании (Австрия)',
    'General Social Insurance Act (Austria)',
  ),
  number: 'BGBl. Nr. 189/1955',
  editions: [{ id: 'known', from: '2011-01-01', note: 'the yearly ceiling of s. 108(3)' }],
  mark: 'R2',
})

export const settlementAct = act('at/nag', {
  title: text(
    'Қоныстану және болу туралы заң (Австрия)',
    'Закон о поселении и пребывании (Австрия)',
    'Settlement and Residence Act (Austria)',
  ),
  number: 'BGBl. I Nr. 100/2005',
  source: 'usp.gv.at/mitarbeiter/auslaendische-beschaeftigte/rot-weiss-rot-karte.html; oesterreich.gv.at',
  editions: [{ id: '2011', from: '2011-07-01', note: 'the card exists since then; text not read' }],
  mark: 'R2',
})
