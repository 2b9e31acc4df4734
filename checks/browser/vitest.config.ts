import { defineConfig } from 'vitest/config'

// Journeys in a real browser: `npm test` runs them where there is a Chromium.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['checks/browser/**/*.browser.test.ts'],
    globalSetup: ['service/platform/testing/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
})
