import { useState } from 'react'
import { namesOf, type NamedContact } from '#data/queries/names.ts'
import { useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { LogEntry } from './line/LogEntry.tsx'
import { startOf } from './start.ts'
import { useLog } from './useLog.ts'

/**
 * The one-line log within a page, already with someone: quiet until something
 * is typed. Enter saves.
 */
export default function LogLine({ contactIds }: { readonly contactIds: readonly ContactId[] }) {
  const key = contactIds.join(' ')
  const names = useLive(({ db }) => namesOf(db, contactIds), [key])
  if (names === undefined) return null
  return <ReadyLogLine key={key} people={contactIds.map((id) => names.get(id)).filter((one) => one !== undefined)} />
}

function ReadyLogLine({ people }: { readonly people: readonly NamedContact[] }) {
  const [start] = useState(() => startOf({}, people))
  const [isWanted, setWanted] = useState(false)
  const log = useLog(start, isWanted)
  return <LogEntry log={log} isEmbedded onWanted={() => setWanted(true)} onSave={() => void log.save()} />
}
