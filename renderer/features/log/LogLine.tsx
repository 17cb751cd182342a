import { useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { namesOf, type NamedContact } from '#data/queries/names.ts'
import { useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { isList } from './list/lines.ts'
import { LogEntry } from './line/LogEntry.tsx'
import { startOf } from './start.ts'
import { useLog } from './useLog.ts'

/**
 * The one-line log within a page, already with someone: quiet until something
 * is typed. Enter saves.
 */
export default function LogLine({
  contactIds,
  example,
}: {
  readonly contactIds: readonly ContactId[]
  /** What could be typed here; an example for anyone when left out. */
  readonly example?: string
}) {
  const key = contactIds.join(' ')
  const names = useLive(({ db }) => namesOf(db, contactIds), [key])
  if (names === undefined) return null
  const people = contactIds.map((id) => names.get(id)).filter((one) => one !== undefined)
  return <ReadyLogLine key={key} people={people} example={example} />
}

function ReadyLogLine({ people, example }: { readonly people: readonly NamedContact[]; readonly example: string | undefined }) {
  const [start] = useState(() => startOf({}, people))
  const [isWanted, setWanted] = useState(false)
  const log = useLog(start, { isWanted })
  // Several lines are a list, which has no room within a page.
  const toList = (text: string) => {
    log.change((before) => (before.text === text ? { ...before, text: start.state.text } : before))
    openForm('log', { text })
  }
  const save = () => {
    if (isList(log.state.text)) toList(log.state.text)
    else void log.save()
  }
  return <LogEntry log={log} isEmbedded example={example} onWanted={() => setWanted(true)} onSave={save} onList={toList} />
}
