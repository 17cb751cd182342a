import type { IntroductionDetail } from '#data/queries/introductions.ts'
import type { Step } from '#shared/domain/introductions/steps.ts'
import { AskStep } from './AskStep.tsx'
import { MakeStep } from './MakeStep.tsx'
import { MeetStep } from './MeetStep.tsx'
import { OutcomeStep } from './OutcomeStep.tsx'
import type { StepActs } from './useStepActs.ts'
import { WhoStep } from './WhoStep.tsx'

/** What a step is given. */
export interface StepProps {
  readonly detail: IntroductionDetail
  readonly acts: StepActs
  readonly onGo: (step: Step | undefined) => void
}

/** The step that is shown. */
export function StepPanel({ step, ...props }: StepProps & { readonly step: Step }) {
  switch (step) {
    case 'who':
      return <WhoStep {...props} />
    case 'ask':
      return <AskStep {...props} />
    case 'make':
      return <MakeStep {...props} />
    case 'meet':
      return <MeetStep {...props} />
    case 'outcome':
      return <OutcomeStep {...props} />
  }
}
