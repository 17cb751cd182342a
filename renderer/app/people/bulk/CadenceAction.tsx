import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { setCadence } from '#data/commands/people.ts'
import { useData } from '#data/react/index.ts'
import type { Cadence } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, NumberField, Popover } from '#ui/index.ts'
import styles from './Bulk.module.css'
import type { PeopleWork } from './useTask.ts'

interface CadenceActionProps {
  ids: readonly ContactId[]
  onAct: (work: PeopleWork) => void
}

/** Says how often one wants to see the people selected. */
export function CadenceAction(props: CadenceActionProps) {
  const t = useText()
  return (
    <Popover label={t('contacts.cadence.title')} trigger={<Button>{t('contacts.bulk.cadence')}</Button>}>
      {(close) => <CadencePanel {...props} close={close} />}
    </Popover>
  )
}

function CadencePanel({ ids, onAct, close }: CadenceActionProps & { close: () => void }) {
  const t = useText()
  const data = useData()
  const [ideal, setIdeal] = useState<number>()
  const [longest, setLongest] = useState<number>()
  const set = (cadence: Cadence | 'none' | undefined) => {
    close()
    onAct((options) => setCadence(data, ids, cadence, options))
  }
  return (
    <div className={styles.panel}>
      <NumberField label={t('contacts.cadence.ideal')} value={ideal} onChange={setIdeal} min={1} max={3650} autoFocus />
      <NumberField
        label={t('contacts.cadence.longest')}
        description={t('contacts.cadence.longestHint')}
        value={longest}
        onChange={setLongest}
        min={ideal ?? 1}
        max={3650}
      />
      <div className={styles.buttons}>
        <Button
          kind="primary"
          isDisabled={ideal === undefined}
          onPress={() => ideal !== undefined && set({ ideal, ...(longest === undefined ? {} : { longest }) })}
        >
          {t('contacts.cadence.set')}
        </Button>
        <Button kind="quiet" onPress={() => set(undefined)}>
          {t('contacts.cadence.follow')}
        </Button>
        <Button kind="quiet" onPress={() => set('none')}>
          {t('contacts.cadence.none')}
        </Button>
      </div>
    </div>
  )
}
