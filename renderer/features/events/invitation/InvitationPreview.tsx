import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { EventDraft } from '#data/commands/eventRow.ts'
import { changeByInvitation, makeInvited } from '#data/commands/invitations.ts'
import { eventOfInvitation } from '#data/queries/invitations.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Day, EventId } from '#shared/domain/records/values.ts'
import type { Invitation, InvitationEvent } from '#shared/formats/ics/invitation.ts'
import { Banner, Button, Checkbox, List, ListRow, Muted, Section } from '#ui/index.ts'
import { differences, fieldsOfDifferences, newAmong } from './difference.ts'
import styles from './Invitation.module.css'
import { closeCalendar } from './opened.ts'
import { useInvitationWords } from './words.ts'

/** One invitation: what it becomes, whom it brings, and the button that makes it so. */
export function InvitationPreview({ invitation }: { readonly invitation: Invitation }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const words = useInvitationWords()
  const { event, guests, occurrences, noPersons, isCancelled } = invitation
  const known = useLive((source) => eventOfInvitation(source, event), [event], { keep: true })
  const [days, setDays] = useState<ReadonlySet<Day>>(() => new Set(occurrences?.slice(0, 1).map(({ date }) => date)))
  if (known === undefined) return undefined
  const there = known.event
  const found = there === undefined ? [] : differences(there, event)
  const joining = there === undefined ? guests : newAmong(known.guests, guests)
  const draftOf = (one: InvitationEvent): EventDraft => ({ ...one, name: one.name ?? t('events.guestsIn.invitation.unnamed') })
  const chosen = occurrences === undefined ? [event] : occurrences.filter(({ date }) => days.has(date))
  const leave = async (id: EventId | undefined) => {
    if (id === undefined) return
    const waiting = await data.db.guests.where('eventId').equals(id).toArray()
    const isToReview = waiting.some(({ contactId, isStranger }) => contactId === undefined && isStranger !== true)
    closeCalendar()
    navigate(isToReview ? `${eventPath(id)}/review` : eventPath(id), { replace: true })
  }
  const make = async () => {
    const done = await act(() =>
      makeInvited(
        data,
        chosen.map((one) => ({ draft: draftOf(one), guests })),
      ),
    )
    await leave(done?.ids[0])
  }
  const change = async (id: EventId) => {
    const done = await act(() => changeByInvitation(data, id, { fields: fieldsOfDifferences(found, event), guests: joining }))
    if (done !== undefined) await leave(id)
  }
  return (
    <>
      {isCancelled && <Banner kind="problem">{t('events.guestsIn.invitation.cancelled')}</Banner>}
      <Section title={event.name ?? t('events.guestsIn.invitation.unnamed')} level={2}>
        <Muted>{words.when(event)}</Muted>
        {there === undefined ? (
          <InvitedDetails event={event} />
        ) : (
          <Banner>
            <p>
              {t(found.length + joining.length === 0 ? 'events.guestsIn.invitation.same' : 'events.guestsIn.invitation.known')}
            </p>
            <ul className={styles.changes}>
              {found.map(({ field, before, after }) => (
                <li key={field}>
                  {t('events.guestsIn.invitation.changes', {
                    field: t(`events.guestsIn.invitation.field.${field}`),
                    before: words.value(field, before),
                    after: words.value(field, after),
                  })}
                </li>
              ))}
              {joining.length > 0 && <li>{t('events.guestsIn.invitation.newGuests', { count: joining.length })}</li>}
            </ul>
          </Banner>
        )}
        {occurrences !== undefined && there === undefined && <Days occurrences={occurrences} days={days} onChange={setDays} />}
        <div className={styles.act}>
          {there === undefined ? (
            <Button kind="primary" isDisabled={chosen.length === 0} onPress={() => void make()}>
              {occurrences === undefined
                ? t('events.guestsIn.invitation.make')
                : t('events.guestsIn.invitation.makeMany', { count: chosen.length })}
            </Button>
          ) : found.length + joining.length > 0 ? (
            <Button kind="primary" onPress={() => void change(there.id)}>
              {t('events.guestsIn.invitation.change')}
            </Button>
          ) : (
            <Button kind="primary" onPress={() => void leave(there.id)}>
              {t('events.guestsIn.invitation.open')}
            </Button>
          )}
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

/** The days of a recurring one, to tick. */
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
          <Checkbox key={one.date} isSelected={days.has(one.date)} onChange={(isOn) => turn(one.date, isOn)}>
            {words.when(one)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
