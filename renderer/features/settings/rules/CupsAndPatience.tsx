import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { isEqual } from '#shared/imports/equal.ts'
import { NumberField, Section } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { CupsPerKind } from './CupsPerKind.tsx'
import { Proposed } from './Proposed.tsx'
import type { RulesPartProps } from './Rules.tsx'

type Draft = Partial<Pick<Rules, 'cups' | 'patienceMonths'>>

/** The rules that move balances: changed here first, and saved once one has seen what they would do. */
export const CupsAndPatience = ({ rules, change }: RulesPartProps) => {
  const t = useText()
  const [draft, setDraft] = useState<Draft>({})
  const proposed = useMemo(() => ({ ...rules, ...draft }), [rules, draft])
  const isChanged = !isEqual(proposed, rules)
  const propose = (fields: Draft) => setDraft((before) => ({ ...before, ...fields }))
  const save = () => {
    change(draft)
    setDraft({})
  }
  return (
    <>
      <Section level={3} title={t('rules.cups.title')}>
        <p className={styles.hint}>{t('rules.cups.hint')}</p>
        <CupsPerKind rules={proposed} change={propose} />
      </Section>
      <Section level={3} title={t('rules.patience.title')}>
        <p className={styles.hint}>{t('rules.patience.hint')}</p>
        <div className={styles.row}>
          <NumberField
            label={t('rules.patience.label')}
            value={proposed.patienceMonths}
            min={1}
            max={1200}
            step={1}
            onChange={(months) => months !== undefined && propose({ patienceMonths: months })}
          />
        </div>
      </Section>
      {isChanged && (
        <div className={styles.proposed}>
          <Proposed rules={proposed} onSave={save} onLeave={() => setDraft({})} />
        </div>
      )}
    </>
  )
}
