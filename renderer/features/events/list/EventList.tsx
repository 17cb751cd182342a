import { useDeferredValue, useRef, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { eventsList } from '#data/queries/events.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { Button, List, Muted, SearchField, Section } from '#ui/index.ts'
import { EventLine } from './EventLine.tsx'
import styles from './List.module.css'
import type { EventsPlace } from './useEventsPlace.ts'

const A_PAGE = 50

/** The coming events, the first one first, and under them the past ones, the last one first. */
export function EventList({ place }: { readonly place: EventsPlace }) {
  const t = useText()
  const today = useToday()
  const field = useRef<HTMLInputElement>(null)
  const words = useDeferredValue(place.words)
  const [limit, setLimit] = useState(A_PAGE)
  const found = useLive(
    async (data) => ({
      coming: await eventsList(data, { when: 'coming', words, limit }),
      past: await eventsList(data, { when: 'past', words, limit }),
    }),
    [words, limit, today],
    { keep: true },
  )
  useKeys([{ keys: '/', title: t('events.list.find'), run: () => field.current?.focus() }])
  const isNothing = found !== undefined && found.coming.total + found.past.total === 0
  return (
    <div className={styles.screen}>
      <div className={styles.search}>
        <SearchField
          label={t('events.list.find')}
          hideLabel
          placeholder={t('events.list.findHint')}
          value={place.words}
          onChange={(q) => place.change({ q })}
          inputRef={field}
        />
      </div>
      {isNothing && (
        <div className={styles.nothing}>
          <p>{t('events.list.nothing', { words: place.words })}</p>
          <Button onPress={() => place.change({ q: undefined })}>{t('events.list.clear')}</Button>
        </div>
      )}
      {(['coming', 'past'] as const).map((when) => {
        const part = found?.[when]
        if (part === undefined || (part.total === 0 && (when === 'past' || isNothing))) return null
        return (
          <Section key={when} title={t(`events.list.${when}`)} {...(part.total > 0 && { count: part.total })}>
            {part.total === 0 && <Muted>{t('events.list.noneComing')}</Muted>}
            <List label={t(`events.list.${when}`)}>
              {part.rows.map((row) => (
                <EventLine key={row.event.id} row={row} />
              ))}
            </List>
            {part.total > part.rows.length && (
              <div>
                <Button onPress={() => setLimit(limit + A_PAGE)}>{t('events.list.more')}</Button>
              </div>
            )}
          </Section>
        )
      })}
    </div>
  )
}
