import { Fragment, type ReactNode } from 'react'

/** What stands for a value in a sentence until it is filled with something that can be pressed. */
export const slot = (name: string): string => `\u2063${name}\u2063`

/**
 * A sentence of the catalogue with links in it: `richText(t(key, { who: slot('who') }), { who: <Link/> })`.
 * The order of the words stays the language's own.
 */
export function richText(sentence: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  // Every second piece is the name of a part; its place is all that tells one piece from another.
  return sentence
    .split('\u2063')
    .map((piece, at) => <Fragment key={`${String(at)} ${piece}`}>{at % 2 === 1 ? parts[piece] : piece}</Fragment>)
}
