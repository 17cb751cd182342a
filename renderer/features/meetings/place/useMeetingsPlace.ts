import { useEffect, useState } from 'react'
import { contactIdOf } from '#app/place/ids.ts'
import { href, navigate, usePlace } from '#app/place/place.ts'
import type { MeetingCriteria } from '#data/queries/meetingCriteria.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { keepView, lastView } from './lastView.ts'
import { isSilent, readQuery, VIEWS, withQuery, writtenQuery, type MeetingsQuery, type View } from './query.ts'

const PATH = '/meetings'
const STATES = ['planned', 'happened'] as const

/** What is shown of the meetings, as the address says it. */
export interface MeetingsPlace {
  readonly view: View
  /** `YYYY-MM` */
  readonly month: string | undefined
  readonly criteria: MeetingCriteria
  /** Changes the address in place; what is left out stays, `undefined` goes. */
  readonly change: (values: MeetingsQuery) => void
  /** Shows all of them again. */
  readonly clear: () => void
  /** Goes to another view, as a step to go back over, and keeps it for the next time. */
  readonly show: (view: View) => void
  /** The address of a meeting that takes all this along, so that the view beside it stays as it is. */
  readonly hrefOf: (id: MeetingId) => string
}

/**
 * View, filters and month of the meetings, from the address. While a meeting is
 * open beside them whose address says nothing, they stay as they were; coming
 * without a view is coming to the one chosen last.
 */
export function useMeetingsPlace(): MeetingsPlace {
  const { path, query } = usePlace()
  const said = readQuery(query)
  const [kept, setKept] = useState(said)
  const isHere = path === PATH
  const shown = isHere || !isSilent(said) ? said : kept
  if (writtenQuery(shown) !== writtenQuery(kept)) setKept(shown)
  const view = VIEWS.find((one) => one === shown.view) ?? lastView()
  const next = writtenQuery({ ...shown, view })

  // The address says what is in sight, so that it can be gone back to.
  useEffect(() => {
    if (isHere && shown.view === undefined && view !== 'list') navigate(withQuery(PATH, next), { replace: true })
  }, [isHere, shown.view, view, next])

  const kind = MEETING_KINDS.find((one) => one === shown.kind)
  const state = STATES.find((one) => one === shown.state)
  const contactId = contactIdOf(shown.with === undefined ? undefined : { id: shown.with })
  return {
    view,
    month: shown.month !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(shown.month) ? shown.month : undefined,
    criteria: { text: shown.q, kind, state, tag: shown.tag, contactId },
    change: (values) => navigate(withQuery(path, writtenQuery({ ...shown, ...values })), { replace: true }),
    clear: () => navigate(withQuery(path, writtenQuery({ view: shown.view, month: shown.month })), { replace: true }),
    show: (chosen) => {
      keepView(chosen)
      navigate(withQuery(path, writtenQuery({ ...shown, view: chosen })))
    },
    hrefOf: (id) => href(withQuery(`${PATH}/${encodeURIComponent(id)}`, writtenQuery(shown))),
  }
}

/** Whether anything is left out of what is shown. */
export const isFiltered = (criteria: MeetingCriteria): boolean => Object.values(criteria).some((value) => value !== undefined)
