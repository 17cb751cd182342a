/** Characters that some file system does not take in a name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu
/** In characters: with an ending it is well below what file systems take. */
export const LONGEST_NAME = 100

/** Whether a text is a file name as `fileNameOf` makes it: no folder, no hidden file, nothing a file system refuses. */
export function isFileName(text: string): boolean {
  return text !== '' && fileNameOf(text) === text
}

/**
 * A file name, without ending, out of words: "Anna / ledger" is "Anna ledger".
 * @returns `bakkie` when nothing of the words can stand in a name
 */
export function fileNameOf(words: string): string {
  const safe = words
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/[. ]+$/, '')
  return safe === '' ? 'bakkie' : safe
}
