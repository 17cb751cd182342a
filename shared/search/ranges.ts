import { foldWithOrigin } from '../language/fold.ts'
import { editsToPrefix } from './damerau.ts'
import { wordsOf } from './words.ts'

/** A stretch of a shown text, offsets in it, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where the typed words are found in a shown text: started words, else words nearly so, else parts of words. */
export function rangesOf(text: string, typed: string): Range[] {
  const folded = foldWithOrigin(text)
  const tokens = [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0], at: match.index }))
  const marked: Range[] = []
  for (const word of wordsOf(typed)) {
    const started = tokens.filter((token) => token.word.startsWith(word)).map(({ at }) => ({ start: at, end: at + word.length }))
    const limit = word.length < 3 ? 0 : word.length < 6 ? 1 : 2
    const near =
      started.length > 0 || limit === 0
        ? []
        : tokens
            .filter((token) => editsToPrefix(word, token.word, limit) <= limit)
            .map(({ word: whole, at }) => ({ start: at, end: at + whole.length }))
    const inside = started.length > 0 || near.length > 0 || word.length < 3 ? -1 : folded.text.indexOf(word)
    marked.push(...started, ...near, ...(inside === -1 ? [] : [{ start: inside, end: inside + word.length }]))
  }
  return joined(marked.map(({ start, end }) => ({ start: folded.origin[start] ?? 0, end: folded.origin[end] ?? text.length })))
}

/** In order, overlaps made one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}

const BEFORE = 40
const LENGTH = 160

/** The piece of a long text around the first find, cut at spaces, with an ellipsis where something is left out. */
export function pieceAround(text: string, typed: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim()
  if (flat.length <= LENGTH) return flat
  const first = rangesOf(flat, typed)[0]?.start ?? 0
  const wanted = Math.max(0, Math.min(first - BEFORE, flat.length - LENGTH))
  const space = wanted === 0 ? 0 : flat.indexOf(' ', wanted) + 1
  const start = space > 0 && space <= first ? space : wanted
  const end = Math.min(flat.length, start + LENGTH)
  const cut = end === flat.length ? end : Math.max(start + LENGTH / 2, flat.lastIndexOf(' ', end))
  return `${start > 0 ? '…' : ''}${flat.slice(start, cut)}${cut < flat.length ? '…' : ''}`
}
