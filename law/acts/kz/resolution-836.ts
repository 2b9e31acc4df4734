import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution836 = act('kz/resolution-836', {
  title: text(
    'Шетелдік жұмыс күшін тартуға квота белгілеу, жұмыс берушілерге рұқсат беру шарттары мен тәртібінің ережесі (Үкімет қаулысы)',
    'Правила определения квоты, условий и порядка выдачи разрешений работодателям на привлечение иностранной рабочей силы (постановление Правительства)',
    'Rules on the quota and on the conditions and procedure of permits to employers for attracting foreign labour (Government resolution)',
  ),
  number: '836',
  adopted: '2001-06-19',
  source: 'prg.kz/m/amp/document/53123612',
  editions: [
    { id: '2001', from: '2001-06-19', to: '2003-01-19', note: 'regime KZ-R0' },
    {
      id: '2003',
      from: '2003-01-20',
      to: '2008-05-31',
      note: 'resolution 55 of 2003-01-20, amended by 322 of 2004-03-17; regime KZ-R1',
    },
    {
      id: '2007-1242',
      from: '2008-06-01',
      to: '2012-03-10',
      note: 'resolution 1242 of 2007-12-19; regime KZ-R2; the end is taken by substance',
    },
  ],
  mark: 'R',
})
