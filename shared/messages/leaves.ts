/** Every text of a catalogue as a path with dots: `ask.subject`. Plural forms count each. */
export type LeavesOf<Catalogue> = {
  readonly [Key in keyof Catalogue & string]: Catalogue[Key] extends string ? Key : `${Key}.${LeavesOf<Catalogue[Key]>}`
}[keyof Catalogue & string]
