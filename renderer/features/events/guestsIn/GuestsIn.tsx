import { FileUp, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { Restored } from '#app/forms/Restored.tsx'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { keysHere, removeKeysHere } from '#app/keys/shown.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { addGuests, guestsOf as guestsOfEvent } from '#data/commands/guests.ts'
import { useData, useLive } from '#data/react/index.ts'
import { DecidedList } from '#shared/domain/events/decided.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Banner, Button, FileButton, IconButton, Muted, Segments, showToast, Table, TextArea } from '#ui/index.ts'
import { goToEvent } from '../goOut.ts'
import { ColumnKinds } from './ColumnKinds.tsx'
import { keepKinds } from './columnsKept.ts'
import { useRowColumns } from './columns.tsx'
import { GUEST_FILES, openGuestFile } from './files.ts'
import styles from './GuestsIn.module.css'
import { oneAtATime } from './oneAtATime.ts'
import { ReadingCourse } from './ReadingCourse.tsx'
import { RowDialog } from './RowDialog.tsx'
import { type Counts, countsOf, guestsOf, type GuestRow, leftOutOf, rowsOf, type Show, SHOWS, shown } from './rows.ts'
import { useListDraft } from './useListDraft.ts'
import { useReading } from './useReading.ts'

const keyOf = ({ key }: GuestRow): string => key

/** A guest list is pasted or chosen, looked over line by line, and put on the event. */
export function GuestsIn({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { draft, change, forget, isRestored } = useListDraft(event.id)
  const [show, setShow] = useState<Show>('all')
  const [openKey, setOpenKey] = useState<string>()
  const [isSaving, setSaving] = useState(false)
  const [alone] = useState(oneAtATime)
  const columns = useRowColumns()
  const { read, long, readNow } = useReading(draft)
  const there = useLive((source) => guestsOfEvent(source.db, event.id), [event.id])
  const before = useMemo(
    () => ({ list: new DecidedList(there ?? [], event.settledLines), isAfterAll: draft.isAfterAll === true }),
    [there, event.settledLines, draft.isAfterAll],
  )
  const rows = useMemo(
    () => ('reading' in read ? rowsOf(read.reading, draft.changes, before) : []),
    [read, draft.changes, before],
  )
  const counts = useMemo(() => countsOf(rows), [rows])
  const { people } = counts
  const visible = useMemo(() => shown(rows, show), [rows, show])
  const opened = rows.find(({ key }) => key === openKey)

  // What one does to the lines while a long list is read counts as well.
  const latest = useRef({ draft, settled: event.settledLines })
  useEffect(() => {
    latest.current = { draft, settled: event.settledLines }
  })

  const put = async () => {
    // What was typed last counts, whether it has been drawn or not.
    const now = await readNow()
    if (now === undefined || !('reading' in now)) return
    const onList = await guestsOfEvent(data.db, event.id)
    const { draft: given, settled } = latest.current
    const list = new DecidedList(onList, settled)
    const last = rowsOf(now.reading, given.changes, { list, isAfterAll: given.isAfterAll === true })
    const guests = guestsOf(last)
    if (guests.length === 0) return
    const done = await act(() => addGuests(data, event.id, guests, leftOutOf(last)))
    if (done === undefined) return
    if (given.file?.kinds !== undefined && 'columns' in now && now.columns) keepKinds(data.set, now.columns)
    forget()
    if (done.known > 0) showToast({ text: t('events.guests.wereThere', { count: done.known }) })
    const waiting = await data.db.guests.bulkGet([...done.ids])
    const isToReview = waiting.some((guest) => guest && guest.contactId === undefined && guest.isStranger !== true)
    navigate(isToReview ? `${eventPath(event.id)}/review` : eventPath(event.id), { replace: true })
  }
  const putOnce = () =>
    alone(async () => {
      setSaving(true)
      try {
        await put()
      } finally {
        setSaving(false)
      }
    })
  const takeFile = async (file: File) => {
    change({ file: await openGuestFile(file), chooseAgain: undefined, changes: new Map() })
  }
  useKeys([
    { keys: 'mod+Enter', title: t('events.guestsIn.key.put'), inFields: true, run: () => void putOnce() },
    { keys: 'Escape', title: t('common.actions.back'), inFields: true, run: () => goToEvent(event.id) },
  ])
  const changeRow = (key: string, to: Parameters<Parameters<typeof RowDialog>[0]['onChange']>[0]) => {
    const after = new Map(draft.changes)
    if (to === undefined) after.delete(key)
    else after.set(key, to)
    change({ changes: after })
  }
  const isEmpty = draft.file === undefined && draft.text.trim() === ''
  return (
    <Page
      title={t('events.guestsIn.title')}
      lead={<Muted>{event.name}</Muted>}
      fill
      actions={
        <>
          <FileButton accept={GUEST_FILES} icon={<FileUp />} onFile={(file) => void takeFile(file)}>
            {t('events.guestsIn.choose')}
          </FileButton>
          <Button
            kind="primary"
            shortcut={keysHere('mod+Enter')}
            isDisabled={people === 0}
            isPending={isSaving}
            onPress={() => void putOnce()}
          >
            {people === 0 ? t('events.guestsIn.putNobody') : t('events.guestsIn.put', { count: people })}
          </Button>
        </>
      }
    >
      <div className={isEmpty ? styles.alone : styles.screen}>
        <div className={styles.given}>
          {isRestored && <Restored onAfresh={forget} />}
          {draft.chooseAgain !== undefined && <Banner>{t('events.guestsIn.chooseAgain', { name: draft.chooseAgain })}</Banner>}
          {draft.file === undefined ? (
            <>
              <TextArea
                label={t('events.guestsIn.paste')}
                description={isEmpty ? t('events.guestsIn.hint') : ''}
                placeholder={t('events.guestsIn.example')}
                value={draft.text}
                onChange={(value) => change({ text: value })}
                autoFocus
                rows={isEmpty ? 12 : 5}
              />
              {'problem' in read && (read.problem === 'too-large' || read.problem === 'too-many') && (
                <Banner kind="problem">{t(`events.guestsIn.tooMuch.${read.problem}`)}</Banner>
              )}
            </>
          ) : (
            <div className={styles.file}>
              <p className={styles.fileName}>
                <strong>{draft.file.name}</strong>
                <IconButton
                  size="small"
                  label={t('events.guestsIn.otherFile')}
                  onPress={() => change({ file: undefined, changes: new Map() })}
                >
                  <X />
                </IconButton>
              </p>
              {'problem' in read ? (
                <Banner kind="problem">{t(`events.guestsIn.problem.${read.problem}`)}</Banner>
              ) : (
                <>
                  <Muted>{t(`events.guestsIn.source.${read.source}`)}</Muted>
                  {read.columns && read.isGuess && <p>{t('events.guestsIn.columns.guess')}</p>}
                  {read.isAsBefore && <p>{t('events.guestsIn.columns.asBefore')}</p>}
                  {read.columns && (
                    <ColumnKinds
                      columns={read.columns}
                      onChange={(kinds) => draft.file && change({ file: { ...draft.file, kinds }, changes: new Map() })}
                    />
                  )}
                </>
              )}
            </div>
          )}
        </div>
        {!isEmpty && 'reading' in read && (
          <div className={styles.preview}>
            <div className={styles.bar}>
              <div className={styles.sums}>
                {long === undefined ? <p aria-live="polite">{summary(t, counts)}</p> : <ReadingCourse {...long} />}
                {counts.leftOut > 0 && (
                  <Button kind="quiet" onPress={() => change({ isAfterAll: true })}>
                    {t('events.guestsIn.afterAll', { count: counts.leftOut })}
                  </Button>
                )}
              </div>
              <Segments
                label={t('events.guestsIn.show.label')}
                value={show}
                onChange={setShow}
                options={SHOWS.filter((value) => value !== 'decided' || counts.decided > 0).map((value) => ({
                  value,
                  label: t(`events.guestsIn.show.${value}`),
                }))}
              />
            </div>
            <div className={styles.table}>
              <Table
                label={t('events.guestsIn.preview')}
                columns={columns}
                rows={visible}
                rowKey={keyOf}
                onOpen={({ key }) => setOpenKey(key)}
                onRowKey={(key, row) => {
                  if (!removeKeysHere().includes(key) || row.entry === undefined) return false
                  changeRow(row.key, 'left-out')
                  return true
                }}
                empty={<Muted>{t('events.guestsIn.none')}</Muted>}
              />
            </div>
            <p className={styles.keys}>{t('events.guestsIn.keys', { remove: keysHere(removeKeysHere()[0] ?? 'Delete') })}</p>
          </div>
        )}
      </div>
      {opened && (
        <RowDialog
          key={opened.key}
          row={opened}
          onChange={(to) => changeRow(opened.key, to)}
          onClose={() => setOpenKey(undefined)}
        />
      )}
    </Page>
  )
}

/** "42 people, 3 lines that are no people, 5 decided already". */
function summary(t: ReturnType<typeof useText>, { people, noise, decided }: Counts): string {
  return [
    t('events.guestsIn.people', { count: people }),
    ...(noise > 0 ? [t('events.guestsIn.noise', { count: noise })] : []),
    ...(decided > 0 ? [t('events.guestsIn.decided', { count: decided })] : []),
  ].join(', ')
}
