import { useText } from '#app/i18n/index.ts'
import type { IntroductionReading, PartyReading } from '#shared/language/log/reading.ts'
import { Checkbox, TextField } from '#ui/index.ts'
import { valuesOf } from '../draft/draft.ts'
import { personKey } from '../draft/people.ts'
import { Alternatives } from './Alternatives.tsx'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'
import { PartyField } from './PartyField.tsx'

const ME: PartyReading = { kind: 'me' }
const keyOf = (party: PartyReading): string => (party.kind === 'me' ? 'me' : personKey(party))

/** Who introduces whom to whom. */
export function IntroductionEditor({ log, item, onChange, onChoose, onDone }: EditorProps<'introduction'>) {
  const t = useText()
  const people = log.draft ? valuesOf(log.draft, 'person') : []
  const now = item?.value
  const by = now?.by ?? ME
  const [first, second] = now?.parties ?? [by.kind === 'me' ? people[0] : ME, undefined]
  const known = [ME, ...people, by, first, second].filter((party) => party !== undefined)
  const near = known.filter((party, index) => known.findIndex((other) => keyOf(other) === keyOf(party)) === index)
  const set = (fields: Partial<IntroductionReading>, parties: readonly (PartyReading | undefined)[] = [first, second]) => {
    const [one, other] = parties
    if (one === undefined || other === undefined) return
    onChange({ by, state: 'proposed', ...now, ...fields, parties: [one, other] })
  }
  const field = (label: string, value: PartyReading | undefined, onParty: (party: PartyReading) => void) => (
    <PartyField label={label} people={log.people} value={value} first={near} onChange={onParty} />
  )
  return (
    <div className={`${styles.editor} ${styles.wide}`}>
      <Alternatives label={t('log.part.introduction')} item={item} onChoose={onChoose} />
      {field(t('log.introduction.who'), by, (party) => set({ by: party }))}
      {field(t('log.introduction.one'), first, (party) => set({}, [party, second]))}
      {field(t('log.introduction.other'), second, (party) => set({}, [first, party]))}
      <TextField label={t('log.introduction.why')} value={now?.why ?? ''} onChange={(why) => set({ why })} onSubmit={onDone} />
      <Checkbox isSelected={now?.state === 'made'} onChange={(made) => set({ state: made ? 'made' : 'proposed' })}>
        {t('log.introduction.isMade')}
      </Checkbox>
    </div>
  )
}
