import { type Command, type CommandOption, common } from './command.ts'

const columns = (rows: [string, string][]): string => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n')
}

const optionRow = ([name, option]: [string, CommandOption]): [string, string] => [
  `${option.short ? `-${option.short}, ` : ''}--${name}${option.type === 'string' ? ` ${option.value ?? 'TEXT'}` : ''}`,
  `${option.help}${option.required ? ' (needed)' : ''}`,
]

export const help = (commands: readonly Command[]): string =>
  [
    'kosh COMMAND [OPTIONS]',
    '',
    columns(commands.map((c) => [c.name, c.summary])),
    '',
    '"kosh COMMAND --help" tells more. Settings come from the environment: KOSH_DATA, HOST, PORT, DATABASE_URL,',
    'KOSH_COUNTRY, KOSH_ORIGIN, KOSH_SMTP, KOSH_MAIL_FROM, KOSH_SMS_URL, KOSH_SMS_KEY (README.md).',
    'Exit code: 0 done, 2 something to put right (the message says what), 1 a fault of the program.',
  ].join('\n')

export const helpOf = (command: Command): string =>
  [
    `kosh ${[command.name, ...(command.positionals ?? [])].join(' ')} [OPTIONS]`,
    command.summary,
    '',
    columns(Object.entries({ ...command.options, ...common }).map(optionRow)),
    ...(command.details ? ['', command.details] : []),
  ].join('\n')
