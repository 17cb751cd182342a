import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { setValueAdded } from '#data/commands/valueAdded.ts'
import { useData } from '#data/react/index.ts'
import type { Contact, ValueAdded } from '#shared/domain/records/contact.ts'
import { InlineEdit, Section } from '#ui/index.ts'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import styles from './Side.module.css'
import { useArriveAt } from './useArriveAt.ts'

const FIELDS = [
  'weAdd',
  'theyAdd',
  'interests',
  'goals',
  'warmTo',
  'sharedGoal',
  'stopsForThem',
  'stopsForMe',
  'intention',
] as const satisfies readonly (keyof ValueAdded)[]

/** How many questions stand open before one asks for the rest. */
const FIRST = 2

/** What both add for one another and why the relation is kept: what is known, and the next questions. */
export function Value({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const [showsAll, setShowsAll] = useState(false)
  const part = useArriveAt('value')
  const kept = contact.valueAdded ?? {}
  const shown = FIELDS.filter((field, at) => showsAll || kept[field] !== undefined || at < FIRST)
  return (
    <Section title={t('person.value.title')}>
      <div ref={part}>
        {shown.map((field) => (
          <div key={field} className={styles.field}>
            {kept[field] !== undefined && <div className={styles.muted}>{t(`person.value.${field}.label`)}</div>}
            <InlineEdit
              label={t(`person.value.${field}.label`)}
              value={kept[field] ?? ''}
              placeholder={t(`person.value.${field}.ask`)}
              multiline
              onSave={(text) => void act(() => setValueAdded(data, contact.id, { [field]: text }), { quiet: true })}
            />
          </div>
        ))}
        {(showsAll || shown.length < FIELDS.length) && (
          <TextButton isMissing isExpanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
            {t(showsAll ? 'person.value.less' : 'person.value.more')}
          </TextButton>
        )}
      </div>
    </Section>
  )
}
