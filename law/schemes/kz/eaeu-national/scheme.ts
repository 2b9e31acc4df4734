import {
  among,
  any,
  type Citation,
  type Criterion,
  citing,
  type Edition,
  fact,
  incomplete,
  is,
  isNone,
  must,
  not,
  scheme,
  text,
  value,
} from '../../../language/index.ts'
import { r2 } from '../employer-permit/r2.ts'
import { r4 } from '../employer-permit/r4.ts'
import { r5 } from '../employer-permit/r5.ts'
import { residenceDuty, residencePapers } from '../residence.ts'
import { facts } from './facts.ts'

const AGREEMENT = citing('kz/agreement-2010-11-19')
const EAEU = citing('kz/eaeu-treaty')
const LAW = citing('kz/law-477-4')

/** A national of a member state on the day of the contract. */
const citizenship = (cite: Citation): Criterion =>
  must(
    'citizenship',
    text('Одаққа мүше ел азаматы', 'Гражданин государства-члена', 'National of a member state'),
    among('citizenship', 'kz.free-movement.states'),
    cite,
    {
      governs: 'contract-start',
      refuse: {
        code: 'NOT-A-MEMBER',
        text: text(
          'Шарт жасалған күні рұқсат тек мына елдердің азаматтарынан талап етілмеді: {kz.free-movement.states} (сіздің азаматтығыңыз: {citizenship}). Жұмыс берушіге рұқсат керек.',
          'В день договора разрешение не было нужно только гражданам этих стран: {kz.free-movement.states} (ваше гражданство: {citizenship}). Работодателю нужно разрешение.',
          'On the day of the contract only nationals of these states needed no permit: {kz.free-movement.states} (your citizenship: {citizenship}). The employer needs a permit.',
        ),
      },
    },
  )

/** An employment or a civil-law contract. */
const contract: Criterion = must(
  'contract',
  text('Шарт бар', 'Есть договор', 'There is a contract'),
  not(isNone('contractKind')),
  EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-56'),
  {
    refuse: {
      code: 'NO-CONTRACT',
      text: text(
        'Жұмыс істеу үшін еңбек немесе азаматтық-құқықтық шарт керек.',
        'Для работы нужен трудовой или гражданско-правовой договор.',
        'To work you need an employment or a civil-law contract.',
      ),
    },
  },
)

/** Diplomas count without recognition; whether four fields are left out was not read. */
const diploma: Criterion = must(
  'diploma',
  text('Диплом танусыз жарайды', 'Диплом действует без признания', 'The diploma counts without recognition'),
  any(
    is('profession', 'other'),
    incomplete('whether teaching, law, medicine and pharmacy need recognition of the diploma was not read (C-57)'),
  ),
  EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-57'),
  {
    refuse: {
      code: 'DIPLOMA',
      text: text('Диплом танылуы керек.', 'Диплом нужно признать.', 'The diploma must be recognised.'),
    },
  },
)

const newContract: Edition['duties'][number] = {
  id: 'new-contract',
  title: text(
    'Шарт мерзімінен бұрын бұзылса, жаңа шарт жасау немесе елден кету',
    'При досрочном расторжении заключить новый договор или выехать',
    'After an early end of the contract make a new one, or leave',
  ),
  actor: 'worker',
  trigger: 'contract-end',
  days: value('kz.eaeu.new-contract-days'),
  unit: 'calendar-day',
  cite: EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-56'),
}

interface Own {
  id: string
  from: string
  to?: string
  title: Edition['title']
  changes?: Edition['title']
  law: Citation[]
  criteria: Criterion[]
  documents: Edition['process']['documents']
  duties: Edition['duties']
  rights: Edition['permit']['rights']
  appeal: Edition['appeal']
  gaps: Edition['gaps']
}

