import { text } from '@kosh/law'
import { messages } from '../../../../platform/i18n/index.ts'

/** Words of the pages of a filed case that no other page needs. */
export const words = messages({
  limit: text('Мерзім', 'Срок', 'Time limit'),
  follows: text('Мерзім өтсе не болады', 'Что будет, если срок пройдёт', 'What follows when it runs out'),
  condition: text('Шарт', 'Условие', 'Condition'),
  whoActs: text('Кім әрекет етуі керек', 'Кто должен действовать', 'Who must act'),
})
