const WORDS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'a couple of': 2,
}

/** Source of a pattern for a whole number in digits or words, Dutch or English. */
export const NUMBER = `(?:\\d{1,3}|a couple of|${Object.keys(WORDS)
  .filter((word) => !word.includes(' '))
  .join('|')})`

/** The number a text matched by `NUMBER` means. */
export function numberIn(text: string): number {
  return WORDS[text] ?? Number(text)
}
