import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The yearly acts without a number in the sources, and their changes inside a year, held as one series. */
export const quotaActs = act('kz/quota-acts', {
  title: text(
    'Шетелдік жұмыс күшіне жыл сайынғы квота белгілейтін актілер',
    'Акты, ежегодно устанавливающие квоту на иностранную рабочую силу',
    'Yearly acts that set the quota of foreign labour',
  ),
  source: 'astanatimes.com/2025/08/foreign-workforce-in-kazakhstan-reaches-14000-as-quotas-expand',
  editions: [
    { id: 'government', from: '2001-01-01', to: '2019-12-31', note: 'Government resolutions' },
    {
      id: 'minister',
      from: '2020-01-01',
      note: 'minister’s orders: 2024 of 2023-12-28, 2025 of 2024-12-30, 2026 of 2025-12-12',
    },
  ],
  mark: 'R2',
})
