import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'

/** A page printed to PDF, as text. */
export interface Printed {
  /** The words of each page, parted by single spaces. */
  readonly pages: readonly string[]
  /** Width and height of the first page in points. */
  readonly size: readonly [number, number]
}

/** Prints the screen as the print dialog would, without the colours of backgrounds, and reads what is on paper. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
  const { text } = await extractText(new Uint8Array(pdf))
  return { pages: text.map(plain), size: [Number(width), Number(height)] }
}

const plain = (text: string): string =>
  text
    .replace(/[\u02bc\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Words as they are compared: where lines end on paper says nothing. */
const squeezed = (text: string): string => plain(text).replaceAll(' ', '')

/** On which pages some words stand, from 0. */
export const pagesWith = ({ pages }: Printed, words: string): number[] =>
  pages.flatMap((text, at) => (squeezed(text).includes(squeezed(words)) ? [at] : []))
