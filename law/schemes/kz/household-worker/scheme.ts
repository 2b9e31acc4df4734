import { citing, notBefore, on, scheme, text, value } from '../../../language/index.ts'
import { complaintOf2007, complaintOf2020, hostNotice } from '../stay.ts'
import { facts } from './facts.ts'
import { edition } from './parts.ts'

const O123 = citing('kz/order-123')
const LAW = citing('kz/law-477-4')
const O593 = citing('kz/order-593')

const contract = {
  id: 'register-contract',
  title: text(
    'Шартты еңбек шарттарының бірыңғай жүйесіне енгізу (hr.enbek.kz)',
    'Внести договор в единую систему трудовых договоров (hr.enbek.kz)',
    'Enter the contract in the single contract system (hr.enbek.kz)',
  ),
  actor: 'employer' as const,
  trigger: 'contract-start',
  cite: O123('article not seen', 'R2', 'korgan25', 'C-46'),
}
const newEmployer = {
  id: 'new-employer',
  what: text(
    'Жұмыс беруші ауысқанда хабарлау ұсынылған; қабылданғаны оқылмады.',
    'Уведомление о смене работодателя предлагалось; принято ли, не прочитано.',
    'A notice on change of employer was proposed; whether it was adopted was not read.',
  ),
  cite: O123('article not seen', 'NF', 'enbqaz26', 'C-46'),
}

/** Permit given to the worker for work in a private person's household, from 2014. */
export const householdWorker = scheme('kz/household-worker', {
  status: 'law',
  gives: 'worker-permit',
  title: text(
    'Еңбекші көшіп келушіге рұқсат (үй шаруашылығы)',
    'Разрешение трудовому иммигранту (домашнее хозяйство)',
    'Permit of a labour immigrant (private household)',
  ),
  summary: text(
    'Жеке адамның үй шаруашылығында жұмыс істейтін шетелдікке: рұқсат жұмыскердің өзіне беріледі.',
    'Для иностранца, который работает в хозяйстве частного лица: разрешение выдают самому работнику.',
    'For a foreigner who works in a private person’s household: the permit is given to the worker.',
  ),
  facts,
  editions: [
    edition({
      id: 'HH-2014',
      from: '2014-02-01',
      to: '2022-04-14',
      title: text(
        'Ішкі істер органдарының рұқсаты',
        'Разрешение органов внутренних дел',
        'Permit by the internal affairs bodies',
      ),
      where: ['counter'],
      papers: true,
      duties: [],
      appeal: [complaintOf2007],
      gaps: [
        {
          id: 'authority',
          what: text(
            '2014-2022 жылдары рұқсатты ішкі істер органдары берді (76 бұйрық).',
            'В 2014-2022 годах разрешение выдавали органы внутренних дел (приказ 76).',
            'In 2014-2022 the internal affairs bodies gave the permit (order 76).',
          ),
          cite: LAW('article not seen', 'R', 'cis-76', 'C-44'),
        },
      ],
    }),
    edition({
      id: 'HH-2022',
      from: '2022-04-15',
      to: '2024-12-31',
      title: text(
        'Жергілікті атқарушы орган рұқсаты',
        'Разрешение местного исполнительного органа',
        'Permit by the local executive body',
      ),
      changes: text(
        'Рұқсатты полициямен келісіп жергілікті атқарушы орган береді.',
        'Разрешение выдаёт местный исполнительный орган по согласованию с полицией.',
        'The local executive body gives the permit, agreed with the territorial police.',
      ),
      rules: O123('whole', 'R', 'cis-123', 'C-44'),
      where: ['online', 'counter'],
      papers: true,
      duties: [hostNotice],
      appeal: [complaintOf2020],
      gaps: [],
    }),
    edition({
      id: 'HH-2025',
      from: '2025-01-01',
      to: '2026-04-12',
      title: text(
        'Бір айдан он екі айға дейінгі рұқсат',
        'Разрешение на срок от одного до двенадцати месяцев',
        'Permit of one to twelve months',
      ),
      changes: text(
        'Бір рұқсат он екі айға дейін; шарт бірыңғай жүйеге енгізіледі.',
        'Одно разрешение - до двенадцати месяцев; договор вносят в единую систему.',
        'One permit for up to twelve months; the contract is entered in the single system.',
      ),
      rules: O123('whole', 'R', 'cis-123', 'C-44, C-46'),
      where: ['online', 'counter'],
      papers: true,
      duties: [hostNotice, contract],
      appeal: [complaintOf2020],
      gaps: [newEmployer],
    }),
    edition({
      id: 'HH-2026',
      from: '2026-04-13',
      title: text('Тек онлайн өтініш', 'Заявление только онлайн', 'Online applications only'),
      changes: text(
        'Өтініш тек онлайн; медициналық және сақтандыру деректері мемлекеттік базалардан алынады.',
        'Заявление только онлайн; данные о здоровье и страховке берут из государственных баз.',
        'Applications are online only; medical and insurance data are taken from state databases.',
      ),
      rules: O593('whole', 'R', 'cis-pilot', 'C-47'),
      where: ['online'],
      papers: false,
      duties: [hostNotice, { ...contract, when: notBefore(on('filing'), value('kz.household.online')) }],
      appeal: [complaintOf2020],
      gaps: [newEmployer],
    }),
  ],
})
