import { type Fact, int, type Text, text, yesNo } from '../../../language/index.ts'

const said = (label: Text, ask: Text, more: Partial<Parameters<typeof yesNo>[0]> = {}) =>
  yesNo({ level: 'case', source: 'employer', label, ask, ...more })

export const facts: Record<string, Fact> = {
  shortageListed: said(
    text('Тапшы кәсіптер тізімінде', 'В перечне дефицитных', 'On the shortage list'),
    text(
      'Кәсіп осы өңірдің тапшы кәсіптер тізімінде ме?',
      'Входит ли профессия в перечень дефицитных для этого региона?',
      'Is the occupation on the shortage list of the region?',
    ),
  ),
  publishedDays: int(0, 365, 'day', {
    level: 'case',
    source: 'employer',
    label: text('Жарияланған күндер', 'Дней опубликовано', 'Days published'),
    ask: text(
      'Ұсыныс мемлекеттік жұмыспен қамту қызметінде неше күн жарияланды?',
      'Сколько дней предложение было опубликовано у государственной службы занятости?',
      'For how many days was the offer published with the public employment service?',
    ),
    changes: 'with-time',
  }),
  fitCandidate: said(
    text('Лайық үміткер келді', 'Подходящий кандидат был', 'A fit candidate came'),
    text('Лайық үміткер табылды ма?', 'Нашёлся ли подходящий кандидат?', 'Did a fit candidate come?'),
  ),
  offerCopy: said(
    text('Ұсыныстың толық көшірмесі', 'Полная копия предложения', 'Full copy of the offer'),
    text(
      'Жарияланған ұсыныстың толық көшірмесі қосылды ма?',
      'Приложена ли полная копия опубликованного предложения?',
      'Is the full copy of the published offer added?',
    ),
    { changes: 'by-effort' },
  ),
  declarations: said(
    text('Әлеуметтік есептер тапсырылған', 'Социальная отчётность сдана', 'Social declarations in order'),
    text(
      'Әлеуметтік сақтандыру есептерін түгел тапсырдыңыз ба?',
      'Сдана ли вся отчётность по социальному страхованию?',
      'Are your social declarations in order?',
    ),
    { changes: 'by-effort' },
  ),
  convicted: said(
    text('Сотталған', 'Есть осуждение', 'Convicted'),
    text(
      'Заңсыз еңбек не еңбек қауіпсіздігі үшін сотталдыңыз ба?',
      'Были ли вы осуждены за незаконный труд или нарушение безопасности труда?',
      'Were you convicted of illegal work or of safety offences?',
    ),
  ),
  sanctioned: said(
    text('Әкімшілік шара', 'Административная санкция', 'Administrative sanction'),
    text(
      'Сізге әкімшілік шара қолданылды ма?',
      'Есть ли у вас административная санкция?',
      'Are you under an administrative sanction?',
    ),
  ),
  payMet: said(
    text('Жалақы талапқа сай', 'Оплата по норме', 'Pay meets the rules'),
    text(
      'Жалақы ең төменгі жалақыдан және ұжымдық шарттан кем емес пе?',
      'Оплата не ниже минимальной и коллективного договора?',
      'Is the pay not below the minimum wage and the collective agreement?',
    ),
    { changes: 'by-effort' },
  ),
}
