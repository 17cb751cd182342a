import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { ComboBox, type LoadOptions } from '#ui/index.ts'

interface Props {
  /** What the button says. */
  readonly label: string
  /** What the field asks for. */
  readonly field: string
  /** What fits the words typed. */
  readonly load: LoadOptions<string>
  /** Takes the id of what was chosen, or the words typed when none was. */
  readonly onAdd: (value: string) => void
}

/** A button that opens a field to add one thing from those there are, or a new one. */
export function AddOne({ label, field, load, onAdd }: Props) {
  return (
    <FormPopover label={label} shown={label} isMissing>
      {(close) => {
        const add = (value: string) => {
          onAdd(value)
          close()
        }
        return (
          <ComboBox
            label={field}
            value={undefined}
            load={load}
            onChange={(option) => (option === undefined ? close() : add(option.id))}
            onCreate={add}
            autoFocus
          />
        )
      }}
    </FormPopover>
  )
}
