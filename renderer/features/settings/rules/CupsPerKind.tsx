import * as v from 'valibot'
import { useText } from '#app/i18n/index.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { CupsSchema } from '#shared/domain/records/values.ts'
import { NumberField } from '#ui/index.ts'
import styles from '../Settings.module.css'

/** Cups are entered in quarters and kept in hundredths. */
const STEP = 0.25
const MOST = 50

/** What one meeting of each kind counts. */
export const CupsPerKind = ({
  rules,
  change,
}: {
  readonly rules: Rules
  readonly change: (fields: Pick<Rules, 'cups'>) => void
}) => {
  const t = useText()
  return (
    <div className={styles.grid}>
      {MEETING_KINDS.map((kind) => (
        <NumberField
          key={kind}
          label={t(`meetings.kind.${kind}`)}
          value={rules.cups[kind] / 100}
          min={0}
          max={MOST}
          step={STEP}
          onChange={(cups) => {
            if (cups === undefined) return
            change({ cups: { ...rules.cups, [kind]: v.parse(CupsSchema, Math.round(cups * 100)) } })
          }}
        />
      ))}
    </div>
  )
}
