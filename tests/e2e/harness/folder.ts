import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** Everything in the journal of the user's own records, as text. */
export async function journalText(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'own', 'journal')
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.join('')
}

/** Waits until the journal on the disk holds all of these words. */
export async function expectInJournal(dataFolder: string, ...words: readonly string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const text = await journalText(dataFolder)
        return words.filter((word) => !text.includes(word))
      },
      { message: 'words that are not in the journal', timeout: 30_000 },
    )
    .toEqual([])
}

/** The newest file of a folder by name, with its path. */
export async function newestIn(folder: string): Promise<string> {
  const name = (await readdir(folder)).toSorted().at(-1)
  if (name === undefined) throw new Error(`${folder} is empty`)
  return join(folder, name)
}
