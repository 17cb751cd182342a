import { useEffect, useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import type { FolderRefusal } from '#shared/contract/calls.ts'

/** The folder of the calendar file and the choosing of one. */
export interface FeedFolderChoice {
  readonly folder: string | undefined
  /** Why the last one was refused. */
  readonly refusal: FolderRefusal | undefined
  /** @param path in the browser host; the desktop asks in the system's dialog. @returns whether one was chosen */
  readonly choose: (path?: string) => Promise<boolean>
  /** Another path is being typed: what was said of the last one holds no more. */
  readonly forget: () => void
}

/** The folder the host has for the calendar file, also when another window chooses one. */
export function useFeedFolder(): FeedFolderChoice {
  const t = useText()
  const { host } = useData()
  const [folder, setFolder] = useState<string>()
  const [refusal, setRefusal] = useState<FolderRefusal>()
  useEffect(() => {
    let isShown = true
    const read = () => {
      host.call('feed.folder', {}).then(
        (answer) => isShown && setFolder(answer.folder),
        (error: unknown) => showProblem(problemInWords(error, t)),
      )
    }
    read()
    const stop = host.on('settings', read)
    return () => {
      isShown = false
      stop()
    }
  }, [host, t])
  const choose = async (path?: string): Promise<boolean> => {
    try {
      const choice = await host.call('feed.choose', path === undefined ? {} : { path })
      setRefusal(choice.outcome === 'refused' ? choice.why : undefined)
      if (choice.outcome === 'chosen') setFolder(choice.folder)
      return choice.outcome === 'chosen'
    } catch (error) {
      showProblem(problemInWords(error, t))
      return false
    }
  }
  return { folder, refusal, choose, forget: () => setRefusal(undefined) }
}
