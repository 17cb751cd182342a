/** An open edit, and the value it is of. */
export interface OpenEdit<T> {
  /** What the edit began with. */
  readonly begun: T
  /** What stands in the field. */
  readonly draft: T
  /** What is kept now: another window may have changed it. */
  readonly now: T
}

/**
 * What becomes of an open edit: `still` while the value under it is the one it began
 * with; `follows` when it changed and nothing else was typed here, so that the field
 * may show it; `clashes` when both differ, and only the user can say which stays.
 */
export function underEdit<T>({ begun, draft, now }: OpenEdit<T>): 'still' | 'follows' | 'clashes' {
  if (samePlain(begun, now)) return 'still'
  return samePlain(draft, begun) || samePlain(draft, now) ? 'follows' : 'clashes'
}

/** Whether two plain values are the same; text but for the blanks around it, which are never kept. */
export function samePlain(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b)
}

function plain(value: unknown): string | undefined {
  return JSON.stringify(typeof value === 'string' ? value.trim() : value)
}
