/** What the file dialog offers. */
export const ACCEPTED = ['.vcf', '.vcard', '.csv', 'text/vcard', 'text/x-vcard', 'text/directory', 'text/csv']

const VCARD = /\.(vcf|vcard)$/i
const TABLE = /\.(csv|tsv|txt)$/i
const VCARD_TYPE = /^text\/(x-)?vcard$|^text\/directory$/i

/** Whether a file dropped anywhere is likely meant as people, by its name and what the system says it is. */
export const isPeopleFile = (file: Pick<File, 'name' | 'type'>): boolean =>
  VCARD.test(file.name) || TABLE.test(file.name) || VCARD_TYPE.test(file.type) || file.type === 'text/csv'

/**
 * Files that are looked at together: cards with cards, so that a folder of one
 * card a file is one import; each table by itself and after the cards, so that
 * it can be compared with the people who came from them.
 */
export function inSteps(files: readonly File[]): File[][] {
  const isTable = (file: File) => TABLE.test(file.name) || file.type === 'text/csv'
  const cards = files.filter((file) => !isTable(file))
  const tables = files.filter((file) => isTable(file)).map((file) => [file])
  return cards.length === 0 ? tables : [cards, ...tables]
}
