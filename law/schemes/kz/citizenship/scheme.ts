import { citing, type Edition, is, mul, not, scheme, text, value } from '../../../language/index.ts'
import { complaintOf2007, complaintOf2020, keepEdition } from '../stay.ts'
import { criteria, LAW, RULES, simplified, TREATY } from './conditions.ts'
import { facts } from './facts.ts'
import { documents, gaps, loss, rights } from './parts.ts'

const STANDARD = LAW('article not seen', 'R', 'memkyzmet.kz 2017-02-25', 'standard of order 315 of 2015-04-07')

interface Own {
  id: string
  from: string
  to?: string
  title: Edition['title']
  changes?: Edition['title']
  tested: boolean
  appeal: Edition['appeal']
}

const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: [
    LAW('art. 15-17, 21, 33', 'R', 'adilet Z910004800_; pavlodar.com 00088'),
    TREATY('art. 1', 'R', 'adilet Z990000017_'),
    RULES('whole', 'R2', 'kazpravda.kz'),
  ],
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [
    {
      id: 'citizen',
      title: text('Қазақстан азаматы', 'Гражданин Казахстана', 'Citizen of Kazakhstan'),
      when: is('citizenship', 'KZ'),
      cite: LAW('art. 15', 'R2', 'hibridge.kz', 'foreigners and stateless persons are admitted'),
    },
  ],
  criteria: criteria(own.tested),
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['counter', 'mission'],
    body: { kind: 'region', fact: 'region' },
    documents: documents(own.tested),
    clocks: [
      {
        id: 'decision',
        title: text('Жалпы тәртіптегі шешім', 'Решение в общем порядке', 'Decision in the general procedure'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.citizenship.decision-months'),
        unit: 'month',
        onExpiry: 'escalate',
        when: not(simplified),
        cite: STANDARD,
      },
      {
        id: 'decision-simplified',
        title: text(
          'Жеңілдетілген тәртіптегі шешім',
          'Решение в упрощённом порядке',
          'Decision in the simplified procedure',
        ),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.citizenship.decision-months.simplified'),
        unit: 'month',
        onExpiry: 'escalate',
        when: simplified,
        cite: STANDARD,
      },
    ],
    fees: [
      {
        id: 'state-duty',
        title: text('Мемлекеттік баж', 'Государственная пошлина', 'State duty'),
        payer: 'worker',
        level: 'line',
        amount: mul(value('kz.citizenship.fee.mci'), value('kz.mci')),
        currency: 'KZT',
        due: 'before-filing',
        cite: citing('kz/tax-code')('art. 613 of the code of 2017', 'R', 'kodeksy-kz.com 613', 'title only'),
      },
    ],
    transition: keepEdition(LAW),
    gaps: [
      'A petition in the general procedure goes to the President, in the simplified one to the head of the police department (R2).',
      'Missions abroad take petitions and charge a consular fee; its amount was not read (zakon.kz 2025-10-23).',
    ],
  },
  permit: {
    title: text('Қазақстан азаматтығы', 'Гражданство Казахстана', 'Citizenship of Kazakhstan'),
    holder: 'worker',
    lengths: [],
    ties: [],
    renewals: [],
    rights,
    work: [],
    grounds: { suspend: [], annul: [], lapse: loss },
  },
  duties: [
    {
      id: 'report-other',
      title: text(
        'Өзге азаматтық алғаныңызды хабарлау',
        'Сообщить о приобретении иного гражданства',
        'Report that you have acquired another citizenship',
      ),
      actor: 'worker',
      trigger: 'other-citizenship',
      days: value('kz.citizenship.report-days'),
      unit: 'calendar-day',
      effect: text(
        'Хабарламасаңыз, 200 АЕК-ке дейін айыппұл және елден шығару мүмкін.',
        'За несообщение - штраф до 200 МРП, возможно выдворение.',
        'Not reporting brings a fine of up to 200 MCI and may bring removal.',
      ),
      cite: LAW('article not seen', 'R', 'gov.kz mfa-zagreb 204510', 'code 235-V art. 496 (mgorod.kz 2020-10-08)'),
    },
  ],
  appeal: own.appeal,
  gaps,
})

/** Admission to citizenship, by the general or the simplified procedure. */
export const citizenship = scheme('kz/citizenship', {
  status: 'law',
  gives: 'status',
  title: text('Қазақстан азаматтығына қабылдау', 'Приём в гражданство Казахстана', 'Admission to citizenship'),
  summary: text(
    'Қазақстанда тұрақты тұратын шетелдіктер мен қандастарға: азаматтыққа жалпы немесе жеңілдетілген тәртіппен қабылдау.',
    'Для иностранцев, постоянно живущих в Казахстане, и кандасов: приём в гражданство в общем или упрощённом порядке.',
    'For foreigners who live in Kazakhstan for good, and for kandas: citizenship by the general or the simplified procedure.',
  ),
  facts,
  editions: [
    edition({
      id: 'CZ-2015',
      from: '2015-05-27',
      to: '2024-08-11',
      title: text('Тест енгізілгенге дейін', 'До введения теста', 'Before the test'),
      tested: false,
      appeal: [complaintOf2007],
    }),
    edition({
      id: 'CZ-2024',
      from: '2024-08-12',
      title: text('Тест енгізілгеннен кейін', 'После введения теста', 'With the test'),
      changes: text(
        'Қазақ тілін, Конституция негіздерін және тарихты білу сертификаты керек.',
        'Нужен сертификат о знании казахского языка, основ Конституции и истории.',
        'A certificate on Kazakh, the Constitution and history is needed.',
      ),
      tested: true,
      appeal: [complaintOf2020],
    }),
  ],
})
