import { expect, test } from 'vitest'
import { testApp } from './app.ts'

const { app, log } = await testApp()

test('the whole service answers in a test', async () => {
  expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' })
  expect((await app.inject('/api/v1/nothing-here')).json()).toMatchObject({ status: 404, code: 'not-found' })
  expect(log.join('')).not.toContain('fault')
})
