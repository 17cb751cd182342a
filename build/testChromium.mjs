import { existsSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { run, runNode } from './stage.mjs'

/**
 * Sees to it that there is a Chromium for the tests: the installed one, else
 * Debian's where this is root on Debian, else Playwright's own.
 *
 * @returns {Promise<number>} 0 when there is one now
 */
export async function provideChromium() {
  if (findChromium() !== undefined) return 0
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-q'])
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
    if (findChromium() !== undefined) return 0
  }
  return runNode('node_modules/playwright-core/cli.js', ['install', 'chromium'])
}