const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: own.law,
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [],
  criteria: own.criteria,
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['online', 'counter'],
    body: { kind: 'region', fact: 'region' },
    documents: own.documents,
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: { ...own.law[0]!, mark: 'I', note: 'C-55: the day of the contract decides who needs no permit' },
    },
    gaps: ['For the work itself nothing is filed; the papers are those of residence. Its decision time was not found.'],
  },
  permit: {
    title: text('Рұқсатсыз жұмыс істеу құқығы', 'Право работать без разрешения', 'Right to work without a permit'),
    holder: 'worker',
    lengths: [],
    notAfter: [{ date: fact('contractEnd'), cite: { ...own.law.at(-1)!, note: 'C-56: stay follows the contract' } }],
    ties: [],
    renewals: [],
    rights: [
      {
        id: 'no-permit',
        text: text(
          'Рұқсат та, квотадағы орын да қажет емес.',
          'Не нужны ни разрешение, ни место в квоте.',
          'Neither a permit nor a place in the quota is needed.',
        ),
        cite: own.law[0]!,
      },
      ...own.rights,
    ],
    work: ['contractKind', 'region'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: own.duties,
  appeal: own.appeal,
  gaps: own.gaps,
})

const treaty = [EAEU('art. 97', 'R2', 'expat-kg', 'C-55'), EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-56')]
const ofTreaty: Edition['permit']['rights'] = [
  {
    id: 'stay',
    text: text(
      'Болу мерзімі шартқа сай.',
      'Срок пребывания следует договору.',
      'The stay lasts as long as the contract.',
    ),
    cite: EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-56'),
  },
  {
    id: 'diploma',
    text: text(
      'Диплом танусыз қабылданады (төрт сала туралы ескертуді қараңыз).',
      'Диплом принимают без признания (см. оговорку о четырёх областях).',
      'The diploma is accepted without recognition (see the note on four fields).',
    ),
    cite: EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-57'),
  },
]
const unregistered: Edition['permit']['rights'][number] = {
  id: 'unregistered',
  text: text(
    'Жұмыс мақсатымен келсеңіз, 30 күнге дейін тіркелмейсіз.',
    'При въезде с целью работы до 30 дней регистрация не нужна.',
    'If you come to work, you need no registration for up to 30 days.',
  ),
  cite: LAW('article not seen', 'R2', 'visitkz', 'F: 2012 on'),
}
const register: Edition['duties'][number] = {
  id: 'registration',
  title: text(
    '30 күннен ұзақ болсаңыз, тіркелу',
    'При пребывании дольше 30 дней зарегистрироваться',
    'Register to stay longer than 30 days',
  ),
  actor: 'worker',
  trigger: 'arrival',
  days: value('kz.customs-union.unregistered-days'),
  unit: 'calendar-day',
  cite: LAW('article not seen', 'R2', 'visitkz', 'F: 2012 on'),
}
const fields: Edition['gaps'][number] = {
  id: 'recognition',
  what: text(
    'Педагогика, заң, медицина және фармацевтика дипломдары танылуы керек пе, оқылмады.',
    'Нужно ли признавать дипломы педагогов, юристов, медиков и фармацевтов, не прочитано.',
    'Whether diplomas in teaching, law, medicine and pharmacy need recognition was not read.',
  ),
  cite: EAEU('article not seen', 'NF', 'lsp-eaeu', 'C-57'),
}
const article: Edition['gaps'][number] = {
  id: 'article',
  what: text(
    'Шарттың 15 күндік мерзім тұрған бабы оқылмады.',
    'Статья договора со сроком 15 дней не прочитана.',
    'The article of the treaty with the term of 15 days was not read.',
  ),
  cite: EAEU('article not seen', 'NF', 'lsp-eaeu', 'C-56'),
}

/** Work of nationals of the Customs Union (2012) and of the Eurasian Economic Union (2015). */
export const eaeuNational = scheme('kz/eaeu-national', {
  status: 'law',
  gives: 'status',
  title: text('ЕАЭО елінің азаматы', 'Гражданин государства ЕАЭС', 'National of an EAEU state'),
  summary: text(
    'Ресей, Беларусь, Армения және Қырғызстан азаматтарына: шарт болса, рұқсатсыз және квотасыз жұмыс.',
    'Для граждан России, Беларуси, Армении и Кыргызстана: работа по договору без разрешения и квоты.',
    'For nationals of Russia, Belarus, Armenia and Kyrgyzstan: work on a contract, without permit and quota.',
  ),
  facts,
  editions: [
    edition({
      id: 'CU-2012',
      from: '2012-01-01',
      to: '2014-12-31',
      title: text('Кеден одағы', 'Таможенный союз', 'Customs Union'),
      law: [AGREEMENT('article not seen', 'R2', 'zp-mw', 'C-55')],
      criteria: [citizenship(AGREEMENT('article not seen', 'R2', 'zp-mw', 'C-55'))],
      documents: [],
      duties: [register],
      rights: [unregistered],
      appeal: r2.appeal,
      gaps: [
        {
          id: 'agreement',
          what: text(
            '2010 жылғы келісімнің шарт, болу және диплом туралы нормалары оқылмады.',
            'Нормы соглашения 2010 года о договоре, пребывании и дипломе не прочитаны.',
            'The rules of the agreement of 2010 on contract, stay and diploma were not read.',
          ),
          cite: AGREEMENT('article not seen', 'NF', 'zp-mw', 'C-55'),
        },
      ],
    }),
    edition({
      id: 'EAEU-2015',
      from: '2015-01-01',
      to: '2019-12-31',
      title: text('ЕАЭО туралы шарт', 'Договор о ЕАЭС', 'Treaty on the EAEU'),
      changes: text(
        'Армения (2015-01-02) мен Қырғызстан (2015-08-12) қосылды; болу мерзімі шартқа сай, жаңа шартқа 15 күн.',
        'Присоединились Армения (2015-01-02) и Кыргызстан (2015-08-12); пребывание следует договору, 15 дней на новый.',
        'Armenia (2015-01-02) and Kyrgyzstan (2015-08-12) join; the stay follows the contract, with 15 days for a new one.',
      ),
      law: treaty,
      criteria: [citizenship(treaty[0]!), contract, diploma],
      documents: [],
      duties: [newContract, register],
      rights: [...ofTreaty, unregistered],
      appeal: r4.appeal,
      gaps: [fields, article],
    }),
    edition({
      id: 'EAEU-2020',
      from: '2020-01-01',
      title: text(
        'ЕАЭО туралы шарт, тіркеусіз',
        'Договор о ЕАЭС, без регистрации',
        'Treaty on the EAEU, without registration',
      ),
      changes: text(
        'Уақытша тіркеу жойылды: қабылдаушы полицияға хабарлайды, 30 күннен ұзақ болуға уақытша тұруға рұқсат керек.',
        'Временная регистрация отменена: принимающий сообщает полиции, дольше 30 дней нужно разрешение на проживание.',
        'Temporary registration ends: the host tells the police, and a stay over 30 days needs a residence permit.',
      ),
      law: treaty,
      criteria: [citizenship(treaty[0]!), contract, diploma],
      documents: residencePapers({ insurance: false }),
      duties: [newContract, ...r5.duties.filter((d) => d.id === 'host-notice'), residenceDuty],
      rights: [
        ...ofTreaty,
        {
          id: 'residence',
          text: text(
            'Тіркелген шарт - уақытша тұруға рұқсат алуға негіз; медициналық сақтандыру қажет емес.',
            'Зарегистрированный договор - основание для разрешения на временное проживание; медицинская страховка не нужна.',
            'A registered contract is the ground for a temporary residence permit; no medical insurance is needed.',
          ),
          cite: LAW('article not seen', 'R', 'egov-trp', 'F: temporary residence permit for work'),
        },
      ],
      // Law 221-III, later code 350-VI: the same three months.
      appeal: r4.appeal.slice(0, 1),
      gaps: [
        fields,
        article,
        {
          id: 'stay-2023',
          what: text(
            '2023-01-26 бастап визасыз болу шегі туралы ереже толық оқылмады.',
            'Правило о пределе безвизового пребывания с 2023-01-26 прочитано не полностью.',
            'The rule on the cap of visa-free stay from 2023-01-26 was not read in full.',
          ),
          cite: citing('kz/resolution-148')('article not seen', 'NF', 'oq-517', 'F: 2023-01-26 on'),
        },
      ],
    }),
  ],
})
