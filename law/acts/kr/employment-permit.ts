import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const foreignWorkers = act('kr/act-6967', {
  title: text(
    'Шетелдік жұмысшыларды жұмыспен қамту туралы заң (Корея)',
    'Закон о занятости иностранных работников (Корея)',
    'Act on the Employment of Foreign Workers (Korea)',
  ),
  number: '6967; 18929',
  adopted: '2003-08-16',
  source: 'elaw.klri.re.kr hseq=60984',
  editions: [
    { id: 'known', from: '2018-01-01', note: 'system since August 2004; the articles were read in summaries only' },
  ],
  mark: 'R',
})

export const guidance = act('kr/eps-guidance', {
  title: text(
    'Корея еңбек министрлігінің EPS бойынша беттері мен хабарламалары',
    'Страницы и сообщения Министерства труда Кореи о системе EPS',
    'Pages and notices of the Korean labour ministry on the permit system',
  ),
  source: 'moel.go.kr/english; eps.go.kr; k-labor.co.kr; talent-link.co.kr; korea.net articleId=269648',
  editions: [
    { id: 'known', from: '2018-01-01', note: 'read as they stand today; first days of the rules mostly not told' },
  ],
  mark: 'R2',
})

export const committee = act('kr/policy-committee', {
  title: text(
    'Шетелдік жұмысшылар саясаты комитетінің жыл сайынғы шешімдері',
    'Ежегодные решения комитета по политике в отношении иностранных работников',
    'Yearly decisions of the foreign workforce policy committee',
  ),
  source: 'moel.go.kr/english/mobile/eps.jsp; biz.chosun.com; cm.asiae.co.kr',
  editions: [{ id: 'known', from: '2018-01-01' }],
  mark: 'R2',
})
