export * from './shared-criteria.ts'
export * from './shared-process.ts'
