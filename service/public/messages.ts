/** All texts of the public pages, kept by page. */
export * from './messages/changes.ts'
export * from './messages/front.ts'
export * from './messages/primitives.ts'
export * from './messages/quota.ts'
export * from './messages/schemes.ts'
export * from './messages/statistics.ts'
