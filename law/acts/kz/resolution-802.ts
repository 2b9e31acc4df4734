import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution802 = act('kz/resolution-802', {
  title: text(
    'Шетелдік жұмыс күшін тартуға квота белгілеу қағидалары және рұқсат талап етілмейтін адамдар тізбесі (Үкімет қаулысы)',
    'Правила установления квоты на привлечение иностранной рабочей силы и перечень лиц, которым разрешение не требуется (постановление Правительства)',
    'Rules on the quota for foreign labour and list of persons who need no permit (Government resolution)',
  ),
  number: '802',
  adopted: '2016-12-15',
  registry: 'P1600000802',
  source: 'adilet.zan.kz/eng/docs/P1600000802',
  editions: [{ id: '2017', from: '2017-01-01', to: '2023-11-23', note: 'repealed by resolution 1041 of 2023-11-24' }],
  repealed: '2023-11-24',
  mark: 'R',
})
