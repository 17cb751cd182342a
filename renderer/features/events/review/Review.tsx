import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { keysHere, removeKeysHere } from '#app/keys/shown.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { Page } from '#app/shell/Page.tsx'
import { type GuestDecision, reviewGuests } from '#data/commands/guests.ts'
import type { EventGuest } from '#data/queries/events.ts'
import { useData } from '#data/react/index.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, Dialog, IconButton, Muted, ProgressBar, showToast } from '#ui/index.ts'
import { goToEvent } from '../goOut.ts'
import { CandidateChoice } from './CandidateChoice.tsx'
import { Done } from './Done.tsx'
import { contactFieldsOf, NewContactDialog } from './NewContactDialog.tsx'
import { decidedIn, type Outcome, outcomeOf } from './queue.ts'
import styles from './Review.module.css'
import { useMatches } from './useMatches.ts'
import { useQueue } from './useQueue.ts'

/** Guest after guest: who is it? Every answer is one key, kept at once, and undone with Ctrl Z. */
export function Review({ event, rows }: { readonly event: GatheringEvent; readonly rows: readonly EventGuest[] }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const [made, setMade] = useState<ReadonlySet<ContactId>>(new Set())
  const [finding, setFinding] = useState<string>()
  const [editing, setEditing] = useState<Guest>()
  const [queue, step] = useQueue(rows)
  const matches = useMatches(queue.asked)
  const current = queue.ids[queue.at]
  const row = useMemo(() => rows.find((each) => each.guest.id === current), [rows, current])
  const guest = row?.guest
  const match = current && matches?.byGuest.get(current)
  const outcome = current === undefined ? 'removed' : outcomeOf(queue, current)
  const candidates = (match?.candidates ?? []).flatMap((candidate) => {
    const person = matches?.people.get(candidate.contactId)
    return person === undefined ? [] : [{ candidate, person }]
  })
  const certain = queue.ids.flatMap((id): GuestDecision[] => {
    const found = matches?.byGuest.get(id)
    const [first] = found?.candidates ?? []
    const isThere = first !== undefined && matches?.people.has(first.contactId)
    return found?.certainty === 'certain' && isThere && outcomeOf(queue, id) === 'open'
      ? [{ guestId: id, is: { contactId: first.contactId } }]
      : []
  })

  const [turn, setTurn] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed may be gone, and Enter takes what is proposed of the next: nothing else may have the focus.
  useEffect(() => {
    if (turn > 0) heading.current?.focus()
  }, [turn])

  const write = async (decisions: readonly GuestDecision[]) => {
    step({ kind: 'decide', decided: new Map(decisions.map(({ guestId, is }) => [guestId, outcomeOfDecision(is)])) })
    setFinding(undefined)
    setTurn((before) => before + 1)
    const done = await act(() => reviewGuests(data, decisions), { quiet: decisions.length === 1 })
    const gone = done?.gone ?? []
    const ids = decisions.map(({ guestId }) => guestId)
    step({ kind: done === undefined ? 'failed' : 'written', ids: ids.filter((id) => !gone.includes(id)) })
    if (gone.length > 0) {
      step({ kind: 'failed', ids: gone })
      showToast({ text: t('events.guests.gone', { count: gone.length }) })
    }
    if (done !== undefined && done.newContacts.length > 0) setMade((before) => new Set([...before, ...done.newContacts]))
  }
  const decide = (is: GuestDecision['is']) => {
    if (guest !== undefined) void write([{ guestId: guest.id, is }])
  }
  const choose = (place: number) => {
    const chosen = candidates[place]
    if (chosen !== undefined) decide({ contactId: chosen.candidate.contactId })
  }
  const accept = () => {
    // Who it may be is not known yet: nobody is made a stranger by a key too soon.
    if (match === undefined) return
    if (candidates.length > 0) choose(0)
    // Those it might be went meanwhile: others are being looked for.
    else if (match.candidates.length === 0) decide('stranger')
  }
  const makeNew = () => guest && decide({ newContact: contactFieldsOf(guest) })
  const pass = (to: number) => {
    step({ kind: 'go', at: to })
    // At either end the arrow that was pressed rests, and would take the focus along.
    if (to <= 0 || to >= queue.ids.length - 1) setTurn((before) => before + 1)
  }
  const acceptCertain = () => void (certain.length > 0 && write(certain))
  const done = decidedIn(queue)
  const isDone = done === queue.ids.length
  const isAsking = !isDone && guest !== undefined

  useKeys([
    { keys: 'Escape', title: t('common.actions.back'), run: () => goToEvent(event.id) },
    ...(isAsking
      ? [
          { keys: 'Enter', title: t('events.review.key.accept'), run: accept },
          ...candidates.map((_each, i) => ({
            keys: String(i + 1),
            title: t('events.review.key.choose', { place: i + 1 }),
            run: () => choose(i),
          })),
          { keys: 'n', title: t('events.review.new'), run: makeNew },
          { keys: 'shift+n', title: t('events.review.newEdited'), run: () => setEditing(guest) },
          { keys: 'u', title: t('events.review.unknown'), run: () => decide('stranger') },
          { keys: '0', title: t('events.review.unknown'), run: () => decide('stranger') },
          ...removeKeysHere().map((keys) => ({ keys, title: t('events.review.remove'), run: () => decide('remove') })),
          { keys: 'a', title: t('events.review.key.certain'), run: acceptCertain },
          { keys: '/', title: t('events.review.find'), run: () => setFinding(guest.id) },
        ]
      : []),
    ...(isDone
      ? []
      : [
          { keys: 'ArrowRight', title: t('events.review.next'), run: () => pass(queue.at + 1) },
          { keys: 'ArrowLeft', title: t('events.review.before'), run: () => pass(queue.at - 1) },
        ]),
  ])

  return (
    <Page
      title={t('events.review.title')}
      lead={<Muted>{event.name}</Muted>}
      width="reading"
      actions={
        certain.length > 0 && (
          <Button shortcut="A" onPress={acceptCertain}>
            {t('events.review.acceptCertain', { count: certain.length })}
          </Button>
        )
      }
    >
      <div className={styles.review}>
        <ProgressBar
          label={t('events.review.progress', { done, count: queue.ids.length })}
          value={queue.ids.length === 0 ? 1 : done / queue.ids.length}
        />
        {isDone ? (
          <Done event={event} rows={rows} made={made} />
        ) : (
          <>
            <div className={styles.asked} aria-live="polite" aria-busy={matches === undefined}>
              <div className={styles.step}>
                <Muted>{t('events.review.place', { at: queue.at + 1, count: queue.ids.length })}</Muted>
                <span className={styles.arrows}>
                  <IconButton
                    size="small"
                    label={t('events.review.before')}
                    isDisabled={queue.at === 0}
                    onPress={() => pass(queue.at - 1)}
                  >
                    <ArrowLeft />
                  </IconButton>
                  <IconButton
                    size="small"
                    label={t('events.review.next')}
                    isDisabled={queue.at === queue.ids.length - 1}
                    onPress={() => pass(queue.at + 1)}
                  >
                    <ArrowRight />
                  </IconButton>
                </span>
              </div>
              <h2 ref={heading} tabIndex={-1} className={styles.line}>
                {guest?.name ?? t('events.review.gone')}
              </h2>
              {guest && <GuestFacts guest={guest} />}
              {outcome !== 'open' && <p className={styles.outcome}>{outcomeInWords(t, outcome, row)}</p>}
              {guest && outcome === 'open' && match !== undefined && (
                <p className={styles.verdict}>
                  {t(`events.review.verdict.${candidates.length === 0 ? 'unknown' : match.certainty}`)}
                </p>
              )}
            </div>
            {guest && (
              <>
                <ul className={styles.candidates} aria-label={t('events.review.candidates')}>
                  {candidates.map(({ candidate, person }, i) => (
                    <CandidateChoice
                      key={candidate.contactId}
                      candidate={candidate}
                      person={person}
                      place={i + 1}
                      isFirst={i === 0}
                      onChoose={() => choose(i)}
                    />
                  ))}
                </ul>
                <div className={styles.acts}>
                  <Button shortcut="N" onPress={makeNew}>
                    {t('events.review.new')}
                  </Button>
                  <Button
                    kind={candidates.length === 0 && match !== undefined ? 'primary' : 'plain'}
                    shortcut={keysHere(candidates.length === 0 ? 'Enter' : 'u')}
                    onPress={() => decide('stranger')}
                  >
                    {t('events.review.unknown')}
                  </Button>
                  <Button shortcut={keysHere(removeKeysHere()[0] ?? 'Delete')} onPress={() => decide('remove')}>
                    {t('events.review.remove')}
                  </Button>
                  <Button kind="quiet" shortcut="/" onPress={() => setFinding(guest.id)}>
                    {t('events.review.find')}
                  </Button>
                  <Button kind="quiet" shortcut={keysHere('shift+n')} onPress={() => setEditing(guest)}>
                    {t('events.review.newEdited')}
                  </Button>
                </div>
              </>
            )}
            <p className={styles.hint}>{t('events.review.hint', { keys: keysHere('mod+z') })}</p>
          </>
        )}
      </div>
      {guest && finding === guest.id && (
        <Dialog
          title={t('events.review.whoIs', { name: guest.name })}
          isOpen
          onClose={() => setFinding(undefined)}
          size="small"
          isDismissable
        >
          <PersonField
            label={t('events.review.find')}
            value={undefined}
            autoFocus
            onChange={(choice) => choice?.kind === 'contact' && decide({ contactId: choice.id })}
          />
        </Dialog>
      )}
      {editing && (
        <NewContactDialog
          guest={editing}
          onMake={(newContact) => void write([{ guestId: editing.id, is: { newContact } }])}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Page>
  )
}

const outcomeOfDecision = (is: GuestDecision['is']): Outcome => {
  if (is === 'remove') return 'removed'
  if (is === 'again') return 'open'
  return is === 'stranger' ? 'stranger' : 'known'
}

function outcomeInWords(t: ReturnType<typeof useText>, outcome: Outcome, row: EventGuest | undefined): string {
  if (outcome === 'known' && row !== undefined) return t('events.review.outcome.known', { name: row.name })
  return t(`events.review.outcome.${outcome === 'stranger' ? 'stranger' : outcome === 'known' ? 'decided' : 'removed'}`)
}

/** What the list says of a guest, and the line itself where that says more than the name. */
function GuestFacts({ guest }: { readonly guest: Guest }) {
  const t = useText()
  const { name, role, organisation, email, answer, note, line } = guest
  const does = [role, organisation].filter((part) => part !== undefined).join(', ')
  const said = [email, answer && t(`events.guests.answer.${answer}`), note].filter((part) => part !== undefined).join(' · ')
  return (
    <div className={styles.facts}>
      {does !== '' && <p className={styles.doesLarge}>{does}</p>}
      {said !== '' && <Muted>{said}</Muted>}
      {line !== undefined && line.trim() !== name && <Muted>{t('events.guests.asGiven', { line })}</Muted>}
    </div>
  )
}
