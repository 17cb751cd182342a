import { useState } from 'react'
import type { FormProps } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useSaveKey } from '#app/forms/useSaveKey.ts'
import { namesOf, type NamedContact } from '#data/queries/names.ts'
import { useData, useLive } from '#data/react/index.ts'
import { Button, Dialog, Muted, showToast } from '#ui/index.ts'
import { FullForm } from './form/FullForm.tsx'
import { BalanceEffect } from './line/BalanceEffect.tsx'
import styles from './form/FullForm.module.css'
import { LogEntry } from './line/LogEntry.tsx'
import { isList, putBack } from './list/lines.ts'
import { keptList } from './list/kept.ts'
import { ListDialog } from './list/ListForm.tsx'
import { startOf } from './start.ts'
import { useLog } from './useLog.ts'

/** Logs a meeting from anywhere: the line, and the full form beside it. */
export function LogForm({ request, onClose }: FormProps<'log'>) {
  const ids = request.contactIds ?? []
  const { eventId } = request
  const opened = useLive(
    async ({ db }) => ({ names: await namesOf(db, ids), event: eventId && (await db.events.get(eventId)) }),
    [ids.join(' '), eventId],
  )
  if (opened === undefined) return null
  const { names, event } = opened
  const people = ids.map((id) => names.get(id)).filter((one) => one !== undefined)
  return <OpenLogForm request={request} people={people} at={event?.name} onClose={onClose} />
}

function OpenLogForm({
  request,
  people,
  at,
  onClose,
}: FormProps<'log'> & {
  readonly people: readonly NamedContact[]
  /** The event it belongs to. */
  readonly at: string | undefined
}) {
  const t = useText()
  const { set } = useData()
  // A list that was left before it was saved is gone on with.
  const [list, setList] = useState<{ readonly pasted?: string } | undefined>(() =>
    request.text !== undefined && isList(request.text)
      ? { pasted: request.text }
      : isPlain(request) && keptList(set) !== undefined
        ? {}
        : undefined,
  )
  // What it starts from is settled when it opens.
  const [start] = useState(() => startOf(list?.pasted === undefined ? request : { ...request, text: '' }, people))
  const [isFull, setFull] = useState(request.full ?? false)
  const log = useLog(start, { isMeeting: isFull })
  const [round, setRound] = useState(0)
  const toList = (pasted: string) => {
    // What is in the list is in the line no more.
    log.change((before) => (before.text === pasted ? { ...before, text: start.state.text } : before))
    setList({ pasted })
  }
  const save = async (another: boolean) => {
    if (isList(log.state.text)) {
      toList(log.state.text)
      return
    }
    const logged = await log.save()
    if (logged === undefined) return
    if (another) setRound(round + 1)
    else onClose()
  }
  const close = () => {
    if (log.isKept) showToast({ text: t('log.kept', { key: 'C' }) })
    onClose()
  }
  const keys = { onSave: () => void save(false), onSaveAnother: () => void save(true) }
  useSaveKey(keys.onSaveAnother, list === undefined)
  if (list !== undefined) {
    return (
      <ListDialog
        pasted={list.pasted}
        onBack={(pasted) => {
          log.change(putBack(pasted))
          setList(undefined)
        }}
        onSaved={onClose}
        onClose={() => {
          showToast({ text: t('log.kept', { key: 'C' }) })
          onClose()
        }}
        {...(start.eventId !== undefined && { eventId: start.eventId })}
      />
    )
  }
  return (
    <Dialog
      title={t('log.title')}
      isOpen
      onClose={close}
      size={isFull ? 'large' : 'medium'}
      footer={
        <>
          <span className={styles.first}>
            <Button kind="quiet" onPress={() => setFull(!isFull)}>
              {t(isFull ? 'log.justTheLine' : 'log.fullForm')}
            </Button>
          </span>
          <Button onPress={keys.onSaveAnother} isDisabled={log.isSaving}>
            {t('log.saveAnother')}
          </Button>
          <Button kind="primary" onPress={keys.onSave} isPending={log.isSaving}>
            {t('log.save')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {at !== undefined && <Muted>{t('log.atEvent', { name: at })}</Muted>}
        <LogEntry key={round} log={log} hideChips={isFull} onSave={keys.onSave} onList={toList} />
        {isFull && <FullForm log={log} isUnnamed={log.problem === 'nobody'} />}
        {isFull && <BalanceEffect log={log} />}
      </div>
    </Dialog>
  )
}

/** Whether it was opened to log just anything. */
const isPlain = (request: FormProps<'log'>['request']): boolean => Object.keys(request).length === 0
