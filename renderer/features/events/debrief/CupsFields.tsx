import { useFormat, useText } from '#app/i18n/index.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useLive } from '#data/react/index.ts'
import type { LogDraft, LogState } from '#features/log/index.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { Segments } from '#ui/index.ts'
import styles from './Debrief.module.css'

type Who = 'none' | 'me' | 'them' | 'split'

/** Amounts to choose from, hundredths of a cup. */
const AMOUNTS = [50, 100, 200, 300] as const
/** What one chooses by saying who poured: a drink. */
const ONE = 100

/**
 * Who poured at an event, where the cups of a meeting are none unless it is
 * said: the same that the chips of the line show.
 */
export function CupsFields({
  name,
  line,
  draft,
  onChange,
}: {
  readonly name: string
  readonly line: LogState
  readonly draft: LogDraft | undefined
  readonly onChange: (line: LogState) => void
}) {
  const t = useText()
  const format = useFormat()
  const rules = useLive(rulesOf, [])
  const said = draft?.items.find((item) => item.kind === 'treated')
  const kind = draft?.items.find((item) => item.kind === 'kind')?.value ?? 'event'
  const who = whoOf(said?.value ?? line.given.treated?.[0])
  const cups: number = line.more.cups ?? rules?.cups[kind] ?? 0
  const isInLine = said?.words !== undefined
  const choose = (next: Who) => {
    const { treated: _treated, ...given } = line.given
    const { cups: _cups, ...more } = line.more
    const [them] = line.given.person ?? []
    if (next === 'none' || them === undefined) return onChange({ ...line, given, more })
    const treated = next === 'them' ? { kind: 'participants' as const, who: [them] } : { kind: next }
    onChange({ ...line, given: { ...given, treated: [treated] }, more: { ...more, cups: asCups(cups === 0 ? ONE : cups) } })
  }
  const amounts = cups === 0 || !AMOUNTS.some((amount) => amount === cups) ? [cups, ...AMOUNTS] : AMOUNTS
  return (
    <div className={styles.cups}>
      <span className={styles.label}>{t('events.debrief.cups')}</span>
      {isInLine ? (
        <span className={styles.muted}>{t('events.debrief.saidInLine')}</span>
      ) : (
        <Segments<Who>
          label={t('events.debrief.cupsWith', { name })}
          value={who}
          onChange={choose}
          options={(['none', 'me', 'them', 'split'] as const).map((value) => ({
            value,
            label: t(`events.debrief.whoTreated.${value}`),
          }))}
        />
      )}
      {who !== 'none' && (
        <Segments
          label={t('events.debrief.howMany')}
          value={String(cups)}
          onChange={(value) => onChange({ ...line, more: { ...line.more, cups: asCups(Number(value)) } })}
          options={amounts.map((amount) => ({ value: String(amount), label: format.cups(amount) }))}
        />
      )}
    </div>
  )
}

function whoOf(treated: NonNullable<LogState['given']['treated']>[number] | undefined): Who {
  switch (treated?.kind) {
    case 'me':
      return 'me'
    case 'participants':
      return 'them'
    case 'split':
      return 'split'
    case undefined:
    case 'nobody':
    case 'other':
      return 'none'
  }
}
