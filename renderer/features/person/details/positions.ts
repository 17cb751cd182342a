import type { Position } from '#shared/domain/records/contact.ts'

/** The main position: the first one held now. */
export function mainPosition(positions: readonly Position[]): Position | undefined {
  return positions.find((position) => position.to === undefined)
}

/** Role and organisation as one says them: "alderman, Municipality of Utrecht". */
export function positionInWords({ role, department, organisation }: Position): string {
  return [role, department, organisation].filter((part) => part !== undefined).join(', ')
}

/** The positions with one of them replaced, or left out where there is no other. */
export function withPosition(positions: readonly Position[], at: number, position: Position | undefined): Position[] {
  return positions.flatMap((held, index) => (index === at ? (position ?? []) : held))
}
