import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { Button, Heading } from '#ui/index.ts'
import { useSaveKey } from './form/useSaveKey.ts'
import { LogEntry } from './line/LogEntry.tsx'
import styles from './LogWindow.module.css'
import { startOf } from './start.ts'
import { useLog } from './useLog.ts'

/** The log window: the line, the chips, what it does to the balances, Enter. */
export default function LogWindow() {
  const t = useText()
  const [start] = useState(() => startOf({}, []))
  const [round, setRound] = useState(0)
  const log = useLog(start)
  const save = async (another: boolean) => {
    if ((await log.save()) === undefined) return
    setRound(round + 1)
    if (!another) window.close()
  }
  useSaveKey(() => void save(true))
  useKeys([{ keys: 'Escape', title: t('common.actions.close'), inFields: true, run: () => window.close() }])
  return (
    <div className={styles.window}>
      <Heading level={1}>{t('log.title')}</Heading>
      <div className={styles.entry}>
        <LogEntry key={round} log={log} onSave={() => void save(false)} />
      </div>
      <div className={styles.foot}>
        <Button kind="primary" shortcut="Enter" onPress={() => void save(false)} isPending={log.isSaving}>
          {t('log.save')}
        </Button>
      </div>
    </div>
  )
}
