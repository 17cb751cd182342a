import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { lastMetInWords } from '#app/people/lastMet.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { href } from '#app/place/place.ts'
import { type GuestDecision, reviewGuests } from '#data/commands/guests.ts'
import type { EventGuest } from '#data/queries/events.ts'
import { useData, useToday } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { parseName } from '#shared/language/names/parse.ts'
import { Button, Link, Muted, showToast } from '#ui/index.ts'
import { briefingPath } from '../briefing/paths.ts'
import styles from './Guests.module.css'

/** Who a guest is: the contact, and what leads on to them; another contact, a new one, nobody here, or to be looked at again. */
export function GuestWho(props: {
  readonly row: EventGuest
  readonly event: GatheringEvent
  /** Before something else opens over the page. */
  readonly onLeave: () => void
}) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const { event } = props
  const { guest, state, summary, role, organisation } = props.row
  const log = (contactId: ContactId) => {
    props.onLeave()
    const { id, date, where } = event
    openForm('log', { contactIds: [contactId], meetingKind: 'event', date, eventId: id, ...(where !== undefined && { where }) })
  }
  const decide = async (is: GuestDecision['is']) => {
    const done = await act(() => reviewGuests(data, [{ guestId: guest.id, is }]), { quiet: true })
    if (done !== undefined && done.joined > 0) showToast({ text: t('events.guests.joined') })
    if (done !== undefined && done.gone.length > 0) showToast({ text: t('events.guests.gone', { count: 1 }) })
  }
  const choose = (choice: PersonChoice | undefined) => {
    if (choice?.kind === 'contact') void decide({ contactId: choice.id })
    else if (choice?.kind === 'name') void decide({ newContact: { name: parseName(choice.name) } })
    else void decide('again')
  }
  const facts = [
    [role, organisation].filter((part) => part !== undefined).join(', '),
    summary && lastMetInWords(summary, t, format)?.words,
  ].filter((part) => part !== undefined && part !== '')
  return (
    <div className={styles.who}>
      <PersonField
        label={t('events.guests.who')}
        value={summary && { kind: 'contact', id: summary.id, name: summary.name }}
        onChange={choose}
        newName={t('events.guests.newContact')}
        placeholder={t(state === 'stranger' ? 'events.guests.state.stranger' : 'events.guests.whoHint')}
      />
      {summary !== undefined && facts.length > 0 && <Muted>{facts.join(' · ')}</Muted>}
      {summary !== undefined && (
        <div className={styles.links}>
          <Link href={href(`/people/${encodeURIComponent(summary.id)}`)}>{t('events.guests.page', { name: summary.name })}</Link>
          <Link href={href(briefingPath(guest.eventId, summary.id))}>{t('events.guests.briefing')}</Link>
        </div>
      )}
      <div className={styles.buttons}>
        {summary !== undefined && event.date <= today && (
          <Button onPress={() => log(summary.id)}>{t('events.guests.log')}</Button>
        )}
        {state !== 'stranger' && <Button onPress={() => void decide('stranger')}>{t('events.guests.chosen.strangers')}</Button>}
        {state !== 'review' && <Button onPress={() => void decide('again')}>{t('events.guests.again')}</Button>}
      </div>
    </div>
  )
}
