import { Check, ChevronDown, ChevronUp } from 'lucide-react'
import { useId } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { href } from '#app/place/place.ts'
import type { RoomPerson } from '#data/queries/room.ts'
import { Button, classes, Link, Muted } from '#ui/index.ts'
import { comingInWords } from '../eventText.ts'
import styles from './AtEvent.module.css'
import { Glance } from './Glance.tsx'
import { NoteLine } from './NoteLine.tsx'
import { purposeOf } from './purpose.ts'

export interface PersonRowProps {
  readonly person: RoomPerson
  readonly isOpen: boolean
  /** Its note line takes the focus. */
  readonly isNoting: boolean
  readonly onToggle: () => void
  readonly onOpen: (isOpen: boolean) => void
  /** A note is to be written about someone who is not on the list yet. */
  readonly onNote: () => void
  /** The note is written. */
  readonly onNoted: () => void
}

/** Someone in the room: a tap marks them met, the arrow opens what to know of them and a line to note. */
export function PersonRow({ person, isOpen, isNoting, onToggle, onOpen, onNote, onNoted }: PersonRowProps) {
  const t = useText()
  const format = useFormat()
  const id = useId()
  const { name, organisation, role, guest, contactId, summary, plan } = person
  const isMet = guest?.met === true
  const about = [role, organisation].filter((part) => part !== undefined).join(', ')
  const said = guest && (guest.answer === 'declined' ? [t('events.room.saidNo'), guest.remark] : [comingInWords(guest, t)])
  const coming = said?.filter((part) => part !== undefined && part !== '').join(', ') ?? ''
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button type="button" className={styles.person} aria-pressed={isMet} onClick={onToggle}>
          <span className={classes(styles.tick, isMet && styles.isMet)} aria-hidden="true">
            {isMet && <Check />}
          </span>
          <PersonSign name={name} photo={summary?.photo} size={32} />
          <span className={styles.words}>
            <span className={styles.name}>{name}</span>
            {about !== '' && <span className={styles.about}>{about}</span>}
            {plan.map((row) => (
              <span key={row.id} className={styles.purpose}>
                {purposeOf(row, t, format)}
              </span>
            ))}
            {coming !== '' && <span className={styles.about}>{coming}</span>}
            {!isOpen && guest?.note !== undefined && <span className={styles.noted}>{guest.note}</span>}
          </span>
          {isMet && <span className={styles.state}>{t('events.room.met')}</span>}
        </button>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t(isOpen ? 'events.room.close' : 'events.room.open', { name })}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
        </button>
      </div>
      <div id={id} className={styles.panel} hidden={!isOpen}>
        {isOpen && (
          <>
            {guest === undefined ? (
              <Button onPress={onNote}>{t('events.room.writeNote')}</Button>
            ) : (
              <NoteLine guest={guest} name={name} takesFocus={isNoting} onDone={onNoted} />
            )}
            {contactId === undefined ? <Muted>{t('events.room.unknown')}</Muted> : <Glance contactId={contactId} />}
            {contactId !== undefined && (
              <Link href={href(`/people/${encodeURIComponent(contactId)}`)}>{t('events.room.page')}</Link>
            )}
          </>
        )}
      </div>
    </li>
  )
}
