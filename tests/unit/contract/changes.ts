import type { Change, ChangeHead, Operation } from '#shared/changes/change.ts'
import { ChangeHeadSchema, NO_HASH } from '#shared/changes/change.ts'
import { hashChange } from '#shared/changes/hash.ts'
import * as v from 'valibot'

/** A change after another, with its hash. */
export function changeAfter(previous: ChangeHead | undefined, options: { text?: string; schema?: number } = {}): Change {
  const seq = (previous?.seq ?? 0) + 1
  const operations: Operation[] = [
    { table: 'notes', id: `n${seq}`, before: null, after: { id: `n${seq}`, text: options.text ?? `note ${seq}` } },
  ]
  const head = {
    seq,
    at: new Date(Date.UTC(2026, 10, 23, 9, 0, seq)).toISOString(),
    kind: 'do' as const,
    label: { key: 'note.added' },
    schema: options.schema ?? 1,
    operations: operations.length,
    previous: previous?.hash ?? NO_HASH,
  }
  const parsed = v.parse(ChangeHeadSchema, { ...head, hash: NO_HASH })
  return { head: { ...parsed, hash: hashChange(parsed, operations) }, operations }
}

/** A chain of `length` changes, after another one or from the beginning. */
export function chainOf(length: number, after?: ChangeHead, options: { text?: string; schema?: number } = {}): Change[] {
  const chain: Change[] = []
  for (let index = 0; index < length; index++) chain.push(changeAfter(chain.at(-1)?.head ?? after, options))
  return chain
}
