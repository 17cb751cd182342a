import type { TakenInvitation } from '../../domain/records/gathering.ts'

/**
 * Whether an invitation is an older version than the one taken: by SEQUENCE
 * (0 when it says none), and of the same one by DTSTAMP (RFC 5546 §2.1.5).
 * Where nothing is known of what was taken, nothing is older.
 */
export function isOlder(offered: TakenInvitation | undefined, taken: TakenInvitation | undefined): boolean {
  if (taken === undefined || (taken.sequence === undefined && taken.stamp === undefined)) return false
  const [was, is] = [taken.sequence ?? 0, offered?.sequence ?? 0]
  if (was !== is) return is < was
  return taken.stamp !== undefined && offered?.stamp !== undefined && offered.stamp < taken.stamp
}

/** Whether an invitation is another version than the one taken, and no older one: worth keeping even where it changes nothing one sees. */
export function isNewVersion(offered: TakenInvitation | undefined, taken: TakenInvitation | undefined): boolean {
  if (offered === undefined || isOlder(offered, taken)) return false
  return offered.sequence !== taken?.sequence || offered.stamp !== taken?.stamp
}
