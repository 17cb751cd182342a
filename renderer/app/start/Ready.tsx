import { useEffect, type ReactNode } from 'react'
import type { Data } from '#data/data.ts'
import { startEngine } from '#data/engine/engine.ts'
import { DataProvider, useData, useToday } from '#data/react/index.ts'
import { problemInWords } from '../changes/problem.ts'
import { showProblem, withdrawProblem } from '../changes/problems.ts'
import { onRoom } from '../forms/storage.ts'
import { beginWhileOpen } from '../features/features.ts'
import { useConnection } from '../connection/connection.ts'
import { FormatProvider } from '../i18n/useFormat.tsx'
import { languageOf, localeOf } from '../i18n/language.ts'
import { textOf } from '../i18n/useText.ts'
import { useSettings } from '../settings/settings.tsx'
import { Shell } from '../shell/Shell.tsx'
import type { Connected } from './begin.ts'
import { deleteSampleIfAsked } from './leaveSample.ts'
import { restartWhenLost } from './lostDatabase.ts'
import { feedInWords } from './feedText.ts'
import { reminderInWords } from './reminder.ts'
import { SampleGate } from './SampleGate.tsx'
import { tellRepairs } from './repairs.ts'

/** The data set is open: the engine runs and the shell shows. */
export const Ready = ({ data, connected }: { data: Data; connected: Connected }) => {
  const { host, i18n } = connected
  const isRefused = useConnection() === 'refused'
  useEffect(() => {
    // A page the host does not know any more leaves the work to one that it does.
    if (isRefused) return
    const engine = startEngine(data, {
      reminderText: (reminder) => reminderInWords(reminder, textOf(i18n), i18n.language),
      feedText: (item) => feedInWords(item, textOf(i18n), i18n.language),
    })
    return () => void engine.stop()
  }, [data, i18n, isRefused])
  useEffect(() => {
    const stop = restartWhenLost(data.db, () => showProblem(textOf(i18n)('recovery.databaseGone')))
    tellRepairs(host, data.set, textOf(i18n)).catch((error: unknown) => showProblem(problemInWords(error, textOf(i18n))))
    return stop
  }, [data, host, i18n])
  useEffect(() => beginWhileOpen(data), [data])
  useEffect(() => {
    // Not needed for the first screen.
    const loaded = import('../forms/leftDrafts.ts').then(({ followDrafts }) => followDrafts(data))
    return () => void loaded.then((end) => end()).catch(() => undefined)
  }, [data])
  useEffect(() => {
    const unkept = textOf(i18n)('log.unkept')
    return onRoom((isFull) => (isFull ? showProblem(unkept) : withdrawProblem(unkept)))
  }, [i18n])
  useEffect(() => {
    if (data.set !== 'own') return
    deleteSampleIfAsked(host).catch((error: unknown) => showProblem(problemInWords(error, textOf(i18n))))
  }, [data, host, i18n])
  useEffect(
    () =>
      host.on('data-set', () => {
        // Another data set is another database: nothing of this page may outlive the change.
        window.location.hash = ''
        window.location.reload()
      }),
    [host],
  )
  return (
    <DataProvider data={data}>
      <Formats>
        <SampleGate data={data} size={connected.info.sampleSize}>
          <Shell />
        </SampleGate>
      </Formats>
    </DataProvider>
  )
}

const Formats = ({ children }: { children: ReactNode }) => {
  const today = useToday()
  const { clock } = useData()
  const { settings } = useSettings()
  const language = languageOf(settings.language, navigator.languages)
  return (
    <FormatProvider locale={localeOf(language, navigator.languages)} today={today} zone={clock.zone()}>
      {children}
    </FormatProvider>
  )
}
