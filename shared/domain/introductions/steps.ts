import type { Introduction } from '../records/favour.ts'
import { roleOf, type Role } from './role.ts'

/** The steps of an introduction, in their order: who and why, ask, introduce, did they meet, what came of it. */
export const STEPS = ['who', 'ask', 'make', 'meet', 'outcome'] as const
export type Step = (typeof STEPS)[number]

/** The steps of an introduction. Between others there is nothing for me to ask. */
export function stepsOf(role: Role): readonly Step[] {
  return role === 'between-others' ? STEPS.filter((step) => step !== 'ask') : STEPS
}

/** `skipped`: passed by without having been done. */
export type StepState = 'done' | 'now' | 'ahead' | 'skipped'

/** How many steps lie behind, in each state. */
const REACHED = { proposed: 1, declined: 1, agreed: 2, made: 3, met: 4, fruitful: 5 } as const satisfies Record<
  Introduction['state'],
  number
>

/** The step to take now. A fruitful introduction, and one that was not to be, stays at the step that said so. */
export function stepNow(introduction: Pick<Introduction, 'state' | 'by' | 'parties'>): Step {
  const step = STEPS[Math.min(REACHED[introduction.state], STEPS.length - 1)] ?? 'outcome'
  return step === 'ask' && roleOf(introduction) === 'between-others' ? 'make' : step
}

/** Every step of an introduction with where it stands. */
export function progressOf(introduction: Introduction): readonly { readonly step: Step; readonly state: StepState }[] {
  const now = stepNow(introduction)
  const behind = REACHED[introduction.state]
  return stepsOf(roleOf(introduction)).map((step) => {
    if (introduction.state === 'fruitful' && step === 'outcome') return { step, state: 'done' }
    if (step === now) return { step, state: 'now' }
    if (STEPS.indexOf(step) >= behind) return { step, state: 'ahead' }
    if (step === 'ask' && introduction.state !== 'agreed' && introduction.replies === undefined) return { step, state: 'skipped' }
    return { step, state: 'done' }
  })
}

/** Made or met, and nothing is known of what came of it. */
export function isOutcomeUnknown({ state, outcome }: Pick<Introduction, 'state' | 'outcome'>): boolean {
  return (state === 'made' || state === 'met') && outcome === undefined
}
