import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    include: ['{law,names,service,refuge,checks}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'checks/browser/**', 'checks/crash/**'],
    globalSetup: ['service/platform/testing/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
