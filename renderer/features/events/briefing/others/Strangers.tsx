import type { PlannedStranger } from '#shared/domain/events/briefing/briefing.ts'
import type { Stranger, WorthMeeting } from '#shared/domain/events/briefing/strangers.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import { Heading, Name, Section } from '#ui/index.ts'
import { comingInWords } from '../../eventText.ts'
import { PlanLines } from '../person/PlanLines.tsx'
import { Part } from '../person/Part.tsx'
import person from '../person/Person.module.css'
import { saidInWords, type Wording } from '../words.ts'
import styles from './Others.module.css'

/** Guests not known yet who are worth meeting, each with why. */
export function Strangers({ strangers, wording }: { readonly strangers: readonly Stranger[]; readonly wording: Wording }) {
  return (
    <Section title={wording.t('events.briefing.part.worth')} count={strangers.length}>
      <ul className={styles.strangers}>
        {strangers.map(({ guest, reasons }) => (
          <li key={guest.id}>
            <Name>{guest.name}</Name> <span className={styles.position}>{aboutGuest(guest, wording)}</span>
            {reasons.map((reason) => (
              <p key={reasonInWords(reason, wording)} className={styles.reason}>
                {reasonInWords(reason, wording)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** People in the plan whom nobody here knows yet: a section each, of what the list says of them. */
export function PlannedStrangers({
  strangers,
  wording,
}: {
  readonly strangers: readonly PlannedStranger[]
  readonly wording: Wording
}) {
  return strangers.map(({ guest, rows, reasons, openers }) => (
    <section key={guest.id} className={person.section} aria-labelledby={`briefing-${guest.id}`}>
      <div>
        <Heading level={3} id={`briefing-${guest.id}`}>
          {guest.name}
        </Heading>
        <p>{aboutGuest(guest, wording)}</p>
        {reasons.map((reason) => (
          <p key={reasonInWords(reason, wording)}>{reasonInWords(reason, wording)}</p>
        ))}
      </div>
      <PlanLines rows={rows} />
      <Part title={wording.t('events.briefing.begin')}>
        {[openers.journey, openers.gathering, openers.talked].map((saying) => (
          <li key={saying.say}>{saidInWords(saying, wording)}</li>
        ))}
      </Part>
    </section>
  ))
}

/** What they do, and what they said about their coming. */
function aboutGuest(guest: Guest, { t }: Wording): string {
  const position = [guest.role, guest.organisation].filter((part) => part !== undefined).join(', ')
  return [position, comingInWords(guest, t)].filter((part) => part !== '').join(' · ')
}

function reasonInWords(reason: WorthMeeting, { t, format, nameOf }: Wording): string {
  switch (reason.kind) {
    case 'my-organisation':
      return t('events.briefing.worth.my-organisation', { organisation: reason.organisation })
    case 'colleague-of': {
      const names = format.list(reason.of.flatMap((id) => nameOf(id) ?? []))
      return t('events.briefing.worth.colleague-of', { organisation: reason.organisation, names, count: reason.of.length })
    }
    default:
      return t(`events.briefing.worth.${reason.kind}`, { text: reason.need.text })
  }
}
