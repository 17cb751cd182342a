import { useFormat, useText } from '#app/i18n/index.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { Choices, NumberField, TagField, TextField } from '#ui/index.ts'
import { valuesOf } from '../draft/draft.ts'
import { personKey } from '../draft/people.ts'
import { type Draftable, setMore } from '../form/setting.ts'
import styles from './LogChips.module.css'
import { PanelChip } from './PanelChip.tsx'

interface MoreChipsProps {
  readonly log: Draftable
  readonly onDone?: () => void
}

/** What only the full form says, shown with the line too: nothing is saved that cannot be seen. */
export function MoreChips({ log, onDone }: MoreChipsProps) {
  const t = useText()
  const format = useFormat()
  const { draft } = log
  if (draft === undefined) return null
  const { cups, topics = [], personNotes = {}, state } = draft.more
  const people = valuesOf(draft, 'person')
  const done = (close: () => void) => () => {
    close()
    onDone?.()
  }
  return (
    <>
      {state === 'planned' && draft.state === 'planned' && (
        <PanelChip text={t('log.chip.planned')} onRemove={() => setMore(log, { state: undefined })}>
          {(close) => (
            <div className={styles.list}>
              <Choices
                label={t('log.form.state')}
                takesFocus
                selected={state}
                choices={(['happened', 'planned'] as const).map((value) => ({ value, label: t(`meetings.state.${value}`) }))}
                onChoose={(value) => {
                  setMore(log, { state: value })
                  done(close)()
                }}
              />
            </div>
          )}
        </PanelChip>
      )}
      {cups !== undefined && (
        <PanelChip kind={t('log.chip.cups')} text={format.cupsInWords(cups)} onRemove={() => setMore(log, { cups: undefined })}>
          {() => (
            <NumberField
              label={t('log.form.cups')}
              value={cups / 100}
              min={0}
              step={0.5}
              steppers
              onChange={(value) => setMore(log, { cups: value === undefined ? undefined : asCups(Math.round(value * 100)) })}
            />
          )}
        </PanelChip>
      )}
      {topics.length > 0 && (
        <PanelChip kind={t('log.chip.topic')} text={format.list(topics)} onRemove={() => setMore(log, { topics: undefined })}>
          {() => (
            <TagField
              label={t('log.form.topics')}
              value={topics}
              suggestions={[]}
              onChange={(next) => setMore(log, { topics: next.length === 0 ? undefined : next })}
            />
          )}
        </PanelChip>
      )}
      {people.map((ref) => {
        const key = personKey(ref)
        const note = personNotes[key] ?? ''
        const change = (text: string) => setMore(log, { personNotes: { ...personNotes, [key]: text } })
        return note.trim() === '' ? null : (
          <PanelChip key={key} kind={t('log.chip.noteOn', { name: ref.name })} text={note} onRemove={() => change('')}>
            {(close) => (
              <TextField label={t('log.form.noteOn', { name: ref.name })} value={note} onChange={change} onSubmit={done(close)} />
            )}
          </PanelChip>
        )
      })}
    </>
  )
}
