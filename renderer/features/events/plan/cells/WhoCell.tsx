import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { editPlanRow } from '#data/commands/planRows.ts'
import { colleagues, type PlanLine } from '#data/queries/plan.ts'
import { useData } from '#data/react/index.ts'
import { ME } from '#shared/domain/events/who.ts'
import { fold } from '#shared/language/fold.ts'
import { ComboBox, type ComboOption } from '#ui/index.ts'
import { whoInWords, whomInWords } from '../words.ts'
import { EditCell } from './EditCell.tsx'

/** Who of us: me, a colleague of an earlier plan, or a name that is typed. */
export function WhoCell({ line }: { readonly line: PlanLine }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const { row, who } = line
  const shown = whoInWords(who, t, format)
  const own = who.join(', ')
  const label = t('events.plan.edit.who', { name: whomInWords(line, t) })
  const save = (text: string) => void act(() => editPlanRow(data, row.id, { who: text }), { quiet: true })
  const load = async (text: string): Promise<ComboOption[]> => {
    const all = [{ id: ME, label: t('events.plan.me') }, ...(await colleagues(data)).map((name) => ({ id: name, label: name }))]
    return all.filter((option) => fold(option.label).includes(fold(text.trim())))
  }
  return (
    <EditCell label={`${label}: ${shown}`} shown={shown}>
      {(end) => (
        <ComboBox
          label={label}
          hideLabel
          autoFocus
          takesTyped
          keepsTyped
          value={{ id: own, label: shown }}
          load={load}
          onChange={(option) => {
            if (option !== undefined && option.id !== own) save(option.id)
            end(true)
          }}
          onCreate={(text) => {
            save(text)
            end(true)
          }}
        />
      )}
    </EditCell>
  )
}
