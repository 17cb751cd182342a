import { briefing } from './briefing.ts'
import { debrief } from './debrief.ts'
import { guestsIn } from './guestsIn.ts'
import { list } from './list.ts'
import { outcome } from './outcome.ts'
import { page } from './page.ts'
import { plan } from './plan.ts'
import { review } from './review.ts'
import { room } from './room.ts'
import { talk } from './talk.ts'
import { tips } from './tips.ts'
import { year } from './year.ts'

/** Events: the list, the page of one, and all one does with it. Each part of the product has a file of its own. */
export const events = { ...list, ...page, ...plan, briefing, guestsIn, review, room, debrief, outcome, talk, tips, year } as const
