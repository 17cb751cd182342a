import { useEffect, useRef } from 'react'
import { CalendarPlus, UserPlus } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { href } from '#app/place/place.ts'
import type { NewGuest } from '#data/commands/guests.ts'
import { eventSeries } from '#data/queries/eventSeries.ts'
import { namesOf } from '#data/queries/names.ts'
import { useLive } from '#data/react/index.ts'
import type { UsedToCome } from '#shared/domain/events/series.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, Link, List, ListRow, Muted, Name, Section } from '#ui/index.ts'
import { useAddGuests } from '../guests/useAddGuests.ts'
import { EventLine } from '../list/EventLine.tsx'
import styles from './Series.module.css'

const SHOWN = 50

/** The other events of a series: who used to come and is not on this list yet, and the earlier and later ones. */
export function SeriesTab({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const add = useAddGuests(event.id)
  const found = useLive(
    async (data) => {
      const series = await eventSeries(data, event.id)
      const ids = series?.missing.flatMap(({ guest }) => guest.contactId ?? []) ?? []
      return series && { series, names: await namesOf(data.db, ids) }
    },
    [event.id, event.seriesId],
  )
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<number>(undefined)
  const count = found?.series.missing.length
  // Who was put on the list leaves this one: the focus goes to the next, so that Enter goes on.
  useEffect(() => {
    if (next.current === undefined) return
    list.current?.querySelectorAll('button')[Math.min(next.current, (count ?? 1) - 1)]?.focus()
    next.current = undefined
  }, [count])
  if (found === undefined) return null
  const { series, names } = found
  const { missing, earlier, later } = series
  return (
    <div className={styles.tab}>
      {missing.length > 0 && (
        <Section
          title={t('events.series.missing')}
          count={missing.length}
          actions={
            missing.length > 1 && (
              <Button icon={<UserPlus />} onPress={() => void add(missing.map((one) => asGuest(one)))}>
                {t('events.series.addAll', { count: missing.length })}
              </Button>
            )
          }
        >
          <div ref={list}>
            <List label={t('events.series.missing')}>
              {missing.slice(0, SHOWN).map((one, at) => (
                <Missing
                  key={one.guest.id}
                  one={one}
                  known={one.guest.contactId && names.get(one.guest.contactId)}
                  onAdd={() => {
                    next.current = at
                    void add([asGuest(one)])
                  }}
                />
              ))}
            </List>
          </div>
          {missing.length > SHOWN && <Muted>{t('events.series.more', { count: missing.length - SHOWN })}</Muted>}
        </Section>
      )}
      <Section
        title={t('events.series.others')}
        count={earlier.length + later.length}
        actions={
          <Button
            icon={<CalendarPlus />}
            onPress={() => openForm('event', { from: { eventId: later.at(-1)?.event.id ?? event.id, isNext: true } })}
          >
            {t('events.action.next')}
          </Button>
        }
      >
        {earlier.length + later.length === 0 && <Muted>{t('events.series.alone')}</Muted>}
        <div className={styles.events}>
          <List label={t('events.series.others')}>
            {[...later.toReversed(), ...earlier].map((row) => (
              <EventLine key={row.event.id} row={row} />
            ))}
          </List>
        </div>
      </Section>
    </div>
  )
}

function Missing({
  one,
  known,
  onAdd,
}: {
  readonly one: UsedToCome
  readonly known: { readonly id: string; readonly name: string; readonly photo?: string } | undefined
  readonly onAdd: () => void
}) {
  const t = useText()
  const format = useFormat()
  const { guest, times, last } = one
  const name = known?.name ?? guest.name
  return (
    <ListRow
      leading={<PersonSign name={name} photo={known?.photo} size={24} />}
      title={
        known ? (
          <Link href={href(`/people/${encodeURIComponent(known.id)}`)}>
            <Name>{name}</Name>
          </Link>
        ) : (
          <Name>{name}</Name>
        )
      }
      text={
        <span title={format.exactDay(last)}>{t('events.guests.cameLast', { count: times, when: format.shortDay(last) })}</span>
      }
      actions={
        <Button icon={<UserPlus />} onPress={onAdd}>
          {t('events.series.add')}
        </Button>
      }
    />
  )
}

/** Who they were the last time, as a guest of this one. */
const asGuest = ({ guest: { contactId, isStranger, name, organisation, role, email } }: UsedToCome): NewGuest => ({
  contactId,
  isStranger,
  name,
  organisation,
  role,
  email,
})
