import { createContext, useContext, type ReactNode } from 'react'

/** The few words components say by themselves, in the user's language. The app provides them. */
export interface UiText {
  readonly close: string
  readonly clear: string
  readonly more: string
  readonly previous: string
  readonly next: string
  readonly openCalendar: string
  readonly noDate: string
  readonly noTime: string
  readonly noResults: string
  readonly loading: string
  readonly notifications: string
  readonly selectAll: string
  readonly sortedUp: string
  readonly sortedDown: string
  readonly chooseFile: string
  readonly increase: string
  readonly decrease: string
  readonly currency: string
  readonly showList: string
  /** Before what it is now: "Changed elsewhere to “Utrecht”" */
  readonly changedElsewhere: string
  readonly emptiedElsewhere: string
  readonly keepMine: string
  readonly takeTheirs: string
  readonly removedElsewhere: string
  readonly addAgain: string
  readonly dropMine: string
  /** "Remove funding" */
  remove(name: string): string
  /** "Add “funding”" */
  create(name: string): string
  /** "Select Anna de Vries" */
  selectRow(name: string): string
  /** Name of a chip the line asks about, throws back, or is sure of. */
  chip(state: 'sure' | 'asked' | 'struck', text: string): string
}

const UiTextContext = createContext<UiText | undefined>(undefined)

export const UiTextProvider = ({ text, children }: { text: UiText; children: ReactNode }) => (
  <UiTextContext value={text}>{children}</UiTextContext>
)

/** @throws {Error} outside a `UiTextProvider` */
export const useUiText = (): UiText => {
  const text = useContext(UiTextContext)
  if (!text) throw new Error('The components need a UiTextProvider above them')
  return text
}
