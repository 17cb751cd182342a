import { useState } from 'react'
import type { Opened } from '#data/start/outcome.ts'
import { Banner, Button } from '#ui/index.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { problemInWords } from '../changes/problem.ts'
import { localeOf, languageOf } from '../i18n/language.ts'
import { useText } from '../i18n/useText.ts'
import { useSettings } from '../settings/settings.tsx'
import type { Connected } from './begin.ts'
import { adoptSide } from '#data/start/adopt.ts'
import { hostClock } from '#data/start/clock.ts'
import styles from './Start.module.css'
import { StartFrame } from './StartFrame.tsx'

type Foreign = Extract<Opened, { kind: 'foreign' }>

/** Database and folder do not belong together: both sides, and the choice. Neither is deleted. */
export const ForeignScreen = (props: { outcome: Foreign; connected: Connected; onChosen: () => void }) => {
  const { outcome, connected, onChosen } = props
  const text = useText()
  const { settings } = useSettings()
  const { host, info } = connected
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const locale = localeOf(languageOf(settings.language, navigator.languages), navigator.languages)
  const when = (at: Instant | undefined) =>
    at === undefined
      ? undefined
      : text('recovery.foreign.lastChange', {
          moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at)),
        })

  const choose = async (side: 'folder' | 'database') => {
    setBusy(true)
    try {
      await adoptSide({ host, set: info.dataSet, clock: hostClock(host, info.zone), side })
      onChosen()
    } catch (error) {
      setProblem(problemInWords(error, text))
      setBusy(false)
    }
  }

  const { folder, database } = outcome
  const changes = (last: number) =>
    last === 0 ? text('recovery.foreign.noChange') : text('recovery.foreign.changes', { count: last })
  return (
    <StartFrame title={text('recovery.foreign.title')}>
      <p>
        {text(outcome.reason === 'data-id' ? 'recovery.foreign.dataId' : 'recovery.foreign.hash')} {text('recovery.foreign.text')}
      </p>
      {problem && <Banner kind="problem">{problem}</Banner>}
      <div className={styles.sides}>
        <section className={styles.side}>
          <h2>{text('recovery.foreign.folder')}</h2>
          <span>{changes(folder.last)}</span>
          <span>{text('recovery.foreign.snapshots', { count: folder.snapshots })}</span>
          <span>{when(folder.at)}</span>
          <span className={styles.muted}>{text('recovery.foreign.where', { folder: info.dataFolder })}</span>
          <Button isDisabled={isBusy} onPress={() => void choose('folder')}>
            {text('recovery.foreign.keepFolder')}
          </Button>
        </section>
        <section className={styles.side}>
          <h2>{text('recovery.foreign.database')}</h2>
          <span>{changes(database.last)}</span>
          <span>{when(database.at)}</span>
          <Button isDisabled={isBusy} onPress={() => void choose('database')}>
            {text('recovery.foreign.keepDatabase')}
          </Button>
        </section>
      </div>
      {isBusy && <p className={styles.late}>{text('recovery.foreign.choosing')}</p>}
    </StartFrame>
  )
}
