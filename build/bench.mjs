import { install, isInstalled } from './install.mjs'
import { root } from './paths.mjs'
import { runNode } from './stage.mjs'
import { provideChromium } from './testChromium.mjs'

/*
 * `npm run bench`: builds the product and measures it in real Chromium, by
 * the bench project of playwright.config.ts. Arguments go to Playwright.
 */

const ready = (isInstalled(root) || install(root)) && (await provideChromium()) === 0
process.exitCode = ready
  ? await runNode('node_modules/@playwright/test/cli.js', ['test', ...process.argv.slice(2), '--project=bench'])
  : 1
