import { useMemo, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { EventDraft } from '#data/commands/eventRow.ts'
import { changeByInvitation, makeInvited } from '#data/commands/invitations.ts'
import { profileOf } from '#data/queries/desk.ts'
import { eventsOfInvitation, otherEventsOfInvitation } from '#data/queries/invitations.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { DecidedList } from '#shared/domain/events/decided.ts'
import { isMe } from '#shared/domain/events/me.ts'
import type { SettledLine } from '#shared/domain/records/gathering.ts'
import type { Day, EventId } from '#shared/domain/records/values.ts'
import type { GuestEntry } from '#shared/formats/guests/entry.ts'
import type { Invitation } from '#shared/formats/ics/invitation.ts'
import type { InvitationEvent } from '#shared/formats/ics/invitedEvent.ts'
import { Banner, Button, Checkbox, Muted, Section } from '#ui/index.ts'
import { CalledOff } from './CalledOff.tsx'
import { calledOff, type Compared, compared, fieldsOfDifferences } from './difference.ts'
import styles from './Invitation.module.css'
import { InvitedChanges } from './InvitedChanges.tsx'
import { InvitedGuests } from './InvitedGuests.tsx'
import { closeCalendar } from './opened.ts'
import { useInvitationWords } from './words.ts'

/** What tells the occurrences of a series apart: the day each has by its rule. */
const dayKey = ({ date, taken }: InvitationEvent): Day => taken?.occurrence ?? date

/** One invitation: what it becomes, whom it brings, and the button that makes it so. */
export function InvitationPreview({ invitation }: { readonly invitation: Invitation }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const words = useInvitationWords()
  const today = useToday()
  const { event, guests, organisers, occurrences, noPersons, isCancelled, unknownZones } = invitation
  const offers = useMemo(() => occurrences ?? [event], [occurrences, event])
  const stored = useLive(
    async (source) => ({
      known: await eventsOfInvitation(source, offers),
      others: await otherEventsOfInvitation(source, offers),
      profile: await profileOf(source),
    }),
    [offers],
    { keep: true },
  )
  const [picked, setPicked] = useState<ReadonlySet<Day>>()
  const [left, setLeft] = useState<ReadonlySet<GuestEntry>>()
  if (stored === undefined) return undefined
  const { known, others, profile } = stored
  const invited = guests.map((guest) => ({ guest, isOrganiser: organisers.includes(guest), isMe: isMe(guest, profile) }))
  const settled = new DecidedList(
    [],
    known.flatMap((each) => each.event?.settledLines ?? []),
  )
  // One is no guest of one's own, and who was left out once stays out.
  const leftOut =
    left ??
    new Set(
      invited.flatMap(({ guest, isMe: isOwn }) => (isOwn || settled.of(guest.line, [guest])[0] !== undefined ? [guest] : [])),
    )
  const coming = guests.filter((guest) => !leftOut.has(guest))
  const settledLines = [...leftOut].map(({ line, name, email }): SettledLine => ({ line, name, ...(email && { email }) }))
  const there = known.flatMap((each) => (each.event === undefined ? [] : [compared(each, each.event, coming)]))
  const missing = known.flatMap((each) => (each.event === undefined ? [each.offered] : []))
  const different = there.filter(({ found, joining }) => found.length + joining.length > 0)
  const newer = different.filter((each) => !each.isOlder)
  const older = different.filter((each) => each.isOlder)
  const unseen = there.filter((each) => each.isNewVersion && !different.includes(each))
  const off = occurrences === undefined ? [] : calledOff(others, occurrences, today)
  const days = picked ?? new Set(there.length === 0 ? missing.slice(0, 1).map((one) => dayKey(one)) : [])
  const chosen = occurrences === undefined ? missing : missing.filter((one) => days.has(dayKey(one)))
  const draftOf = (one: InvitationEvent): EventDraft => ({ ...one, name: one.name ?? t('events.guestsIn.invitation.unnamed') })
  const leave = async (id: EventId | undefined) => {
    if (id === undefined) return
    const waiting = await data.db.guests.where('eventId').equals(id).toArray()
    const isToReview = waiting.some(({ contactId, isStranger }) => contactId === undefined && isStranger !== true)
    closeCalendar()
    navigate(isToReview ? `${eventPath(id)}/review` : eventPath(id), { replace: true })
  }
  const make = async () => {
    const making = chosen.map((one) => ({ draft: draftOf(one), guests: coming, leftOut: settledLines }))
    const series = there.find(({ event: { seriesId } }) => seriesId !== undefined)?.event.seriesId
    const done = await act(() => makeInvited(data, making, series))
    await leave(done?.ids[0])
  }
  const write = (changes: readonly Compared[]) => {
    const asChange = ({ event: { id }, offered, found: differs, joining }: Compared) => ({
      id,
      fields: fieldsOfDifferences(differs, offered),
      guests: joining,
      leftOut: settledLines,
    })
    return changeByInvitation(data, [
      ...changes.map((each) => asChange(each)),
      ...unseen.map((each) => ({ ...asChange(each), isUnseen: true })),
    ])
  }
  const change = async (changes: readonly Compared[]) => {
    const done = await act(() => write(changes))
    if (done !== undefined) await leave(changes[0]?.event.id)
  }
  // Which version was seen last is kept, so that an older file is known for one.
  const open = async (id: EventId) => {
    if (unseen.length > 0) await act(() => write([]), { quiet: true })
    await leave(id)
  }
  const [first] = there
  const isMaking = first === undefined || (newer.length === 0 && chosen.length > 0)
  return (
    <>
      {isCancelled && <Banner kind="problem">{t('events.guestsIn.invitation.cancelled')}</Banner>}
      {unknownZones.length > 0 && (
        <Banner>{t('events.guestsIn.invitation.unknownZone', { names: unknownZones.join(', ') })}</Banner>
      )}
      <CalledOff events={off} />
      <Section title={event.name ?? t('events.guestsIn.invitation.unnamed')} level={2}>
        <Muted>{words.when(offers[0] ?? event)}</Muted>
        {first === undefined ? (
          <InvitedDetails event={event} />
        ) : (
          <InvitedChanges newer={newer} older={older} {...(occurrences === undefined ? {} : { days: there.length })} />
        )}
        {occurrences !== undefined && missing.length > 0 && <Days occurrences={missing} days={days} onChange={setPicked} />}
        <div className={styles.act}>
          {newer.length > 0 && (
            <Button kind="primary" onPress={() => void change(newer)}>
              {occurrences === undefined
                ? t('events.guestsIn.invitation.change')
                : t('events.guestsIn.invitation.changeMany', { count: newer.length })}
            </Button>
          )}
          {missing.length > 0 && (first === undefined || chosen.length > 0) && (
            <Button
              {...(isMaking ? { kind: 'primary' as const } : {})}
              isDisabled={chosen.length === 0}
              onPress={() => void make()}
            >
              {occurrences === undefined
                ? t('events.guestsIn.invitation.make')
                : t('events.guestsIn.invitation.makeMany', { count: chosen.length })}
            </Button>
          )}
          {first !== undefined && newer.length === 0 && (
            <Button {...(isMaking ? {} : { kind: 'primary' as const })} onPress={() => void open(first.event.id)}>
              {t('events.guestsIn.invitation.open')}
            </Button>
          )}
          {older.length > 0 && <Button onPress={() => void change(older)}>{t('events.guestsIn.invitation.takeOlder')}</Button>}
        </div>
      </Section>
      <InvitedGuests invited={invited} leftOut={leftOut} noPersons={noPersons} onChange={setLeft} />
    </>
  )
}

/** Where it is and what it is about. */
function InvitedDetails({ event }: { readonly event: InvitationEvent }) {
  const t = useText()
  const items = (['where', 'link', 'about'] as const).flatMap((field) => {
    const value = event[field]
    return value === undefined ? [] : [{ field, value }]
  })
  return (
    <dl className={styles.details}>
      {items.map(({ field, value }) => (
        <div key={field}>
          <dt>{t(`events.guestsIn.invitation.field.${field}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The days of a recurring one that are not here yet, to tick. */
function Days({
  occurrences,
  days,
  onChange,
}: {
  readonly occurrences: readonly InvitationEvent[]
  readonly days: ReadonlySet<Day>
  readonly onChange: (days: ReadonlySet<Day>) => void
}) {
  const t = useText()
  const words = useInvitationWords()
  const turn = (date: Day, isOn: boolean) => {
    const next = new Set(days)
    if (isOn) next.add(date)
    else next.delete(date)
    onChange(next)
  }
  return (
    <fieldset className={styles.days}>
      <legend>{t('events.guestsIn.invitation.occurrences')}</legend>
      <Muted>{t('events.guestsIn.invitation.occurrencesHint')}</Muted>
      <div className={styles.dayList}>
        {occurrences.map((one) => (
          <Checkbox key={dayKey(one)} isSelected={days.has(dayKey(one))} onChange={(isOn) => turn(dayKey(one), isOn)}>
            {words.when(one)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
