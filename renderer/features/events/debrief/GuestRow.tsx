import { Check, ChevronDown, ChevronRight, X } from 'lucide-react'
import { useCallback, useId } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import type { Day } from '#shared/domain/records/values.ts'
import { classes, IconButton, Name } from '#ui/index.ts'
import styles from './Debrief.module.css'
import { GuestPanel } from './GuestPanel.tsx'
import { type DebriefPerson, hasNext, isKept, metOf, newPersonOf, noteOf } from './people.ts'
import type { Told } from './state.ts'

export interface GuestRowProps {
  readonly person: DebriefPerson
  readonly told: Told
  readonly day: Day
  readonly isOpen: boolean
  /** The line of it takes the focus when it opens. */
  readonly takesFocus: boolean
  readonly isMissing: boolean
  readonly tell: (key: string, patch: (told: Told) => Told) => void
  readonly onOpen: (key: string | undefined) => void
  readonly onMet: (key: string, met: boolean) => void
  readonly onNext: (key: string) => void
  readonly onRemove: (key: string) => void
}

/** One guest: who, met or not, and when open what there is to say. */
export function GuestRow({ person, told, isOpen, tell, onMet, ...props }: GuestRowProps) {
  const t = useText()
  const id = useId()
  const { key, summary, added } = person
  const met = metOf(person, told)
  const name = person.contactId === undefined ? newPersonOf(person, told).name : person.name
  const about = [person.role, person.organisation].filter((part) => part !== undefined).join(', ')
  const tellOne = useCallback((patch: (told: Told) => Told) => tell(key, patch), [tell, key])
  const saying = useSaying(person, told)
  return (
    <li className={classes(styles.item, isOpen && styles.isOpen)} data-guest={key}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.who}
          aria-expanded={isOpen}
          aria-controls={id}
          data-who
          onClick={() => props.onOpen(isOpen ? undefined : key)}
        >
          {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
          <PersonSign name={name} photo={summary?.photo} size={24} />
          <span className={styles.words}>
            <span>
              <Name>{name}</Name>
              {about !== '' && <span className={styles.about}>{about}</span>}
            </span>
            {!isOpen && saying !== '' && <span className={styles.saying}>{saying}</span>}
          </span>
        </button>
        {added === undefined ? (
          <fieldset className={styles.met} aria-label={t('events.debrief.metWho', { name })}>
            <button type="button" aria-pressed={met === true} onClick={() => onMet(key, true)}>
              <Check aria-hidden="true" />
              {t('events.debrief.met')}
            </button>
            <button type="button" aria-pressed={met === false} onClick={() => onMet(key, false)}>
              <X aria-hidden="true" />
              {t('events.debrief.notMet')}
            </button>
          </fieldset>
        ) : (
          <IconButton label={t('events.debrief.add.remove', { name })} onPress={() => props.onRemove(key)}>
            <X />
          </IconButton>
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <GuestPanel
            person={person}
            told={told}
            day={props.day}
            tell={tellOne}
            takesFocus={props.takesFocus}
            isMissing={props.isMissing}
            onDone={() => props.onNext(key)}
          />
        )}
      </div>
    </li>
  )
}

/** What was said of someone, in a line: shown while they are closed. */
function useSaying(person: DebriefPerson, told: Told): string {
  const t = useText()
  const format = useFormat()
  const { line, next } = told
  const isNew = person.added === undefined && isKept(person, told)
  const parts = [
    line?.text.trim(),
    noteOf(person, told),
    hasNext(told) && next !== undefined && [next.what, next.due && format.day(next.due)].filter(Boolean).join(', '),
    isNew && t('events.debrief.keep', { name: newPersonOf(person, told).name }),
  ]
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ')
}
