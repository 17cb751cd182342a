import { useFormat, useText } from '#app/i18n/index.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { goesAlong } from '#data/queries/goesAlong.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, Popover } from '#ui/index.ts'
import styles from '#app/people/bulk/Bulk.module.css'
import type { PeopleWork } from '#app/people/bulk/useTask.ts'

interface DeleteActionProps {
  ids: readonly ContactId[]
  onAct: (work: PeopleWork) => void
}

/** Deletes the people selected, after saying what goes along. */
export function DeleteAction(props: DeleteActionProps) {
  const t = useText()
  return (
    <Popover
      label={t('contacts.bulk.delete')}
      placement="bottom end"
      trigger={<Button kind="quiet">{t('contacts.bulk.delete')}</Button>}
    >
      {(close) => <DeletePanel {...props} close={close} />}
    </Popover>
  )
}

const KINDS = ['meetings', 'favours', 'introductions', 'followUps', 'notes'] as const

function DeletePanel({ ids, onAct, close }: DeleteActionProps & { close: () => void }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const along = useLive((opened) => goesAlong(opened, ids), [ids.join()])
  if (along === undefined) return <div className={styles.panel} />
  const counts = KINDS.filter((kind) => along[kind] > 0).map((kind) =>
    t(`contacts.delete.${kind}`, { count: along[kind], shown: format.number(along[kind]) }),
  )
  return (
    <div className={styles.panel}>
      <p className={styles.question}>{t('contacts.delete.title', { count: ids.length, shown: format.number(ids.length) })}</p>
      <p>
        {counts.length === 0 ? t('contacts.delete.alone') : t('contacts.delete.with', { what: format.list(counts) })}{' '}
        <span className={styles.quiet}>{t('contacts.delete.stays')}</span>
      </p>
      <div className={styles.buttons}>
        <Button
          kind="danger"
          autoFocus
          onPress={() => {
            close()
            onAct((options) => deleteContacts(data, ids, options))
          }}
        >
          {t('contacts.delete.do')}
        </Button>
        <Button kind="quiet" onPress={close}>
          {t('common.actions.cancel')}
        </Button>
      </div>
    </div>
  )
}
