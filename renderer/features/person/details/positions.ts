import type { Position } from '#shared/domain/records/contact.ts'

/** The main position: the first one held now. */
export function mainPosition(positions: readonly Position[]): Position | undefined {
  return positions.find((position) => position.to === undefined)
}

/** Role and organisation as one says them: "alderman, Municipality of Utrecht". */
export function positionInWords({ role, department, organisation }: Position): string {
  return [role, department, organisation].filter((part) => part !== undefined).join(', ')
}
