import { X } from 'lucide-react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { href } from '#app/place/place.ts'
import type { Proposal } from '#shared/domain/events/proposals/proposal.ts'
import { Button, IconButton, Link, Name } from '#ui/index.ts'
import { reasonInWords } from '../words.ts'
import styles from './Proposals.module.css'

/** How many reasons are said; the weightiest come first. */
const SAID = 3

/** Someone to meet, with the reasons, and the two things to do with it. */
export function ProposalRow(props: {
  readonly proposal: Proposal
  readonly shortcut: string | undefined
  readonly onTake: () => void
  readonly onPassOver: () => void
}) {
  const t = useText()
  const format = useFormat()
  const { proposal, shortcut, onTake, onPassOver } = props
  const { name, contactId, role, organisation, photo, reasons } = proposal
  const work = [role, organisation].filter((part) => part !== undefined).join(', ')
  return (
    <li className={styles.row}>
      <PersonSign name={name} photo={photo} />
      <div className={styles.words}>
        <p className={styles.who}>
          {contactId === undefined ? (
            <Name>{name}</Name>
          ) : (
            <Link href={href(`/people/${encodeURIComponent(contactId)}`)}>
              <Name>{name}</Name>
            </Link>
          )}
          {work !== '' && <span className={styles.work}>{work}</span>}
        </p>
        {reasons.slice(0, SAID).map((reason) => {
          const sentence = reasonInWords(reason, t, format)
          return (
            <p key={sentence} className={styles.reason}>
              {sentence}
            </p>
          )
        })}
      </div>
      <div className={styles.actions}>
        <Button
          data-take
          onPress={onTake}
          aria-label={t('events.plan.proposals.takeAria', { name })}
          {...(shortcut !== undefined && { shortcut })}
        >
          {t('events.plan.proposals.take')}
        </Button>
        <IconButton label={t('events.plan.proposals.passOver', { name })} onPress={onPassOver}>
          <X />
        </IconButton>
      </div>
    </li>
  )
}
