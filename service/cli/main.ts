import { parseArgs } from 'node:util'
import { FactsInvalid, LawError } from '@kosh/law'
import { Sentence } from '../platform/sentence.ts'
import { type Call, type Command, type Io, parseConfig, UsageError } from './command.ts'
import { commands } from './commands/index.ts'
import { help, helpOf } from './help.ts'

/** What the person at the keyboard can put right; everything else is a fault of the program. */
const sentences = [Sentence, LawError, FactsInvalid]

const system = (): Io => ({
  env: process.env,
  stdin: process.stdin,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  now: new Date(),
})

/** Runs one command. Exit code: 0 done, 2 the caller can put it right (the message says what), 1 a fault. */
export async function main(args: readonly string[], io: Io = system()): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(help(await Promise.all(Object.values(commands).map((read) => read()))))
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]!() : undefined
  if (!command) {
    io.err(`There is no command "${name}". "kosh --help" lists them.`)
    return 2
  }
  try {
    const call = read(command, rest)
    if (call.values['help']) {
      io.out(helpOf(command))
      return 0
    }
    return await command.run(call, io)
  } catch (error) {
    if (sentences.some((kind) => error instanceof kind)) {
      io.err(`kosh ${name}: ${(error as Error).message}`)
      return 2
    }
    io.err(`kosh ${name}: a fault of the program: ${error instanceof Error ? error.stack : String(error)}`)
    return 1
  }
}

function read(command: Command, args: readonly string[]): Call {
  let parsed: Pick<Call, 'values' | 'positionals'>
  try {
    parsed = parseArgs(parseConfig(command, args)) as Pick<Call, 'values' | 'positionals'>
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  const { values, positionals } = parsed
  const json = values['json'] === true
  if (values['help']) return { values, positionals, json }
  const wanted = command.positionals ?? []
  if (positionals.length > wanted.length && !wanted.at(-1)?.endsWith('...'))
    throw new UsageError(`"${positionals[wanted.length]}" is one argument too many`)
  if (positionals.length < wanted.length) throw new UsageError(`${wanted[positionals.length]} is needed`)
  for (const [name, option] of Object.entries(command.options ?? {})) {
    if (option.required && !values[name]) throw new UsageError(`--${name} is needed`)
  }
  return { values, positionals, json }
}
