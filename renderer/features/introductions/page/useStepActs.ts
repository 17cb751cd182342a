import { useAct } from '#app/changes/useAct.ts'
import { deleteIntroduction, setIntroductionState, type StateDetails, updateIntroduction } from '#data/commands/introductions.ts'
import { answerIntroducer, replyToIntroduction, takeUpIntroduction } from '#data/commands/introductionSteps.ts'
import type { IntroductionDetail } from '#data/queries/introductions.ts'
import { useData } from '#data/react/index.ts'
import type { ReplyStep } from '#shared/domain/introductions/replies.ts'
import { type Side, sidesToAsk } from '#shared/domain/introductions/role.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** What one can do at the steps of an introduction, each one change that can be undone. */
export interface StepActs {
  /** To another state; the page goes along to the step that comes then. */
  readonly to: (state: Introduction['state'], details?: StateDetails) => void
  readonly reply: (side: Side, step: ReplyStep) => void
  readonly takeUp: () => void
  readonly decline: () => void
  /** Back to before it was made: agreed when everyone asked said yes. */
  readonly unmake: () => void
  readonly why: (why: string) => void
  readonly outcome: (outcome: string) => void
  readonly madeOn: (day: Day) => void
  readonly metOn: (day: Day | undefined) => void
  readonly answer: (what: 'thanked' | 'told', isDone: boolean) => void
  /** Whether it was deleted. */
  readonly remove: () => Promise<boolean>
}

/** @param onMoved called when the introduction came to another state */
export function useStepActs({ row }: IntroductionDetail, onMoved: () => void): StepActs {
  const data = useData()
  const act = useAct()
  const { introduction } = row
  const { id } = introduction
  const moved = async (work: () => Promise<{ readonly seq: number }>) => {
    if (await act(work)) onMoved()
  }
  const to = (state: Introduction['state'], details?: StateDetails) =>
    void moved(() => setIntroductionState(data, id, state, details))
  const update = (fields: Parameters<typeof updateIntroduction>[2]) => void act(() => updateIntroduction(data, id, fields))
  return {
    to,
    reply: (side, step) => void act(() => replyToIntroduction(data, id, side, step)),
    takeUp: () => void moved(() => takeUpIntroduction(data, id)),
    decline: () => to('declined'),
    unmake: () => {
      const sides = sidesToAsk(introduction)
      const isAgreed = sides.length > 0 && sides.every((side) => introduction.replies?.[side]?.answer === 'yes')
      to(isAgreed ? 'agreed' : 'proposed')
    },
    why: (why) => update({ why }),
    outcome: (outcome) => update({ outcome }),
    madeOn: (madeOn) => update({ madeOn }),
    metOn: (metOn) => update({ metOn }),
    answer: (what, isDone) => void act(() => answerIntroducer(data, id, what, isDone)),
    remove: async () => (await act(() => deleteIntroduction(data, id))) !== undefined,
  }
}
