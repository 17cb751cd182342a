import { ListChecks, ListPlus } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate, useQueryValue } from '#app/place/place.ts'
import { eventGuests, type EventGuest } from '#data/queries/events.ts'
import { eventSeries } from '#data/queries/eventSeries.ts'
import { useLive } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { GuestId } from '#shared/domain/records/values.ts'
import { Button, EmptyState, SearchField, Select, Table, classes } from '#ui/index.ts'
import { AddGroup } from './AddGroup.tsx'
import { AddGuest } from './AddGuest.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { useGuestColumns } from './columns.tsx'
import { filterGuests, showOf, SHOWS } from './filter.ts'
import { GuestDialog } from './GuestDialog.tsx'
import styles from './Guests.module.css'
import { useGuestActs } from './useGuestActs.ts'

const NOBODY: ReadonlySet<GuestId> = new Set()
const HEAD = 34
const ROW = 36
const idOf = ({ guest }: EventGuest): GuestId => guest.id

/** Who comes: to find, to tick, to open, and to add to. */
export function GuestsTab({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const guests = useLive((data) => eventGuests(data, event.id), [event.id])
  const series = useLive((data) => eventSeries(data, event.id), [event.id, event.seriesId])
  const [words, setWords] = useState('')
  const sought = useDeferredValue(words)
  const [asked, setAsked] = useQueryValue('show')
  const [selection, setSelection] = useState(NOBODY)
  const [openId, setOpenId] = useState<GuestId>()
  const field = useRef<HTMLInputElement>(null)
  const addField = useRef<HTMLInputElement>(null)
  const columns = useGuestColumns(series)
  const none = () => setSelection(NOBODY)
  const acts = useGuestActs(none)
  const show = showOf(asked)
  const rows = useMemo(() => guests && filterGuests(guests, show, sought), [guests, show, sought])
  const chosen = useMemo(() => (rows ?? []).map(idOf).filter((id) => selection.has(id)), [rows, selection])
  const tab = useRef<HTMLDivElement>(null)
  const isChoosing = chosen.length > 0
  const wasChoosing = useRef(false)
  // The bar of the ticked guests goes with the button that was pressed in it: the focus goes back to the list they were ticked in.
  useEffect(() => {
    if (wasChoosing.current && !isChoosing) focusAgain(tab.current, addField.current)
    wasChoosing.current = isChoosing
  }, [isChoosing])
  const reviewPath = `${eventPath(event.id)}/review`
  const toReview = guests?.filter(({ state }) => state === 'review').length ?? 0
  useKeys([
    { keys: '/', title: t('events.guests.find'), run: () => field.current?.focus() },
    { keys: 'n', title: t('events.guests.add'), run: () => addField.current?.focus() },
    ...(toReview > 0
      ? [{ keys: 'r', title: t('events.guests.review', { count: toReview }), run: () => navigate(reviewPath) }]
      : []),
    ...(chosen.length === 0
      ? []
      : [
          { keys: 'm', title: t('events.guests.chosen.met'), run: () => acts.met(chosen, true) },
          { keys: 'x', title: t('events.guests.chosen.notMet'), run: () => acts.met(chosen, false) },
        ]),
  ])
  if (guests === undefined || rows === undefined) return null

  const opened = guests.find(({ guest }) => guest.id === openId)
  const isEmpty = guests.length === 0
  const onKey = (key: string, row: EventGuest): boolean => {
    const ids = chosen.length > 0 ? chosen : [row.guest.id]
    if (key !== 'm' && key !== 'x') return false
    acts.met(ids, key === 'm')
    return true
  }
  return (
    <div ref={tab} className={styles.tab}>
      {isChoosing ? (
        <ChosenBar ids={chosen} acts={acts} onNone={none} />
      ) : (
        <div className={styles.bar}>
          {!isEmpty && (
            <div className={styles.narrow}>
              <div className={styles.find}>
                <SearchField
                  label={t('events.guests.find')}
                  hideLabel
                  placeholder={t('events.guests.findHint')}
                  value={words}
                  onChange={setWords}
                  inputRef={field}
                />
              </div>
              <div className={styles.show}>
                <Select
                  label={t('events.guests.show.label')}
                  hideLabel
                  value={show}
                  onChange={(value) => setAsked(value === 'all' ? undefined : value)}
                  options={SHOWS.map((value) => ({ value, label: t(`events.guests.show.${value}`) }))}
                />
              </div>
            </div>
          )}
          <div className={classes(styles.adds, isEmpty && styles.first)}>
            {toReview > 0 && (
              <Button icon={<ListChecks />} shortcut="R" onPress={() => navigate(reviewPath)}>
                {t('events.guests.review', { count: toReview })}
              </Button>
            )}
            <div className={styles.add}>
              <AddGuest eventId={event.id} inputRef={addField} />
            </div>
            <AddGroup eventId={event.id} />
          </div>
        </div>
      )}
      {isEmpty ? (
        <EmptyState
          title={t('events.guests.empty.title')}
          text={t('events.guests.empty.text')}
          action={
            <Button kind="primary" icon={<ListPlus />} shortcut="A" onPress={() => navigate(`${eventPath(event.id)}/guests`)}>
              {t('events.guestsIn.action')}
            </Button>
          }
        />
      ) : (
        <>
          <div className={styles.table} style={{ '--rows': `${HEAD + Math.max(rows.length, 2) * ROW}px` }}>
            <Table
              label={t('events.tab.guests')}
              columns={columns}
              rows={rows}
              rowKey={idOf}
              selection={selection}
              onSelect={setSelection}
              onOpen={({ guest }) => setOpenId(guest.id)}
              onRowKey={onKey}
              rowHeight={ROW}
              empty={
                <Button
                  onPress={() => {
                    setWords('')
                    setAsked(undefined)
                  }}
                >
                  {t('events.guests.everyone')}
                </Button>
              }
            />
          </div>
          <p className={styles.hint}>{t('events.guests.hint')}</p>
        </>
      )}
      {opened && <GuestDialog row={opened} event={event} onClose={() => setOpenId(undefined)} />}
    </div>
  )
}

/** Puts a focus that was lost on the list, or where one adds to an empty one. */
function focusAgain(tab: HTMLElement | null, field: HTMLElement | null): void {
  const { activeElement } = document
  if (activeElement !== null && activeElement !== document.body) return
  ;(tab?.querySelector<HTMLElement>('[role="grid"]') ?? field)?.focus()
}
