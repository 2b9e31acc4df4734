import { citing, type Edition, text } from '../../../language/index.ts'

const LAW = citing('kz/law-477-4')

/** What was not found for any edition. */
export const gaps: Edition['gaps'] = [
  {
    id: 'refusal-grounds',
    what: text(
      'Қағидалардағы бас тарту және қайтарып алу негіздері табылмады.',
      'Основания отказа и отзыва по правилам не найдены.',
      'The grounds of refusal and withdrawal of the rules were not found.',
    ),
    cite: LAW('article not seen', 'NF', 'cis-123', 'C-48'),
  },
  {
    id: 'extension-place',
    what: text(
      'Мерзімін ұзарту квотадан жаңа орын ала ма, оқылмады; алады деп есептеледі.',
      'Берёт ли продление новое место квоты, не прочитано; считается, что берёт.',
      'Whether an extension takes a new place of the quota was not read; it is counted as if it does.',
    ),
    cite: citing('kz/quota-acts')('article not seen', 'NF', 'at-2023', 'B.4'),
  },
  {
    id: 'decision-time',
    what: text('Шешім мерзімі табылмады.', 'Срок решения не найден.', 'The decision time was not found.'),
    cite: LAW('article not seen', 'NF', 'cis-123', 'C-48'),
  },
]
