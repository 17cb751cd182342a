import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useSaveKey } from '#app/forms/useSaveKey.ts'
import { useAct } from '#app/changes/useAct.ts'
import { removeMeeting } from '#app/meetings/removing.ts'
import { meetingPage, type MeetingPage } from '#data/queries/meetings.ts'
import { useData, useLive } from '#data/react/index.ts'
import { Button, Dialog, EmptyState } from '#ui/index.ts'
import { usePanelFocus } from '../chips/panelFocus.ts'
import { FullForm } from '../form/FullForm.tsx'
import styles from '../form/FullForm.module.css'
import { BalanceEffect } from '../line/BalanceEffect.tsx'
import { Restored } from '../line/Restored.tsx'
import { useEditing } from './useEditing.ts'

/** Changes any part of a meeting, says that it happened, or deletes it. */
export function MeetingForm({ request, onClose }: FormProps<'meeting'>) {
  const t = useText()
  const { meetingId, markHappened = false } = request
  const found = useLive(async (data) => ({ page: await meetingPage(data, meetingId) }), [meetingId])
  if (found === undefined) return null
  if (found.page === undefined) {
    return (
      <Dialog title={t('meetings.edit')} isOpen onClose={onClose} size="small">
        <EmptyState title={t('meetings.gone.title')} text={t('meetings.gone.text')} />
      </Dialog>
    )
  }
  return <OpenMeetingForm page={found.page} markHappened={markHappened} onClose={onClose} />
}

interface OpenMeetingFormProps {
  readonly page: MeetingPage
  readonly markHappened: boolean
  readonly onClose: () => void
}

function OpenMeetingForm({ page, markHappened, onClose }: OpenMeetingFormProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const editing = useEditing(page, markHappened)
  const save = async () => {
    if (await editing.save()) onClose()
  }
  const remove = async () => {
    onClose()
    await removeMeeting(data, page.meeting.id, 'deleted', act)
  }
  const panel = usePanelFocus('textarea')
  useSaveKey(() => void save())
  return (
    <Dialog
      title={t(editing.confirms ? 'meetings.confirm' : 'meetings.edit')}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <span className={styles.first}>
            <Button kind="danger" onPress={() => void remove()}>
              {t('common.actions.delete')}
            </Button>
          </span>
          <Button kind="primary" onPress={() => void save()} isPending={editing.isSaving}>
            {t(editing.confirms ? 'meetings.itHappened' : 'log.save')}
          </Button>
        </>
      }
    >
      <div ref={panel} className={styles.stack}>
        <Restored log={editing} />
        <FullForm log={editing} isUnnamed={editing.problem === 'nobody'} />
        <BalanceEffect log={editing} />
      </div>
    </Dialog>
  )
}
