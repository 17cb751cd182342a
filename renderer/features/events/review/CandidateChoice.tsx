import { Button as AriaButton } from 'react-aria-components'
import { useFormat, useText } from '#app/i18n/index.ts'
import { keysHere } from '#app/keys/shown.ts'
import { lastMetInWords } from '#app/people/lastMet.ts'
import { reasonInWords } from '#app/people/matchReason.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import type { Candidate } from '#shared/domain/matching/match.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { classes, Muted, Name, Reason } from '#ui/index.ts'
import styles from './Review.module.css'

/** Someone a guest may be, with the key that says so and why. */
export function CandidateChoice({
  candidate,
  person,
  place,
  isFirst,
  onChoose,
}: {
  readonly candidate: Candidate
  readonly person: Summary
  /** 1 to 3: the key. */
  readonly place: number
  /** Enter takes it. */
  readonly isFirst: boolean
  readonly onChoose: () => void
}) {
  const t = useText()
  const format = useFormat()
  const last = lastMetInWords(person, t, format)
  const does = [person.role, person.organisation, person.city].filter((part) => part !== undefined).join(', ')
  const reasons = candidate.reasons.map((reason) => reasonInWords(reason, t))
  return (
    <li>
      <AriaButton className={classes(styles.candidate, isFirst && styles.first)} onPress={onChoose}>
        <PersonSign name={person.name} photo={person.photo} size={32} />
        <span className={styles.words}>
          <span className={styles.who}>
            <span className={styles.name}>
              <Name>{person.name}</Name>
            </span>
            {last !== undefined && <Muted title={last.exactly}>{last.words}</Muted>}
          </span>
          {does !== '' && <span className={styles.does}>{does}</span>}
          {reasons.length > 0 && <Reason>{capitalised(reasons.join('; '))}</Reason>}
        </span>
        <kbd className={styles.key}>{place}</kbd>
        {isFirst && <kbd className={styles.key}>{keysHere('Enter')}</kbd>}
      </AriaButton>
    </li>
  )
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
