import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dist } from './paths.mjs'

/**
 * What the start script can say before anything was built; the same words as
 * the `host` catalogue's, which takes over from the first build on.
 */
export const firstWords = {
  unknownFlag: 'Unknown flag: {{flag}}',
  badPort: '--port needs a number from 1024 to 65535, not "{{value}}".',
  needsFolder: '--data needs the name of a folder.',
  badSample: '--sample needs a whole number of contacts, not "{{value}}".',
  twoHosts: 'Choose one host: --desktop cannot be combined with --browser, --no-open or --port.',
  flags:
    'Flags: --browser, --desktop, --no-open (print the address and serve), --port N, --data DIR, --sample [N] (a sample network of N contacts).',
  installing: 'Installing what Bakkie is built with. This happens once.',
  installFailed: 'The installation did not succeed; the lines above say why. Nothing was started.',
  building: 'Building Bakkie.',
  buildFailed: 'The build did not succeed; the lines above say why. Nothing was started.',
}

/** Where the bundled start messages stand. */
export const startTextFile = join(dist, 'start', 'start-text.mjs')

/**
 * The language of the start messages, from the locale variables of POSIX, else
 * from the system's locale; English for every language but Dutch.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {'en' | 'nl'}
 */
export function startLanguage(env) {
  const posix = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  const locale = posix ?? Intl.DateTimeFormat().resolvedOptions().locale
  return /^nl\b|^nl_/i.test(locale) ? 'nl' : 'en'
}

/**
 * Says one line on stderr.
 *
 * @param {string} key of `firstWords` or, once built, of `host.start` in the catalogues
 * @param {Record<string, string>} [values]
 */
export async function say(key, values = {}) {
  const words = await startWords(startLanguage(process.env))
  const text = words[key] ?? key
  console.error(text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? ''))
}

async function startWords(language) {
  if (!existsSync(startTextFile)) return firstWords
  const { START_TEXT } = await import(pathToFileURL(startTextFile).href)
  return { ...firstWords, ...START_TEXT[language] }
}
