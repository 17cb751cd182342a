import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { eventsWith, type EventWith } from '#data/queries/eventsWith.ts'
import { useLive, useToday } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, Link, Section } from '#ui/index.ts'
import styles from './Side.module.css'

const SHOWN = 5

/** The events one sees this person at, and those where one was with them. Nothing while there are none. */
export function Events({ id }: { readonly id: ContactId }) {
  const t = useText()
  const today = useToday()
  const [isWhole, setWhole] = useState(false)
  const found = useLive((data) => eventsWith(data, id), [id, today])
  if (found === undefined || found.coming.length + found.past.length === 0) return undefined
  const { coming, past } = found
  const shown = isWhole ? past : past.slice(0, SHOWN)
  return (
    <Section title={t('person.events.title')}>
      <EventRows title={t('person.events.coming')} rows={coming} />
      <EventRows title={t('person.events.past')} rows={shown} />
      {past.length > shown.length && (
        <div>
          <Button kind="quiet" onPress={() => setWhole(true)}>
            {t('person.events.more', { count: past.length - shown.length })}
          </Button>
        </div>
      )}
    </Section>
  )
}

function EventRows({ title, rows }: { readonly title: string; readonly rows: readonly EventWith[] }) {
  const t = useText()
  const format = useFormat()
  if (rows.length === 0) return undefined
  return (
    <>
      <h3 className={styles.head}>{title}</h3>
      <ul className={styles.rows} aria-label={title}>
        {rows.map(({ event, guest }) => {
          const said = [
            format.shortDay(event.date),
            event.where ?? event.city,
            guest.met === undefined ? undefined : t(guest.met ? 'person.events.met' : 'person.events.notMet'),
          ].filter((part) => part !== undefined)
          return (
            <li key={guest.id} className={styles.row}>
              <div className={styles.words}>
                <div>
                  <Link href={href(eventPath(event.id))}>{event.name}</Link>
                </div>
                <div className={styles.muted} title={format.exactDay(event.date)}>
                  {said.join(' · ')}
                </div>
                {guest.note !== undefined && <div>{guest.note}</div>}
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
