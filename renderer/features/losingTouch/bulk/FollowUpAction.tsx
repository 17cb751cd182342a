import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import styles from '#app/people/bulk/Bulk.module.css'
import type { PeopleWork } from '#app/people/bulk/useTask.ts'
import { WhenField } from '#app/when/WhenField.tsx'
import { addFollowUps } from '#data/commands/cooling.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { Button, Popover, TextField } from '#ui/index.ts'

interface FollowUpActionProps {
  readonly ids: readonly ContactId[]
  readonly onAct: (work: PeopleWork) => void
}

/** Plans to be in touch with those selected on a day. */
export function FollowUpAction(props: FollowUpActionProps) {
  const t = useText()
  return (
    <Popover label={t('losingTouch.followUp.title')} trigger={<Button>{t('losingTouch.followUp.open')}</Button>}>
      {(close) => <FollowUpPanel {...props} close={close} />}
    </Popover>
  )
}

const A_WEEK = 7

function FollowUpPanel({ ids, onAct, close }: FollowUpActionProps & { readonly close: () => void }) {
  const t = useText()
  const data = useData()
  const today = useToday()
  const [what, setWhat] = useState(t('losingTouch.followUp.what'))
  const [due, setDue] = useState<Day | undefined>(addDays(today, A_WEEK))
  const isPast = due !== undefined && due < today
  const canSave = due !== undefined && !isPast && what.trim() !== ''
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        if (!canSave) return
        close()
        onAct(() => addFollowUps(data, ids, { what: what.trim(), due }))
      }}
    >
      <TextField label={t('losingTouch.followUp.whatLabel')} value={what} onChange={setWhat} autoFocus />
      <WhenField
        label={t('followUps.when.words')}
        value={due}
        onChange={setDue}
        {...(isPast && { error: t('followUps.when.past') })}
      />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit" isDisabled={!canSave}>
          {t('losingTouch.followUp.save')}
        </Button>
        <Button kind="quiet" onPress={close}>
          {t('common.actions.cancel')}
        </Button>
      </div>
    </form>
  )
}
