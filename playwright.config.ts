import { defineConfig } from '@playwright/test'
import { findChromium, testChromiumArgs } from './build/chromium.mjs'

const executablePath = findChromium()

/** The product in real Chromium through the browser host, the desktop host in Electron, and the measurements. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/harness/buildFirst.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  use: {
    launchOptions: { args: testChromiumArgs, ...(executablePath === undefined ? {} : { executablePath }) },
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
  },
  projects: [
    { name: 'browser-host', testIgnore: 'electron/**' },
    { name: 'electron', testMatch: 'electron/**/*.test.ts' },
    // one at a time: two measurements at once measure one another
    { name: 'bench', testDir: 'tests/bench', fullyParallel: false, workers: 1, timeout: 30 * 60_000 },
  ],
})
