import type { DataSet, Host, Repair } from '#shared/contract/calls.ts'
import { showProblem } from '../changes/problems.ts'
import type { Text } from '../i18n/keys.ts'

/** What this window has told already: a reload does not tell it again. */
const TOLD = 'bakkie-told-repairs'

/** What was found broken in the data folder and put right, in one or two sentences. */
export const repairInWords = ({ kind, setAside }: Repair, text: Text): string => {
  const what = text(`recovery.repaired.${kind}`)
  return setAside === undefined ? what : `${what} ${text('recovery.repaired.kept', { setAside })}`
}

/**
 * Says above the screen what the host put right in the data folder since it started.
 * @throws {HostError} when the host does not answer
 */
export const tellRepairs = async (host: Host, set: DataSet, text: Text): Promise<void> => {
  const { repairs } = await host.call('data.repairs', { set })
  const told = sessionStorage.getItem(TOLD) ?? ''
  const now = JSON.stringify(repairs)
  if (repairs.length === 0 || told === now) return
  sessionStorage.setItem(TOLD, now)
  for (const repair of repairs) showProblem(repairInWords(repair, text))
}
