import { Plus } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { eventPath, newIntroductionPath } from '#app/place/ids.ts'
import { ledgerHref } from '#app/place/ledger.ts'
import { href, navigate } from '#app/place/place.ts'
import { eventOutcome, type EventOutcome, isMore, type OutcomePerson } from '#data/queries/eventOutcome.ts'
import { useLive, useToday } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, EmptyState, Link, Menu, Name, Section, Tag } from '#ui/index.ts'
import { OutcomeItemRow } from './OutcomeItemRow.tsx'
import styles from './Outcome.module.css'

/** What came of an event, so far: sums, and by person all that traces back to it, each to open. */
export function OutcomeTab({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const today = useToday()
  const outcome = useLive((data) => eventOutcome(data, event.id), [event.id], { keep: true })
  if (outcome === undefined) return null
  const { people } = outcome
  if (people.length === 0 && outcome.met === 0)
    return (
      <EmptyState
        title={t('events.outcome.empty.title')}
        text={t('events.outcome.empty.text')}
        action={
          event.date <= today ? (
            <Button onPress={() => navigate(`${eventPath(event.id)}/debrief`)}>{t('events.outcome.empty.debrief')}</Button>
          ) : (
            <AddMenu event={event} />
          )
        }
      />
    )
  const told = people.filter((person) => isMore(person))
  const others = people.filter((person) => !isMore(person))
  return (
    <div className={styles.outcome}>
      <div className={styles.head}>
        <Sums outcome={outcome} />
        <AddMenu event={event} />
      </div>
      {told.length > 0 && (
        <Section title={t('events.outcome.people')} count={told.length}>
          {told.map((person) => (
            <PersonOutcome key={person.id} person={person} />
          ))}
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t(told.length > 0 ? 'events.outcome.alsoMet' : 'events.debrief.section.met')} count={others.length}>
          <ul className={styles.others}>
            {others.map(({ id, name }) => (
              <li key={id}>
                <Link href={href(`/people/${encodeURIComponent(id)}`)}>{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

/** All together, in a few figures; what is nothing is left out. */
function Sums({ outcome }: { readonly outcome: EventOutcome }) {
  const t = useText()
  const format = useFormat()
  const { poured, received, introductionsMade, introductionsFruitful, followUpsOpen, followUpsDone } = outcome
  const some = (count: number, text: string) => (count === 0 ? [] : [text])
  const figures = [
    t('events.outcome.met', { count: outcome.met }),
    ...some(outcome.newPeople, t('events.outcome.newPeople', { count: outcome.newPeople })),
    ...some(outcome.laterMeetings, t('events.outcome.later', { count: outcome.laterMeetings })),
    ...some(poured + received, t('events.outcome.cups', { poured: format.cupsInWords(poured), received: format.cups(received) })),
    ...some(outcome.promisesOpen, t('events.outcome.promises', { count: outcome.promisesOpen })),
    ...some(outcome.favoursDone, t('events.outcome.favours', { count: outcome.favoursDone })),
    ...some(
      introductionsMade,
      [
        t('events.outcome.made', { count: introductionsMade }),
        ...some(introductionsFruitful, t('events.outcome.fruitful', { count: introductionsFruitful })),
      ].join(', '),
    ),
    ...some(
      followUpsOpen + followUpsDone,
      [
        t('events.outcome.followUps', { count: followUpsOpen }),
        ...some(followUpsDone, t('events.outcome.followUpsDone', { count: followUpsDone })),
      ].join(', '),
    ),
  ]
  return (
    <ul className={styles.sums} aria-label={t('events.outcome.sums')}>
      {figures.map((figure) => (
        <li key={figure}>{figure}</li>
      ))}
    </ul>
  )
}

function PersonOutcome({ person }: { readonly person: OutcomePerson }) {
  const t = useText()
  const format = useFormat()
  const { id, name, photo, isNew, poured, received, sources, items } = person
  return (
    <article className={styles.person}>
      <header className={styles.who}>
        <PersonSign name={name} photo={photo} size={24} />
        <Link href={href(`/people/${encodeURIComponent(id)}`)}>
          <Name>{name}</Name>
        </Link>
        {isNew && <Tag>{t('events.outcome.firstMet')}</Tag>}
        {poured + received > 0 && (
          <span className={styles.cups}>
            <Link href={ledgerHref(id, { of: sources.join(',') })}>
              {t('events.outcome.cups', { poured: format.cupsInWords(poured), received: format.cups(received) })}
            </Link>
          </span>
        )}
      </header>
      <ul className={styles.items}>
        {items.map((item) => (
          <OutcomeItemRow key={keyOf(item)} item={item} name={name} />
        ))}
      </ul>
    </article>
  )
}

function keyOf(item: OutcomePerson['items'][number]): string {
  switch (item.kind) {
    case 'favour':
      return item.favour.id
    case 'introduction':
      return item.row.introduction.id
    case 'followUp':
      return item.followUp.id
    case 'note':
      return item.note.id
    case 'meeting':
      return item.meeting.id
  }
}

/** Notes down what came of it later. */
function AddMenu({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const { id } = event
  return (
    <Menu
      label={t('events.outcome.add')}
      trigger={<Button icon={<Plus />}>{t('events.outcome.add')}</Button>}
      items={[
        { id: 'favour', label: t('events.outcome.addFavour'), onAction: () => openForm('favour', { eventId: id }) },
        {
          id: 'introduction',
          label: t('events.outcome.addIntroduction'),
          onAction: () => navigate(newIntroductionPath([], id)),
        },
        { id: 'followUp', label: t('events.outcome.addFollowUp'), onAction: () => openForm('followUp', { eventId: id }) },
        {
          id: 'meeting',
          label: t('events.outcome.addMeeting'),
          onAction: () => openForm('log', { eventId: id }),
        },
      ]}
    />
  )
}
