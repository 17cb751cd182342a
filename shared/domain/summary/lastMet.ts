import type { MeetingKind } from '../records/meeting.ts'
import type { Summary } from './summary.ts'

/** How two were last in touch: they saw each other, or they called, spoke on video or wrote. */
export type LastTouch = 'seen' | 'call' | 'video' | 'message'

/** What a kind of meeting is called when it was the last time two were in touch. */
export const touchOf = (kind: MeetingKind | undefined): LastTouch =>
  kind === 'call' || kind === 'video' || kind === 'message' ? kind : 'seen'

/** Whether two saw each other at a meeting of this kind. */
export const isSeen = (kind: MeetingKind): boolean => touchOf(kind) === 'seen'

/** How two were last in touch by meeting. */
export const lastTouchOf = ({ lastMetKind }: Pick<Summary, 'lastMetKind'>): LastTouch => touchOf(lastMetKind)
