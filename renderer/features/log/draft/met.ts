import { metOn } from '#data/queries/log.ts'
import { useLive } from '#data/react/index.ts'
import { type LogDraft, valuesOf } from './draft.ts'

/** The days on which someone in the drafts was met already, as "id day". */
export function useMet(drafts: readonly LogDraft[]): ReadonlySet<string> {
  const pairs = drafts.flatMap((draft) => {
    const [day] = valuesOf(draft, 'date')
    if (!draft.isMeeting || day === undefined) return []
    return valuesOf(draft, 'person').flatMap((ref) => (ref.kind === 'contact' ? [[ref.id, day] as const] : []))
  })
  return useLive((data) => metOn(data, pairs), [pairs.join(' ')], { keep: true }) ?? NEVER
}
const NEVER: ReadonlySet<string> = new Set()

/** Whether everyone in a draft was met that day already: it may be logged twice. */
export function isTwice(draft: LogDraft, met: ReadonlySet<string>): boolean {
  const [day] = valuesOf(draft, 'date')
  const people = valuesOf(draft, 'person')
  return draft.isMeeting && people.length > 0 && people.every((ref) => ref.kind === 'contact' && met.has(`${ref.id} ${day}`))
}
