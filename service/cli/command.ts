import type { ParseArgsConfig } from 'node:util'
import { Sentence } from '../platform/sentence.ts'

/** The person at the keyboard can put it right: exit 2. The message names the field, option or line. */
export class UsageError extends Sentence {}

/** What a command may touch of the outside. */
export interface Io {
  env: Readonly<Record<string, string | undefined>>
  stdin: NodeJS.ReadableStream
  out(line: string): void
  err(line: string): void
  /** Now; the only clock of the command line. */
  now: Date
}

export interface CommandOption {
  type: 'string' | 'boolean'
  short?: string
  multiple?: boolean
  /** How the value is called in the help: `ID`. */
  value?: string
  help: string
  required?: boolean
}

export interface Call {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  positionals: readonly string[]
  /** `--json`: results as JSON on standard output. */
  json: boolean
}

/** One command; `commands/index.ts` lists them all. */
export interface Command {
  name: string
  summary: string
  /** Names of what stands without dashes: `FILE`; the last may be `FILE...`, one or more. */
  positionals?: readonly string[]
  options?: Readonly<Record<string, CommandOption>>
  /** More words for --help. */
  details?: string
  /** Gives the exit code; throws {@link UsageError} for what the caller can put right. */
  run(call: Call, io: Io): Promise<number>
}

export const common: Record<string, CommandOption> = {
  json: { type: 'boolean', help: 'results as JSON' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
}

export const parseConfig = (command: Command, args: readonly string[]) =>
  ({
    args: [...args],
    options: Object.fromEntries(
      Object.entries({ ...command.options, ...common }).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short && { short }), ...(multiple && { multiple }) },
      ]),
    ),
    allowPositionals: true,
    strict: true,
  }) satisfies ParseArgsConfig

/** A string option; undefined where it is absent. */
export const text = (call: Call, name: string): string | undefined => {
  const value = call.values[name]
  return typeof value === 'string' ? value : undefined
}

/** A string option that must be given. */
export function needed(call: Call, name: string): string {
  const value = text(call, name)
  if (value === undefined || value === '') throw new UsageError(`--${name} is needed`)
  return value
}

/** A whole number option. */
export function wholeNumber(call: Call, name: string): number {
  const value = needed(call, name)
  if (!/^\d+$/.test(value)) throw new UsageError(`--${name} must be a whole number; it is "${value}"`)
  return Number(value)
}
