export { BackupError } from './format.ts'
export { readBackup } from './read.ts'
export { type BackupSummary, writeBackup } from './write.ts'
