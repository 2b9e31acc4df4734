import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const employmentOrdinance = act('de/employment-ordinance', {
  title: text(
    'Шетелдіктердің жұмысы туралы қаулы (Германия)',
    'Положение о занятости иностранцев (Германия)',
    'Employment Ordinance (Beschäftigungsverordnung, Germany)',
  ),
  number: 'BeschV 2013',
  source: 'github.com/bundestag/gesetze b/beschv_2013',
  editions: [{ id: '2022', from: '2022-03-01', note: 'text of March 2022; later amendments were not read' }],
  mark: 'R',
})

export const payFloors = act('de/pay-floors', {
  title: text(
    'ЕО Көк картасының жылдық жалақы шектері туралы хабарландыру (Германия)',
    'Объявление о годовых порогах оплаты для Голубой карты ЕС (Германия)',
    'Announcement of the yearly pay floors for the EU Blue Card (Germany)',
  ),
  source: 'arbeitsagentur.de/en/press/2023-50; theworkersrights.com',
  editions: [{ id: '2022', from: '2022-03-01', note: 'announced each year; amounts from secondary sources' }],
  mark: 'R2',
})
