import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { type DraftShelf, useDraft } from '#app/forms/useDraft.ts'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { WhenField } from '#app/when/WhenField.tsx'
import { copyEvent } from '#data/commands/copyEvent.ts'
import { addEvent, editEvent } from '#data/commands/events.ts'
import { useData } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, Checkbox, DateField, FieldRow, Muted, TextArea, TextField, TimeField } from '#ui/index.ts'
import { asTime } from '#app/when/asTime.ts'
import { ZoneField } from './ZoneField.tsx'
import { type EventState, fieldsOf, type From, missingIn } from './state.ts'
import { canEndNextDay, nextDay, useEndWords } from './ending.ts'

const shelf: DraftShelf<EventState> = new Map()

/** The fields of an event. A new one opens its page once it is made. */
export function EventFieldsForm(props: {
  readonly draftKey: string
  readonly initial: EventState
  readonly event: GatheringEvent | undefined
  readonly from: From | undefined
  readonly onClose: () => void
}) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { event, from, onClose } = props
  const { state, change, isRestored, startAfresh, forget } = useDraft(shelf, props.draftKey, props.initial)
  const [isAsking, setAsking] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const missing = missingIn(state)
  const endWords = useEndWords(state)
  const save = async () => {
    const { date } = state
    setAsking(true)
    if (missing.name || date === undefined || isSaving) return
    setSaving(true)
    const fields = { ...fieldsOf(state), name: state.name, date }
    // A last day that was not touched moves along with the first.
    const { endDate, ...others } = fields
    const changed = endDate === event?.endDate ? others : fields
    const write = () => {
      if (event) return editEvent(data, event.id, changed)
      const { guests, plan } = state
      return from
        ? copyEvent(data, from.row.event.id, {
            date,
            fields: state.endDate === undefined ? others : fields,
            guests,
            plan,
            isNext: from.isNext,
          })
        : addEvent(data, fields)
    }
    const done = await act(write)
    setSaving(false)
    if (done === undefined) return
    forget()
    onClose()
    if (event === undefined) navigate(eventPath(done.id))
  }
  return (
    <FormDialog
      title={t(titleOf(event, from))}
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isSaving}
      onAfresh={isRestored ? startAfresh : undefined}
    >
      {isRestored && <Muted>{t('favours.form.restored')}</Muted>}
      <TextField
        label={t('events.field.name')}
        value={state.name}
        onChange={(name) => change({ name })}
        placeholder={t('events.form.nameHint')}
        autoFocus
        {...(isAsking && missing.name && { error: t('events.form.nameMissing') })}
      />
      <WhenField
        label={t('events.field.date')}
        value={state.date}
        onChange={(date) => change({ date })}
        times={state}
        onTimes={(changed) => change(changed)}
        {...(isAsking && missing.date && { error: t('events.form.dateMissing') })}
      />
      <FieldRow>
        <TimeField label={t('events.field.time')} value={state.time} asTime={asTime} onChange={(time) => change({ time })} />
        <TimeField
          label={t('events.field.endTime')}
          value={state.endTime}
          asTime={asTime}
          onChange={(endTime) => change({ endTime })}
          {...endWords}
        />
        <DateField
          label={t('events.field.endDate')}
          value={state.endDate}
          asDay={asDay}
          onChange={(endDate) => change({ endDate })}
        />
      </FieldRow>
      {canEndNextDay(state) && (
        <Button kind="quiet" onPress={() => change({ endDate: nextDay(state) })}>
          {t('events.form.endsNextDay')}
        </Button>
      )}
      {(state.time !== undefined || state.endTime !== undefined) && (
        <ZoneField
          value={state.zone}
          own={data.clock.zone()}
          day={state.date ?? data.clock.today()}
          onChange={(zone) => change({ zone })}
        />
      )}
      <FieldRow>
        <TextField label={t('events.field.where')} value={state.where} onChange={(where) => change({ where })} />
        <TextField label={t('events.field.city')} value={state.city} onChange={(city) => change({ city })} />
      </FieldRow>
      <TextField
        label={t('events.field.link')}
        type="url"
        value={state.link}
        onChange={(link) => change({ link })}
        placeholder="https://"
      />
      <TextArea
        label={t('events.field.about')}
        value={state.about}
        onChange={(about) => change({ about })}
        placeholder={t('events.form.aboutHint')}
        rows={3}
      />
      {from !== undefined && from.row.listed > 0 && (
        <Checkbox isSelected={state.guests} onChange={(guests) => change({ guests })}>
          {t('events.form.withGuests', { count: from.row.listed })}
        </Checkbox>
      )}
      {from !== undefined && from.row.planRows > 0 && (
        <Checkbox isSelected={state.plan} onChange={(plan) => change({ plan })}>
          {t('events.form.withPlan', { count: from.row.planRows })}
        </Checkbox>
      )}
    </FormDialog>
  )
}

const titleOf = (event: GatheringEvent | undefined, from: From | undefined) => {
  if (event) return 'events.form.edit'
  if (from) return from.isNext ? 'events.form.next' : 'events.form.copy'
  return 'events.form.add'
}
