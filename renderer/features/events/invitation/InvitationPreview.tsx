import { useMemo, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { EventDraft } from '#data/commands/eventRow.ts'
import { changeByInvitation, makeInvited } from '#data/commands/invitations.ts'
import { eventsOfInvitation } from '#data/queries/invitations.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Day, EventId } from '#shared/domain/records/values.ts'
import type { Invitation } from '#shared/formats/ics/invitation.ts'
import type { InvitationEvent } from '#shared/formats/ics/invitedEvent.ts'
import { Banner, Button, Checkbox, List, ListRow, Muted, Section } from '#ui/index.ts'
import { type Compared, compared, fieldsOfDifferences } from './difference.ts'
import styles from './Invitation.module.css'
import { InvitedChanges } from './InvitedChanges.tsx'
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
  const { event, guests, occurrences, noPersons, isCancelled, unknownZones } = invitation
  const offers = useMemo(() => occurrences ?? [event], [occurrences, event])
  const known = useLive((source) => eventsOfInvitation(source, offers), [offers], { keep: true })
  const [picked, setPicked] = useState<ReadonlySet<Day>>()
  if (known === undefined) return undefined
  const there = known.flatMap((each) => (each.event === undefined ? [] : [compared(each, each.event, guests)]))
  const missing = known.flatMap((each) => (each.event === undefined ? [each.offered] : []))
  const different = there.filter(({ found, joining }) => found.length + joining.length > 0)
  const newer = different.filter((each) => !each.isOlder)
  const older = different.filter((each) => each.isOlder)
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
    const invited = chosen.map((one) => ({ draft: draftOf(one), guests }))
    const series = there.find(({ event: { seriesId } }) => seriesId !== undefined)?.event.seriesId
    const done = await act(() => makeInvited(data, invited, series))
    await leave(done?.ids[0])
  }
  const change = async (changes: readonly Compared[]) => {
    const done = await act(() =>
      changeByInvitation(
        data,
        changes.map(({ event: { id }, offered, found, joining }) => ({
          id,
          fields: fieldsOfDifferences(found, offered),
          guests: joining,
        })),
      ),
    )
    if (done !== undefined) await leave(changes[0]?.event.id)
  }
  const [first] = there
  const isMaking = first === undefined || (newer.length === 0 && chosen.length > 0)
  return (
    <>
      {isCancelled && <Banner kind="problem">{t('events.guestsIn.invitation.cancelled')}</Banner>}
      {unknownZones.length > 0 && (
        <Banner>{t('events.guestsIn.invitation.unknownZone', { names: unknownZones.join(', ') })}</Banner>
      )}
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
            <Button {...(isMaking ? {} : { kind: 'primary' as const })} onPress={() => void leave(first.event.id)}>
              {t('events.guestsIn.invitation.open')}
            </Button>
          )}
          {older.length > 0 && <Button onPress={() => void change(older)}>{t('events.guestsIn.invitation.takeOlder')}</Button>}
        </div>
      </Section>
      <Section title={t('events.guestsIn.invitation.guests')} count={guests.length}>
        {guests.length === 0 && <Muted>{t('events.guestsIn.invitation.nobody')}</Muted>}
        <List label={t('events.guestsIn.invitation.guests')}>
          {guests.map(({ name, email, answer }, i) => (
            <ListRow
              key={i}
              title={name}
              {...(email === undefined ? {} : { text: email })}
              trailing={answer && <Muted>{t(`events.guests.answer.${answer}`)}</Muted>}
            />
          ))}
        </List>
        {noPersons.length > 0 && (
          <Muted>{t('events.guestsIn.invitation.left', { count: noPersons.length, names: noPersons.join(', ') })}</Muted>
        )}
      </Section>
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
