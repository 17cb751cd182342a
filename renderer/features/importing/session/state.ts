import type { ImportReport, Progress } from '#data/importing/index.ts'
import type { ImportChoices } from '#shared/imports/apply.ts'
import type { ImportPlan } from '#shared/imports/plan.ts'
import type { FileProblem } from './readFiles.ts'

/** What is said above the place for files after a step back. */
export type ImportNotice = 'cancelled' | 'failed'

/** A plan with what it is of. */
export interface Planned {
  readonly files: readonly string[]
  readonly plan: ImportPlan
  readonly problems: readonly FileProblem[]
  /** Files to be looked at after this import. */
  readonly waiting: readonly File[]
}

/** Where an import is. One a window; it stays when one looks at another screen meanwhile. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly notice?: ImportNotice }
  | { readonly kind: 'reading'; readonly files: readonly string[]; readonly progress?: Progress; readonly isComparing: boolean }
  | { readonly kind: 'preview'; readonly planned: Planned; readonly choices: ImportChoices }
  | { readonly kind: 'applying'; readonly planned: Planned; readonly choices: ImportChoices; readonly progress?: Progress }
  | { readonly kind: 'done'; readonly planned: Planned; readonly report: ImportReport; readonly isUndone: boolean }
