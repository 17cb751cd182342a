import { useFormat, useText } from '#app/i18n/index.ts'
import type { Briefing } from '#shared/domain/events/briefing/briefing.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { Heading } from '#ui/index.ts'
import { placeInWords, whenInWords } from '../../eventText.ts'
import { ToReview } from './ToReview.tsx'
import { whoInWords } from '../../plan/words.ts'
import { NewsLine } from './NewsLine.tsx'
import { PlanTable } from './PlanTable.tsx'
import styles from './Head.module.css'

/** What, when, where and who of us; the line for today; the plan in short, unless the sheet is about one person. */
export function Head({ briefing, person }: { readonly briefing: Briefing; readonly person: PersonBrief | undefined }) {
  const t = useText()
  const format = useFormat()
  const { event, whoOfUs, toReview } = briefing
  const people =
    briefing.planned.filter(({ guest }) => guest !== undefined && guest.answer !== 'declined').length + briefing.known.length
  const all = people + briefing.plannedStrangers.length + briefing.worthMeeting.length + briefing.others.length
  const counts = [
    all > 0 && t('events.briefing.guests', { count: all }),
    people > 0 && t('events.briefing.ofWhomKnown', { count: people }),
  ].filter((part) => typeof part === 'string')
  const when = [format.exactDay(event.date), whenInWords(event, format).replace(format.day(event.date), '').trim()]
  const place = placeInWords(event)
  return (
    <header className={styles.head}>
      <Heading level={1} isName>
        {event.name}
      </Heading>
      <p className={styles.when}>
        {[when.filter((part) => part !== '').join(', '), place].filter((part) => part !== '').join(' · ')}
      </p>
      {person === undefined && counts.length > 0 && (
        <p className={styles.counts}>
          {counts.join(', ')}
          {toReview > 0 && (
            <>
              {', '}
              <ToReview event={event} count={toReview} />
            </>
          )}
        </p>
      )}
      {event.about !== undefined && <p className={styles.about}>{event.about}</p>}
      <dl className={styles.facts}>
        {whoOfUs.length > 0 && (
          <div className={styles.fact}>
            <dt>{t('events.briefing.us')}</dt>
            <dd>{whoInWords(whoOfUs, t, format)}</dd>
          </div>
        )}
        <NewsLine event={event} />
      </dl>
      {person === undefined && <PlanTable briefing={briefing} />}
    </header>
  )
}
