import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

// None of these acts was read, only advisers, unions and newspapers who tell what they say.

export const consolidatedAct = act('it/consolidated-act-1998', {
  title: text(
    'Италия: иммиграция туралы жинақталған заң',
    'Италия: сводный закон об иммиграции',
    'Italy: Consolidated Act on immigration',
  ),
  number: 'D.Lgs. 286/1998',
  source: 'altreconomia.it; arlettipartners.com/flows-decree-updates-2025; avvocatoimmigrati.it',
  editions: [{ id: 'told', from: '1998-12-31', note: 'of 1998; text not read, told as it stood in 2023-2026' }],
  mark: 'R2',
})

export const flowsDecree2023 = act('it/flows-decree-2023-first', {
  title: text(
    'Италия: 2023 жылғы алғашқы ағындар декреті',
    'Италия: первый декрет о потоках на 2023 год',
    'Italy: first flows decree for 2023',
  ),
  source: 'ciservi.it; akoaypilipino.eu (click day of March 2023)',
  editions: [
    { id: '2023-03', from: '2023-03-01', to: '2023-09-26', note: 'the month of the release is told, not the day' },
  ],
  mark: 'R2',
})

export const plan2023 = act('it/dpcm-2023-09-27', {
  title: text(
    'Италия: 2023-2025 жылдарға арналған ағындар декреті',
    'Италия: декрет о потоках на 2023-2025 годы',
    'Italy: flows decree for 2023-2025',
  ),
  number: 'DPCM 27.9.2023',
  adopted: '2023-09-27',
  source: 'uil.it (communication 16087); altreconomia.it',
  editions: [{ id: '2023', from: '2023-09-27', to: '2025-12-31' }],
  mark: 'R2',
})

export const decreeLaw145 = act('it/dl-145-2024', {
  title: text('Италия: 145/2024 декрет-заң', 'Италия: декрет-закон 145/2024', 'Italy: Decree-Law 145/2024'),
  number: 'DL 145/2024',
  source: 'arlettipartners.com/flows-decree-updates-2025; refugee-info (IRC)',
  editions: [{ id: '2024', from: '2024-12-31', note: 'of 2024; the day was not read, its rules are told for 2025' }],
  mark: 'R2',
})

export const plan2026 = act('it/dpcm-2025-10-02', {
  title: text(
    'Италия: 2026-2028 жылдарға арналған ағындар декреті',
    'Италия: декрет о потоках на 2026-2028 годы',
    'Italy: flows decree for 2026-2028',
  ),
  number: 'DPCM 2.10.2025',
  adopted: '2025-10-02',
  source: 'businesstoday.in (4 November 2025); visahq.com (5 December 2025, 17 February 2026); schengenvisa.news',
  editions: [{ id: '2025', from: '2025-10-02', to: '2028-12-31' }],
  mark: 'R2',
})
