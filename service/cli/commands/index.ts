import type { Command } from '../command.ts'

/** Every command of the command line, in a file of its own that is read when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
  schemes: async () => (await import('./schemes.ts')).schemesCommand,
  scheme: async () => (await import('./scheme.ts')).schemeCommand,
  law: async () => (await import('./law.ts')).lawCommand,
  facts: async () => (await import('./facts.ts')).factsCommand,
  assess: async () => (await import('./assess.ts')).assessCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  quota: async () => (await import('./quota.ts')).quotaCommand,
  import: async () => (await import('./import.ts')).importCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
}
