import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { eventsList } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { Button, List, Section } from '#ui/index.ts'
import { EventLine } from './EventLine.tsx'
import styles from './List.module.css'

const A_PAGE = 50

/** The coming events, the first one first, and under them the past ones, the last one first. */
export function EventList() {
  return (
    <>
      <Part when="coming" />
      <Part when="past" />
    </>
  )
}

function Part({ when }: { readonly when: 'coming' | 'past' }) {
  const t = useText()
  const [limit, setLimit] = useState(A_PAGE)
  const found = useLive((data) => eventsList(data, { when, limit }), [when, limit], { keep: true })
  if (found === undefined || found.total === 0) return null
  return (
    <Section title={t(`events.list.${when}`)} count={found.total}>
      <List label={t(`events.list.${when}`)}>
        {found.rows.map((row) => (
          <EventLine key={row.event.id} row={row} />
        ))}
      </List>
      {found.total > found.rows.length && (
        <div className={styles.more}>
          <Button onPress={() => setLimit(limit + A_PAGE)}>{t('events.list.more')}</Button>
        </div>
      )}
    </Section>
  )
}
