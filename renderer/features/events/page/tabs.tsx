import type { ComponentType } from 'react'
import type { TextKey } from '#app/i18n/keys.ts'
import type { EventRow } from '#data/queries/events.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { GuestsTab } from '../guests/GuestsTab.tsx'
import { OutcomeTab } from '../debrief/OutcomeTab.tsx'
import { PlanTab } from '../plan/PlanTab.tsx'
import { SeriesTab } from '../series/SeriesTab.tsx'

/** A part of an event's page, behind a tab. */
export interface EventTab {
  /** As it stands in the address: `?tab=plan`. */
  readonly id: string
  readonly title: TextKey
  /** Whether it shows; always when left out. */
  readonly when?: (event: GatheringEvent, today: Day) => boolean
  /** A number after the title; 0 is not shown. */
  readonly count?: (row: EventRow) => number
  readonly Content: ComponentType<{ readonly event: GatheringEvent }>
}

/** The tabs of an event's page, in their order; the first one is open when the address says none. */
export const EVENT_TABS: readonly [EventTab, ...EventTab[]] = [
  { id: 'guests', title: 'events.tab.guests', count: ({ coming }) => coming, Content: GuestsTab },
  { id: 'plan', title: 'events.plan.tab', count: ({ planRows }) => planRows, Content: PlanTab },
  { id: 'outcome', title: 'events.outcome.tab', when: ({ date }, today) => date <= today, Content: OutcomeTab },
  { id: 'series', title: 'events.tab.series', when: ({ seriesId }) => seriesId !== undefined, Content: SeriesTab },
]
