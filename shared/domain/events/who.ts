import { fold } from '../../language/fold.ts'

/** How a plan writes me among those of us: the same in every language. */
export const ME = 'me'

/** What one types for oneself, in Dutch and English, folded. */
const MINE: ReadonlySet<string> = new Set([ME, 'i', 'myself', 'ik', 'mij', 'ikzelf', 'mijzelf'])

/** Between two of us in one cell: a comma, a sign, "and" or "en". */
const BETWEEN = /\s*[,;&+/]\s*|\s+(?:and|en)\s+/iu

/**
 * Who of us a cell of the plan names, in order and once each; `ME` for me. Nobody
 * named is me: it is my plan.
 * @param myName the name in my profile, which is me as well
 */
export function whosOf(who: string, myName?: string): readonly string[] {
  const names = new Map<string, string>()
  for (const part of who.split(BETWEEN)) {
    const name = part.trim()
    if (name === '') continue
    const one = isMe(name, myName) ? ME : name
    if (!names.has(fold(one))) names.set(fold(one), one)
  }
  return names.size === 0 ? [ME] : [...names.values()]
}

/** Whose rows are given to others, unless one chooses otherwise: those of the colleagues; mine alone when there are none. */
export function sharedFirst(names: readonly string[]): readonly string[] {
  const colleagues = names.filter((name) => name !== ME)
  return colleagues.length > 0 ? colleagues : names
}

/** The rows that are of at least one of those chosen. */
export function rowsOf<Row extends { readonly who: readonly string[] }>(rows: readonly Row[], chosen: readonly string[]): Row[] {
  const wanted = new Set(chosen.map((name) => fold(name)))
  return rows.filter(({ who }) => who.some((name) => wanted.has(fold(name))))
}

/** A cell of the plan as it is stored: names with a comma between, `ME` for me. */
export function whoFrom(typed: string, myName?: string): string {
  return whosOf(typed, myName).join(', ')
}

function isMe(name: string, myName: string | undefined): boolean {
  const folded = fold(name)
  return MINE.has(folded) || (myName !== undefined && folded === fold(myName.trim()))
}
