import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openEmbedded } from './embedded.ts'

const root = mkdtempSync(join(tmpdir(), 'kosh-embedded-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const onError = (error: Error): void => console.error(error.message)

test('a folder with a very long path works, is private, keeps its data, and is refused to a second opener', async () => {
  const data = join(root, 'deep'.repeat(20), 'deeper'.repeat(20))
  const first = await openEmbedded({ data, onError })
  expect(statSync(data).mode & 0o777).toBe(0o700)
  await expect(openEmbedded({ data, onError })).rejects.toThrow('is in use by another Kosh process')
  await sql`create table kept (a int)`.execute(first.db)
  await sql`insert into kept values (7)`.execute(first.db)
  await first.close()
  const again = await openEmbedded({ data, onError })
  expect((await sql`select a from kept`.execute(again.db)).rows).toEqual([{ a: 7 }])
  await again.close()
})

test('a folder left by a killed process opens again', async () => {
  const data = join(root, 'killed')
  const script = `
    import { register } from 'tsx/esm/api'
    register()
    const { openEmbedded } = await import(${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)})
    await openEmbedded({ data: ${JSON.stringify(data)}, onError: console.error })
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: process.cwd(),
  })
  await once(child.stdout, 'data')
  await expect(openEmbedded({ data, onError })).rejects.toThrow('is in use by another Kosh process')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const database = await openEmbedded({ data, onError })
  expect((await sql`select 1 as a`.execute(database.db)).rows).toEqual([{ a: 1 }])
  await database.close()
})
