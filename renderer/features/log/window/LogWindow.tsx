import { useEffect, useState } from 'react'
import { takeBack } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { isMacPlatform } from '#app/keys/listen.ts'
import { shownKeys } from '#app/keys/keys.ts'
import { useKeys } from '#app/keys/registry.ts'
import { announce } from '#app/shell/announce.ts'
import { useSaveKey } from '#app/forms/useSaveKey.ts'
import { undoChange } from '#data/change/undo.ts'
import { useData } from '#data/react/index.ts'
import { Button, Heading, Hidden } from '#ui/index.ts'
import type { LogState } from '../draft/state.ts'
import { LogEntry } from '../line/LogEntry.tsx'
import { isList, putBack } from '../list/lines.ts'
import { keptList } from '../list/kept.ts'
import { type FrameProps, ListForm } from '../list/ListForm.tsx'
import { startOf } from '../start.ts'
import { type Saved, savedInWords } from '../told.ts'
import { useLog } from '../useLog.ts'
import styles from './LogWindow.module.css'
import { SavedPanel } from './SavedPanel.tsx'

/** What was saved last, and the line it was, to be put back. */
interface Last {
  readonly saved: Saved
  readonly line?: LogState
}

/** The log window: the line, the chips, what it does to the balances, Enter; then what it did. */
export default function LogWindow() {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const [start] = useState(() => startOf({}, []))
  const [round, setRound] = useState(0)
  const [list, setList] = useState<{ readonly pasted?: string } | undefined>(() =>
    keptList(data.set) === undefined ? undefined : {},
  )
  const [last, setLast] = useState<Last>()
  const [isDone, setDone] = useState(false)
  const log = useLog(start, { isQuiet: true })

  const tell = (saved: Saved, line?: LogState) => {
    setLast({ saved, ...(line && { line }) })
    announce(savedInWords(saved, t, format))
  }
  const begin = () => {
    setDone(false)
    setRound(round + 1)
  }
  const close = () => {
    window.close()
    // A tab that no script opened stays open: it begins anew.
    setLast(undefined)
    begin()
  }
  const toList = (pasted: string) => {
    // What is in the list is in the line no more.
    log.change((before) => (before.text === pasted ? { ...before, text: '' } : before))
    setList({ pasted })
  }
  const save = async (isAnother: boolean) => {
    if (isList(log.state.text)) {
      toList(log.state.text)
      return
    }
    const line = log.state
    const saved = await log.save()
    if (saved === undefined) return
    tell(saved, line)
    if (isAnother) begin()
    else setDone(true)
  }
  const undo = async () => {
    if (last === undefined) return
    const { saved, line } = last
    if (!(await takeBack(t, () => undoChange(data, saved.seq)))) return
    log.refresh()
    setLast(undefined)
    // What was typed is back, to be mended and saved again.
    if (line && log.state.text.trim() === '') log.change(() => line)
    begin()
  }

  useSaveKey(() => void save(true), list === undefined && !isDone)
  useKeys([{ keys: 'Escape', title: t('common.actions.close'), inFields: true, run: close }])
  // Once all is said, whoever goes on elsewhere is done here.
  useEffect(() => {
    if (!isDone) return
    const leave = () => window.close()
    window.addEventListener('blur', leave)
    return () => window.removeEventListener('blur', leave)
  }, [isDone])

  if (isDone && last !== undefined) {
    return <SavedPanel saved={last.saved} onUndo={() => void undo()} onAnother={begin} onDone={close} />
  }
  if (list !== undefined) {
    return (
      <ListForm
        pasted={list.pasted}
        frame={InWindow}
        isQuiet
        onBack={(pasted) => {
          log.change(putBack(pasted))
          setList(undefined)
        }}
        onClose={close}
        onSaved={(saved) => {
          setList(undefined)
          if (saved === undefined) return
          tell(saved)
          setDone(true)
        }}
      />
    )
  }
  return (
    <div className={styles.window}>
      <Hidden>
        <Heading level={1}>{t('log.title')}</Heading>
      </Hidden>
      <div className={styles.entry}>
        <LogEntry key={round} log={log} onSave={() => void save(false)} onList={toList} />
      </div>
      <div className={styles.foot}>
        {last ? <SavedLine saved={last.saved} onUndo={() => void undo()} /> : <KeyHints />}
        <Button kind="primary" shortcut="Enter" onPress={() => void save(false)} isPending={log.isSaving}>
          {t('log.save')}
        </Button>
      </div>
    </div>
  )
}

/** What the line before this one did, with Undo. */
function SavedLine({ saved, onUndo }: { readonly saved: Saved; readonly onUndo: () => void }) {
  const t = useText()
  const words = savedInWords(saved, t, useFormat())
  return (
    <div className={styles.saved}>
      <span className={styles.words} title={words}>
        {words}
      </span>
      <Button kind="quiet" onPress={onUndo}>
        {t('common.actions.undo')}
      </Button>
    </div>
  )
}

function KeyHints() {
  const t = useText()
  const keys = shownKeys('mod+Enter', isMacPlatform()).join(' ')
  return <span className={styles.hints}>{[t('log.enterAnother', { keys }), t('log.escapeKeeps')].join(' · ')}</span>
}

function InWindow({ children, footer }: FrameProps) {
  const t = useText()
  return (
    <div className={styles.window}>
      <Hidden>
        <Heading level={1}>{t('log.list.title')}</Heading>
      </Hidden>
      <div className={styles.entry}>{children}</div>
      <div className={styles.foot}>{footer}</div>
    </div>
  )
}
