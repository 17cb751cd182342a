import { ArrowDown, ArrowUp, Ellipsis, UserMinus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { ParticipantDraft } from '#data/commands/meetings.ts'
import type { MeetingPage, Participant } from '#data/queries/meetings.ts'
import { balanceOfMeetings } from '#shared/domain/balance/meetings.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { IconButton, InlineEdit, Link, Menu, type MenuAction, Name, Section } from '#ui/index.ts'
import { AddPerson } from './AddPerson.tsx'
import { factsOfPage, pouredAndReceived } from './ledgerText.ts'
import styles from './Page.module.css'
import { PersonLedger } from './PersonLedger.tsx'
import { useEdit } from './useEdit.ts'

const asDraft = ({ id, participation: { note } }: Participant): ParticipantDraft => ({
  contactId: id,
  ...(note !== undefined && { note }),
})

/** Everyone who was there: what the meeting is in the ledger with each, a note about them, their place, and others to add. */
export function WhoWasThere({ page, rules }: { readonly page: MeetingPage; readonly rules: Rules }) {
  const t = useText()
  const format = useFormat()
  const { meeting, participants } = page
  const edit = useEdit(meeting.id)
  const facts = factsOfPage(page)
  const drafts = participants.map((one) => asDraft(one))
  const moved = useRef<{ readonly id: ContactId; readonly from: string }>(undefined)
  const list = useRef<HTMLUListElement>(null)
  const order = participants.map(({ id }) => id).join(' ')

  useEffect(() => {
    // The row stands elsewhere now: the focus goes along with whom it was on.
    if (moved.current === undefined || moved.current.from === order) return
    list.current?.querySelector<HTMLElement>(`[data-person="${moved.current.id}"] button[aria-haspopup]`)?.focus()
    moved.current = undefined
  }, [order])

  const move = (from: number, to: number) => {
    const one = drafts[from]
    const id = participants[from]?.id
    if (one === undefined || id === undefined) return
    moved.current = { id, from: order }
    edit({ participants: drafts.toSpliced(from, 1).toSpliced(to, 0, one) })
  }
  const leaves = pouredAndReceived(balanceOfMeetings([facts], rules), t, format)
  const inLedger =
    meeting.state === 'planned'
      ? t('meetings.page.plannedEffect')
      : leaves.length === 0
        ? t('meetings.page.noCups')
        : t('meetings.page.inLedger', { cups: format.list(leaves) })
  return (
    <Section
      title={t(meeting.state === 'planned' ? 'meetings.page.whoIsComing' : 'meetings.page.whoWasThere')}
      count={participants.length}
    >
      <p className={styles.inLedger}>{inLedger}</p>
      <ul className={styles.people} ref={list}>
        {participants.map(({ id, name, participation }, at) => {
          const actions: MenuAction[] = [
            {
              id: 'up',
              label: t('meetings.page.moveUp'),
              icon: <ArrowUp aria-hidden />,
              isDisabled: at === 0,
              onAction: () => move(at, at - 1),
            },
            {
              id: 'down',
              label: t('meetings.page.moveDown'),
              icon: <ArrowDown aria-hidden />,
              isDisabled: at === participants.length - 1,
              onAction: () => move(at, at + 1),
            },
            {
              id: 'off',
              label: t('meetings.page.takeOff'),
              icon: <UserMinus aria-hidden />,
              onAction: () => edit({ participants: drafts.toSpliced(at, 1) }),
            },
          ]
          return (
            <li key={id} className={styles.person} data-person={id}>
              <div className={styles.personWords}>
                <div className={styles.personHead}>
                  <Link href={href(`/people/${encodeURIComponent(id)}`)}>
                    <Name>{name}</Name>
                  </Link>
                  <PersonLedger facts={facts} person={{ id, name }} rules={rules} />
                </div>
                <InlineEdit
                  label={t('log.form.noteOn', { name })}
                  placeholder={t('meetings.page.add.noteOn', { name })}
                  value={participation.note ?? ''}
                  multiline
                  onSave={(note) => edit({ participants: drafts.with(at, { contactId: id, ...(note !== '' && { note }) }) })}
                />
              </div>
              {participants.length > 1 && (
                <Menu
                  label={t('meetings.page.placeOf', { name })}
                  trigger={
                    <IconButton size="small" label={t('meetings.page.placeOf', { name })}>
                      <Ellipsis />
                    </IconButton>
                  }
                  items={actions}
                />
              )}
            </li>
          )
        })}
      </ul>
      {meeting.removed !== undefined && (
        <p className={styles.inLedger}>{t('meetings.someoneRemoved', { count: meeting.removed })}</p>
      )}
      <AddPerson
        isThere={(id) => participants.some((one) => one.id === id)}
        onAdd={(person) => edit({ participants: [...drafts, person] })}
      />
    </Section>
  )
}
