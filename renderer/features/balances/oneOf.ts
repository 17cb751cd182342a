/** Reads one of a list of words from an address; anything else is absent. */
export function oneOf<const Word extends string>(words: readonly Word[], value: string | null | undefined): Word | undefined {
  return words.find((word) => word === value)
}
