import type { en } from '#shared/messages/en/index.ts'

type Catalogue = typeof en

/** `lastMet_one` and `lastMet_other` are asked for as `lastMet`. */
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'zero' | 'one' | 'other'}` ? Stem : Key

type Leaves<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? WithoutPlural<Key> : `${Key}.${Leaves<Node[Key]>}`
}[keyof Node & string]

/** Every text of the catalogues: `namespace.group.name`. */
export type TextKey = Leaves<Catalogue>

/** What goes into `{{…}}`; `count` also chooses the plural. */
export type TextValues = Readonly<Record<string, string | number>>

/** A text in the user's language. */
export type Text = (key: TextKey, values?: TextValues) => string
