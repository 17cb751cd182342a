import { useText } from '#app/i18n/index.ts'
import type { GuestEntry } from '#shared/formats/guests/entry.ts'
import { Checkbox, Muted, Name, Section } from '#ui/index.ts'
import styles from './Invitation.module.css'

/** Someone invited, as the preview shows them. */
export interface Invited {
  readonly guest: GuestEntry
  readonly isOrganiser: boolean
  readonly isMe: boolean
}

/** Whom an invitation names, each to leave out; who is left out at first, and why, is said. */
export function InvitedGuests({
  invited,
  leftOut,
  noPersons,
  onChange,
}: {
  readonly invited: readonly Invited[]
  readonly leftOut: ReadonlySet<GuestEntry>
  readonly noPersons: readonly string[]
  readonly onChange: (leftOut: ReadonlySet<GuestEntry>) => void
}) {
  const t = useText()
  const turn = (guest: GuestEntry, isOn: boolean) => {
    const next = new Set(leftOut)
    if (isOn) next.delete(guest)
    else next.add(guest)
    onChange(next)
  }
  return (
    <Section title={t('events.guestsIn.invitation.guests')} count={invited.length - leftOut.size}>
      {invited.length === 0 && <Muted>{t('events.guestsIn.invitation.nobody')}</Muted>}
      <ul className={styles.invited} aria-label={t('events.guestsIn.invitation.guests')}>
        {invited.map(({ guest, isOrganiser, isMe }, i) => (
          <li key={i}>
            <Checkbox isSelected={!leftOut.has(guest)} onChange={(isOn) => turn(guest, isOn)}>
              <span className={styles.who}>
                <Name>{guest.name}</Name>
                {guest.email !== undefined && <Muted>{guest.email}</Muted>}
              </span>
            </Checkbox>
            <Muted>
              {[
                ...(isMe ? [t('events.guestsIn.invitation.me')] : []),
                ...(isOrganiser ? [t('events.guestsIn.invitation.organiser')] : []),
                ...(guest.answer === undefined ? [] : [t(`events.guests.answer.${guest.answer}`)]),
              ].join(' · ')}
            </Muted>
          </li>
        ))}
      </ul>
      {noPersons.length > 0 && (
        <Muted>{t('events.guestsIn.invitation.left', { count: noPersons.length, names: noPersons.join(', ') })}</Muted>
      )}
    </Section>
  )
}
