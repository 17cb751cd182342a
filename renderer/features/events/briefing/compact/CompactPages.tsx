import { pagesOf } from '#shared/domain/events/briefing/pages.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { classes, Heading } from '#ui/index.ts'
import type { Wording } from '../words.ts'
import styles from './Compact.module.css'
import { CompactGuest } from './CompactGuest.tsx'

/** So few go on where there is room, rather than on a page of their own. */
const FEW = 5

/** The other guests I know, ten to a printed page, each in a row of one height so that none is split. */
export function CompactPages(props: {
  readonly eventId: EventId
  /** Whether others stand before them, in the plan. */
  readonly areOthers: boolean
  readonly people: readonly PersonBrief[]
  readonly wording: Wording
}) {
  const { eventId, areOthers, people, wording } = props
  const { t } = wording
  return (
    <section className={classes(styles.pages, people.length > FEW && styles.areMany)} aria-labelledby="briefing-known">
      <Heading level={2} id="briefing-known">
        {t(areOthers ? 'events.briefing.part.known' : 'events.briefing.part.allKnown')}
        <span className={styles.count}>{people.length}</span>
      </Heading>
      {pagesOf(people).map((page) => (
        <ul key={page[0]?.contact.id} className={styles.page} aria-labelledby="briefing-known">
          {page.map((person) => (
            <CompactGuest key={person.contact.id} eventId={eventId} person={person} wording={wording} />
          ))}
        </ul>
      ))}
    </section>
  )
}
