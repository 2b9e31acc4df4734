import { citing } from '../../../language/act.ts'
import type { Duty } from '../../../language/process.ts'
import { value } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'

const IRPR = citing('ca/irpr')
const ESDC = citing('ca/esdc-lmia')
const irpr = (article: string, row: string) => IRPR(article, 'R', 'IRPR', row)

const excuse = text(
  'Кешіріледі: заң не ұжымдық шарт өзгерсе, шетелдіктерге қарсы емес күрт құлдырау болса, адал қате өтелсе, еңсерілмес күш болса.',
  'Прощается: изменение закона или коллективного договора, резкий спад не против иностранцев, добросовестная ошибка с возмещением, непреодолимая сила.',
  'Excused: change of law or collective agreement, dramatic downturn not aimed at foreigners, good-faith error made good, superior force.',
)

export const duties: Duty[] = [
  {
    id: 'same-terms',
    title: text(
      'Сол жұмысты кем емес жалақымен беру, ұйымды жұмыс істетіп, заңды сақтау',
      'Давать ту же работу с не худшей оплатой, вести деятельность и соблюдать закон',
      'Give the same job at no less pay, stay in business and keep the law',
    ),
    actor: 'employer',
    trigger: 'first-work-day',
    effect: excuse,
    cite: irpr('s. 209.3(1)(a), 209.3(3)', 'CA-10, CA-12'),
  },
  {
    id: 'no-abuse',
    title: text(
      'Зорлықсыз жұмыс орны үшін шара қолдану',
      'Принимать меры, чтобы на рабочем месте не было насилия',
      'Make efforts for a workplace free of abuse',
    ),
    actor: 'employer',
    trigger: 'first-work-day',
    cite: irpr('s. 209.3(1)(a)', 'CA-10'),
  },
  {
    id: 'rights-sheet',
    title: text(
      'Құқықтар парағын бірінші күні беріп, екі ресми тілде іліп қою',
      'Дать лист прав к первому дню и вывесить его на двух официальных языках',
      'Give the rights sheet by day one and display it in both official languages',
    ),
    actor: 'employer',
    trigger: 'first-work-day',
    cite: irpr('s. 209.3(1)(a.1)', 'CA-10'),
  },
  {
    id: 'health-cover',
    title: text(
      'Мемлекеттік сақтандыру басталғанша жеке медициналық сақтандыруды төлеп, көмекке жол ашу',
      'Оплачивать частную медицинскую страховку до начала государственной и давать доступ к помощи',
      'Pay private health cover until the public one starts, and give access to care',
    ),
    actor: 'employer',
    trigger: 'first-work-day',
    when: { c: 'not', of: { c: 'is', fact: 'stream', codes: ['seasonal-agreement'] } },
    cite: irpr('s. 209.3(1)(a.1)', 'CA-10'),
  },
  {
    id: 'housing',
    title: text(
      'Маусымдық келісім жұмысшыларына тұрғын жай беру',
      'Дать жильё работникам по сезонному соглашению',
      'House workers of the seasonal agreement',
    ),
    actor: 'employer',
    trigger: 'first-work-day',
    when: { c: 'is', fact: 'stream', codes: ['seasonal-agreement'] },
    cite: irpr('s. 209.3(1)(a.1)', 'CA-10'),
  },
  {
    id: 'refund-fees',
    title: text(
      'Жұмысшыдан алым алынбауын қамтамасыз ету',
      'Следить, чтобы с работника не брали сборов',
      'See that no fees are taken from the worker',
    ),
    actor: 'employer',
    trigger: 'recruitment',
    effect: text(
      'Барлық ақылға қонымды күш салынып, бәрі қайтарылса ғана кешіріледі.',
      'Прощается, только если сделано всё разумное и всё возвращено.',
      'Excused only if all reasonable effort was made and all is refunded.',
    ),
    cite: irpr('s. 209.3(1)(a)(xv)-(xvi), 209.2(3.1)', 'CA-7, CA-12'),
  },
  {
    id: 'records',
    title: text(
      'Деректердің дұрыстығын дәлелдеп, құжаттарды алты жыл сақтау',
      'Доказать точность сведений и хранить документы шесть лет',
      'Prove accuracy and keep the papers for six years',
    ),
    actor: 'employer',
    trigger: 'first-work-day',
    days: value('ca.record-months'),
    unit: 'month',
    cite: irpr('s. 209.3(1)(c)', 'CA-11'),
  },
  {
    id: 'invite-records',
    title: text(
      'Шақырылған үміткерлер туралы жазбаны алты жыл сақтау',
      'Хранить записи о приглашённых кандидатах шесть лет',
      'Keep records of invited candidates for six years',
    ),
    actor: 'employer',
    trigger: 'filing',
    days: value('ca.record-months'),
    unit: 'month',
    cite: ESDC('article not seen', 'R2', 'CAe', 'CA-29'),
  },
]
