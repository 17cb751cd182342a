import type { ReactNode } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { editGuest, type GuestFields, markMet, removeGuests } from '#data/commands/guests.ts'
import type { EventGuest } from '#data/queries/events.ts'
import { useData } from '#data/react/index.ts'
import { AnswerSchema, type GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, Dialog, InlineEdit, Segments, Select } from '#ui/index.ts'
import styles from './Guests.module.css'
import { GuestWho } from './GuestWho.tsx'

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
  const data = useData()
  const act = useAct()
  const { guest, state, name } = row
  const edit = (fields: GuestFields) => void act(() => editGuest(data, guest.id, fields), { quiet: true })
  const met = guest.met === undefined ? 'unknown' : guest.met ? 'yes' : 'no'
  // What a contact does stands on their page; what the list said of them stays in sight.
  const texts = TEXTS.filter((field) => state !== 'known' || (field !== 'name' && guest[field] !== undefined))
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
        <GuestWho row={row} event={event} onLeave={onClose} />
        <dl className={styles.fields}>
          <Row term={t('events.guests.column.met')}>
            <span className={styles.spoken}>
              <Segments
                label={t('events.guests.column.met')}
                value={met}
                onChange={(value) =>
                  void act(() => markMet(data, [guest.id], value === 'unknown' ? undefined : value === 'yes'), { quiet: true })
                }
                options={MET.map((value) => ({ value, label: t(`events.guests.met.${value}Said`) }))}
              />
            </span>
          </Row>
          <Row term={t('events.guests.column.answer')}>
            <span className={styles.answer}>
              <Select
                label={t('events.guests.column.answer')}
                hideLabel
                value={guest.answer ?? 'none'}
                onChange={(answer) => edit({ answer: answer === 'none' ? undefined : answer })}
                options={(['none', ...AnswerSchema.options] as const).map((value) => ({
                  value,
                  label: t(`events.guests.answer.${value}`),
                }))}
              />
            </span>
          </Row>
          <Row term={t('events.guests.field.remark')}>
            <InlineEdit
              label={t('events.guests.field.remark')}
              placeholder={t('events.guests.addField', { field: t('events.guests.field.remark') })}
              value={guest.remark ?? ''}
              onSave={(remark) => edit({ remark })}
            />
          </Row>
          {texts.map((field) => (
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
