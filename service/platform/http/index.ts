export { type App, type AppOptions, createApp, type Kosh } from './app.ts'
export { idempotencyKey, type Page, page, pageQuery } from './lists.ts'
export { problemBody, problemOfError, problemSchema, sendProblem, sendResult, setProblemHandlers } from './problems.ts'
export { type Serving, serve } from './serve.ts'
