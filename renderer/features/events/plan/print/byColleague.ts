import type { PlanLine } from '#data/queries/plan.ts'
import { ME } from '#shared/domain/events/who.ts'
import { fold } from '#shared/language/fold.ts'

/** The rows of one of us. */
export interface OwnRows {
  readonly name: string
  readonly lines: readonly PlanLine[]
}

/** The rows of a plan by who of us they are of: mine first, then by name; a row of two of us with both. */
export function byColleague(lines: readonly PlanLine[]): OwnRows[] {
  const parts = new Map<string, { name: string; lines: PlanLine[] }>()
  for (const line of lines) {
    for (const name of line.who) {
      const part = parts.get(fold(name))
      if (part === undefined) parts.set(fold(name), { name, lines: [line] })
      else part.lines.push(line)
    }
  }
  const rank = ({ name }: OwnRows): number => (name === ME ? 0 : 1)
  return [...parts.values()].toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}
