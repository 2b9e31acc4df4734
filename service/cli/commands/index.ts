import type { Command } from '../command.ts'
import { assessCommand } from './assess.ts'
import { backupCommand } from './backup.ts'
import { demoCommand } from './demo.ts'
import { factsCommand } from './facts.ts'
import { importCommand } from './import.ts'
import { quotaCommand } from './quota.ts'
import { restoreCommand } from './restore.ts'
import { schemesCommand } from './schemes.ts'
import { startCommand } from './start.ts'
import { verifyCommand } from './verify.ts'

/** Every command of the command line; a new one is added here and lies in a file of its own. */
export const commands: readonly Command[] = [
  startCommand,
  demoCommand,
  schemesCommand,
  factsCommand,
  assessCommand,
  quotaCommand,
  importCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
]
