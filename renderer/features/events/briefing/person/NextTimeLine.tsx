import { useAct } from '#app/changes/useAct.ts'
import { tickNextTime } from '#data/commands/nextTime.ts'
import { useData } from '#data/react/index.ts'
import type { Contact, NextTime } from '#shared/domain/records/contact.ts'
import { Checkbox } from '#ui/index.ts'

/** A line to bring up: ticked off, it is gone from the sheet, and Undo brings it back. */
export function NextTimeLine({ contact, line }: { readonly contact: Contact; readonly line: NextTime }) {
  const data = useData()
  const act = useAct()
  return (
    <Checkbox isSelected={false} onChange={() => void act(() => tickNextTime(data, contact.id, line.id))}>
      {line.text}
    </Checkbox>
  )
}
