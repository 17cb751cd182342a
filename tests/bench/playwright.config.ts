import { defineConfig } from '@playwright/test'

/** The measurements: one after the other, because two at once measure one another. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/bench',
  timeout: 60 * 60_000,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  reporter: [['dot']],
})
