import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

// None of these acts was read in full; law firms and newspapers tell what they say.

export const migrationCode = act('gr/migration-code-2023', {
  title: text('Греция: көші-қон кодексі', 'Греция: Миграционный кодекс', 'Greece: Migration Code'),
  number: 'Law 5038/2023',
  source: 'sioufaslaw.gr/en/amendment-of-the-legislative-framework; static.eurofound.europa.eu (GR-2023-13)',
  editions: [{ id: '2024', from: '2024-03-31', note: 'art. 26 told; articles 25-28 on procedure not read' }],
  mark: 'R',
})

export const law4251 = act('gr/law-4251-2014', {
  title: text(
    'Греция: бұрынғы көші-қон кодексі',
    'Греция: прежний Миграционный кодекс',
    'Greece: the earlier Migration Code',
  ),
  number: 'Law 4251/2014',
  source: 'red-network.eu indicator 132 (2012, the same mechanics); sioufaslaw.gr',
  editions: [{ id: 'told', from: '2021-01-01', to: '2024-03-30', note: 'of 2014; told for the ceilings of 2021-2024' }],
  mark: 'R2',
})

export const ceilings2021 = act('gr/ceilings-2021-2022', {
  title: text(
    'Греция: 2021-2022 жылдардың шегі',
    'Греция: пределы на 2021-2022 годы',
    'Greece: ceilings for 2021-2022',
  ),
  source: 'newsbulletin247.com/politics/301905.html',
  editions: [
    { id: '2021', from: '2021-01-01', to: '2022-12-31', note: 'told for the two years; number and day not read' },
  ],
  mark: 'R2',
})

export const ceilings2023 = act('gr/ceilings-2023-2024', {
  title: text(
    'Греция: 2023-2024 жылдардың шегі',
    'Греция: пределы на 2023-2024 годы',
    'Greece: ceilings for 2023-2024',
  ),
  source: 'newsbulletin247.com/politics/301905.html',
  editions: [
    { id: '2023', from: '2023-01-01', to: '2024-12-31', note: 'told for the two years; number and day not read' },
  ],
  mark: 'R2',
})

export const cabinetAct56 = act('gr/cabinet-act-56-2024', {
  title: text(
    'Греция: министрлер кеңесінің 2025 жылға арналған актісі',
    'Греция: акт совета министров на 2025 год',
    'Greece: Cabinet Act for 2025',
  ),
  number: '56/23.12.2024',
  adopted: '2024-12-23',
  source: 'naftemporiki.gr/english/1877953; sioufaslaw.gr; deltafinance.gr/en/2025/11/28',
  editions: [{ id: '2025', from: '2025-01-01', to: '2025-12-31' }],
  mark: 'R2',
})

export const electronicFiling = act('gr/electronic-filing-2024', {
  title: text(
    'Греция: шақыруды электронды беру ережесі',
    'Греция: правила электронной подачи приглашений',
    'Greece: rules on electronic filing of invitations',
  ),
  source: 'sioufaslaw.gr/en/amendment-of-the-legislative-framework (act not named)',
  editions: [{ id: '2024', from: '2024-11-27' }],
  mark: 'R2',
})
