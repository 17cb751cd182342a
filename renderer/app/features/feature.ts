import type { ComponentType } from 'react'
import type { Data } from '#data/data.ts'
import type { TextKey, TextValues } from '../i18n/keys.ts'

export type Params = Readonly<Record<string, string>>

/** What a screen is given. */
export interface ScreenProps {
  /** The parts of the address: `{ id }` of `/people/:id`. */
  readonly params: Params
  /** For a list: the parts of the detail's address that is open beside or over it. */
  readonly detail?: Params | undefined
}

export interface FeatureRoute {
  /** `/people/:id`: parts with a colon are named, the others as they are. */
  readonly path: string
  /** The window's title while it loads, and after unless the screen says a better one. */
  readonly title: TextKey
  /** The list this is a detail of: next to it from 1,100 px, instead of it below. */
  readonly beside?: string
  /** `bare` without rail and top bar, as the log window. */
  readonly frame?: 'bare'
  readonly load: () => Promise<{ readonly default: ComponentType<ScreenProps> }>
}

/** What a command may use. */
export interface CommandContext {
  readonly data: Data
}

export interface Command {
  /** Unique and stable: `people.add`. */
  readonly id: string
  readonly title: TextKey
  /** Other words it is found by. */
  readonly words?: TextKey
  /** A key of its own, as in `#app/keys/keys.ts`: `c`, `mod+k`, `g p`. */
  readonly keys?: string
  /** Whether the key works while one types; for `mod` keys. */
  readonly inFields?: boolean
  /** Keeps it out of the palette: only a key. */
  readonly isKeyOnly?: boolean
  readonly when?: (context: CommandContext) => boolean
  readonly run: (context: CommandContext) => void
}

/** A command that comes from the records, such as a saved view; in the palette only. */
export interface LiveCommand {
  readonly id: string
  readonly title: TextKey
  /** What goes into the title. */
  readonly values: TextValues
  readonly run: () => void
}

/** Everything a feature brings to the app. */
export interface Feature {
  readonly routes?: readonly FeatureRoute[]
  readonly commands?: readonly Command[]
  /** Asked while the palette is open, and again when a change touches what they were read from. */
  readonly liveCommands?: (context: CommandContext) => Promise<readonly LiveCommand[]>
  /** Loads what registers its forms; called once, before the first form can open. */
  readonly forms?: () => Promise<unknown>
  /** Work beside the screens while a data set is open; answers what ends it. */
  readonly whileOpen?: (context: CommandContext) => () => void
  /** Files dropped on the window; true takes them. */
  readonly onFiles?: (files: readonly File[], context: CommandContext) => boolean
}

/** Keeps a feature's literal types. */
export const defineFeature = (feature: Feature): Feature => feature
