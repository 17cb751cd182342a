import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { editPlanRow } from '#data/commands/planRows.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import { useData } from '#data/react/index.ts'
import { ME } from '#shared/domain/events/who.ts'
import { Name } from '#ui/index.ts'
import { whoInWords, whomInWords, workInWords } from '../words.ts'
import { WhomField } from '../WhomField.tsx'
import styles from './Cells.module.css'
import { EditCell } from './EditCell.tsx'

/** Whom a row is about, with their work under the name. */
export function WhomCell({ line }: { readonly line: PlanLine }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const { row, who, whom } = line
  const name = whomInWords(line, t)
  const work = whom.kind === 'group' ? t('events.plan.add.group') : workInWords(line)
  const isMine = who.every((one) => one === ME)
  const label = isMine ? t('events.plan.edit.whomMine') : t('events.plan.edit.whom', { who: whoInWords(who, t, format) })
  return (
    <EditCell
      label={`${label}: ${name}`}
      shown={
        <>
          <Name>{name}</Name>
          {work !== '' && <span className={styles.work}>{work}</span>}
        </>
      }
    >
      {(end) => (
        <WhomField
          label={label}
          hideLabel
          autoFocus
          keepsTyped
          eventId={row.eventId}
          value={{ id: whomId(line), label: name }}
          onChoose={(next) => {
            void act(() => editPlanRow(data, row.id, { whom: next }), { quiet: true })
            end(true)
          }}
        />
      )}
    </EditCell>
  )
}

/** The same id as its option has, so that the field knows whom it holds. */
function whomId({ row, whom }: PlanLine): string {
  return whom.kind === 'name' ? `row:${row.id}` : `${whom.kind}:${whom.id}`
}
