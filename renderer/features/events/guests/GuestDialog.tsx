import type { ReactNode } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { href } from '#app/place/place.ts'
import { editGuest, type GuestDecision, type GuestFields, markMet, removeGuests, reviewGuests } from '#data/commands/guests.ts'
import type { EventGuest } from '#data/queries/events.ts'
import { useData, useToday } from '#data/react/index.ts'
import { AnswerSchema, type GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { parseName } from '#shared/language/names/parse.ts'
import { Button, Dialog, InlineEdit, Link, Muted, Segments, Select, showToast } from '#ui/index.ts'
import { briefingPath } from '../briefing/paths.ts'
import styles from './Guests.module.css'

const MET = ['yes', 'no', 'unknown'] as const
const TEXTS = ['name', 'organisation', 'role', 'email'] as const

/** One guest: who it is, and what is known of them here; each part changes where it stands. */
export function GuestDialog({
  row,
  event,
  onClose,
}: {
  readonly row: EventGuest
  readonly event: GatheringEvent
  readonly onClose: () => void
}) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const { guest, state, name, summary } = row
  const log = (contactId: ContactId) => {
    onClose()
    const { id, date, where } = event
    openForm('log', { contactIds: [contactId], meetingKind: 'event', date, eventId: id, ...(where !== undefined && { where }) })
  }
  const edit = (fields: GuestFields) => void act(() => editGuest(data, guest.id, fields), { quiet: true })
  const decide = async (is: GuestDecision['is']) => {
    const done = await act(() => reviewGuests(data, [{ guestId: guest.id, is }]), { quiet: true })
    if (done !== undefined && done.joined > 0) showToast({ text: t('events.guests.joined') })
  }
  const choose = (choice: PersonChoice | undefined) => {
    if (choice?.kind === 'contact') void decide({ contactId: choice.id })
    else if (choice?.kind === 'name') void decide({ newContact: { name: parseName(choice.name) } })
    else void decide('again')
  }
  const met = guest.met === undefined ? 'unknown' : guest.met ? 'yes' : 'no'
  return (
    <Dialog
      title={name}
      isOpen
      onClose={onClose}
      isDismissable
      footer={
        <>
          <Button
            onPress={() => {
              onClose()
              void act(() => removeGuests(data, [guest.id]))
            }}
          >
            {t('events.guests.remove')}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {t('common.actions.close')}
          </Button>
        </>
      }
    >
      <div className={styles.panel}>
        <div className={styles.who}>
          <PersonField
            label={t('events.guests.who')}
            value={summary && { kind: 'contact', id: summary.id, name: summary.name }}
            onChange={choose}
            newName={t('events.guests.newContact')}
            placeholder={t(state === 'stranger' ? 'events.guests.state.stranger' : 'events.guests.whoHint')}
          />
          <div className={styles.buttons}>
            {summary !== undefined && (
              <>
                <Link href={href(`/people/${encodeURIComponent(summary.id)}`)}>
                  {t('events.guests.page', { name: summary.name })}
                </Link>
                <Link href={href(briefingPath(guest.eventId, summary.id))}>{t('events.guests.briefing')}</Link>
              </>
            )}
            {summary !== undefined && event.date <= today && (
              <Button kind="quiet" onPress={() => log(summary.id)}>
                {t('events.guests.log')}
              </Button>
            )}
            {state !== 'stranger' && (
              <Button kind="quiet" onPress={() => void decide('stranger')}>
                {t('events.guests.chosen.strangers')}
              </Button>
            )}
            {state !== 'review' && (
              <Button kind="quiet" onPress={() => void decide('again')}>
                {t('events.guests.again')}
              </Button>
            )}
          </div>
          {summary?.lastMet !== undefined && (
            <Muted title={format.exactDay(summary.lastMet)}>
              {t('events.guests.lastMet', { when: format.relative(summary.lastMet) })}
            </Muted>
          )}
        </div>
        <div className={styles.spoken}>
          <Segments
            label={t('events.guests.column.met')}
            value={met}
            onChange={(value) =>
              void act(() => markMet(data, [guest.id], value === 'unknown' ? undefined : value === 'yes'), { quiet: true })
            }
            options={MET.map((value) => ({ value, label: t(`events.guests.met.${value}Said`) }))}
          />
        </div>
        <dl className={styles.fields}>
          {TEXTS.map((field) => (
            <Row key={field} term={t(`events.guests.field.${field}`)}>
              <InlineEdit
                label={t(`events.guests.field.${field}`)}
                placeholder={t('events.guests.addField', { field: t(`events.guests.field.${field}`) })}
                value={guest[field] ?? ''}
                {...(field === 'email' && { type: 'email' })}
                onSave={(text) => (field === 'name' && text === '' ? undefined : edit({ [field]: text }))}
              />
            </Row>
          ))}
          <Row term={t('events.guests.field.note')}>
            <InlineEdit
              label={t('events.guests.field.note')}
              placeholder={t('events.guests.addField', { field: t('events.guests.field.note') })}
              value={guest.note ?? ''}
              multiline
              onSave={(note) => edit({ note })}
            />
          </Row>
        </dl>
        <Select
          label={t('events.guests.column.answer')}
          value={guest.answer ?? 'none'}
          onChange={(answer) => edit({ answer: answer === 'none' ? undefined : answer })}
          options={(['none', ...AnswerSchema.options] as const).map((value) => ({
            value,
            label: t(`events.guests.answer.${value}`),
          }))}
        />
        {guest.line !== undefined && <p className={styles.line}>{t('events.guests.asGiven', { line: guest.line })}</p>}
      </div>
    </Dialog>
  )
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
