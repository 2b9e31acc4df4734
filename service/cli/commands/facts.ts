import { factsUsed, getEdition } from '@kosh/law'
import type { Command } from '../command.ts'
import { asOfOption, readAsked, schemeOption } from '../library.ts'

export const factsCommand: Command = {
  name: 'facts',
  summary: 'the facts a scheme can use on a day',
  options: { scheme: schemeOption, 'as-of': asOfOption },
  async run(call, io) {
    const { scheme, asOf } = await readAsked(call, io)
    for (const name of factsUsed(scheme, getEdition(scheme, asOf))) {
      const fact = scheme.facts[name]!
      if (call.json) io.out(JSON.stringify({ name, ...fact }))
      else {
        const kind =
          fact.type === 'one-of'
            ? Object.keys(fact.options).join(' | ')
            : fact.type === 'code'
              ? `code of ${fact.list}`
              : fact.type
        io.out(`${name}  (${kind}; ${fact.level}; ${fact.register ?? fact.source})  ${(fact.ask ?? fact.label).en}`)
      }
    }
    return 0
  },
}
