import { loadLibrary } from '@kosh/law'
import { openEmbedded } from './platform/db/embedded.ts'
import { migrate } from './platform/db/index.ts'
import { systemActor } from './platform/actors.ts'
import { v7 } from 'uuid'
import { loadDemo } from './demo/index.ts'
const t0=performance.now()
const library = await loadLibrary()
console.log('library', performance.now()-t0)
const { openDatabase } = await import('./platform/db/index.ts')
const d = await openDatabase({ data: '/tmp/kosh/demo/data-'+process.pid, databaseUrl: undefined, poolSize: 10, onError: e => console.error(e) })
console.log('open', performance.now()-t0)
await migrate(d.db)
console.log('migrated', performance.now()-t0)
const t1=performance.now()
const cpu=process.cpuUsage()
await loadDemo({ db: d.db, library, now: new Date(), newId: v7, actor: systemActor('KZ'), locale: 'kk' })
console.log('demo', performance.now()-t1, process.cpuUsage(cpu))
await d.close()
