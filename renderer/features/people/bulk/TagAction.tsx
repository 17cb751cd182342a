import { useText } from '#app/i18n/index.ts'
import { addTag, removeTag } from '#data/commands/people.ts'
import { valuesIn, valuesInUse } from '#data/queries/inUse.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import { Button, Chip, Chips, ComboBox, Popover } from '#ui/index.ts'
import styles from '#app/people/bulk/Bulk.module.css'
import type { PeopleWork } from '#app/people/bulk/useTask.ts'

interface TagActionProps {
  chosen: readonly Summary[]
  onAct: (work: PeopleWork) => void
}

/** Gives the people selected a tag, or takes one off. */
export function TagAction(props: TagActionProps) {
  const t = useText()
  return (
    <Popover label={t('contacts.bulk.tags')} trigger={<Button>{t('contacts.bulk.tags')}</Button>}>
      {(close) => <TagPanel {...props} close={close} />}
    </Popover>
  )
}

const OFFERED = 50

function TagPanel({ chosen, onAct, close }: TagActionProps & { close: () => void }) {
  const t = useText()
  const data = useData()
  const inUse = useLive(valuesInUse, [])
  const ids = chosen.map(({ id }) => id)
  const theirs = valuesIn(chosen).tags
  const add = (tag: string) => {
    close()
    onAct((options) => addTag(data, ids, tag, options))
  }
  return (
    <div className={styles.panel}>
      {inUse !== undefined && (
        <ComboBox
          label={t('contacts.bulk.addTag')}
          value={undefined}
          onChange={(option) => option && add(option.id)}
          onCreate={add}
          load={(text) =>
            inUse.tags
              .filter(({ value }) => fold(value).includes(fold(text.replace(/^#/, '').trim())))
              .slice(0, OFFERED)
              .map(({ value }) => ({ id: value, label: value }))
          }
          autoFocus
        />
      )}
      {theirs.length > 0 && (
        <div>
          <div className={styles.heading}>{t('contacts.bulk.removeTag')}</div>
          <Chips label={t('contacts.bulk.removeTag')}>
            {theirs.slice(0, OFFERED).map(({ value }) => (
              <Chip
                key={value}
                onPress={() => {
                  close()
                  onAct((options) => removeTag(data, ids, value, options))
                }}
              >
                {value}
              </Chip>
            ))}
          </Chips>
        </div>
      )}
    </div>
  )
}
