import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { introductionPath, newIntroductionPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { doFavour, giveBackLoan } from '#data/commands/favours.ts'
import { doFollowUp } from '#data/commands/followUps.ts'
import { useData } from '#data/react/index.ts'
import type { Prompt, PromptAction } from '#shared/domain/prompts/prompt.ts'

/** What a prompt's button says and does: at once where one press says all, else in the form it opens. None for what is done on the page itself. */
export function usePromptAction(): (prompt: Prompt) => { readonly label: string; readonly run: () => void } | undefined {
  const t = useText()
  const data = useData()
  const act = useAct()
  return ({ action, contactId }) => {
    if (contactId === undefined || isDoneElsewhere(action)) return undefined
    const label = t(`person.prompt.action.${action.kind}`)
    const contactIds = [contactId]
    switch (action.kind) {
      case 'confirm-meeting':
        return { label, run: () => openForm('meeting', { meetingId: action.meetingId, markHappened: true }) }
      case 'thank':
      case 'congratulate':
        return { label, run: () => openForm('log', { contactIds, meetingKind: 'message' }) }
      case 'meet':
      case 'meet-again':
        return { label, run: () => openForm('log', { contactIds }) }
      case 'travel':
        return { label, run: () => openForm('log', { contactIds, date: action.date }) }
      case 'give-back':
        return { label, run: () => openForm('favour', { contactId, direction: 'given' }) }
      case 'introduce':
        return { label, run: () => navigate(newIntroductionPath([contactId, action.otherId])) }
      case 'tell-outcome':
        return { label, run: () => navigate(`${introductionPath(action.introductionId)}?step=outcome`) }
      case 'do-favour':
        return { label, run: () => void act(() => doFavour(data, action.favourId)) }
      case 'ask-about-favour':
        return { label, run: () => openForm('favour', { favourId: action.favourId }) }
      case 'do-follow-up':
        return { label, run: () => void act(() => doFollowUp(data, action.followUpId)) }
      case 'return-loan':
      case 'ask-loan-back':
        return { label, run: () => void act(() => giveBackLoan(data, action.favourId)) }
    }
  }
}

/** What is written down on the very page this stands on, and what is about no one person. */
type DoneElsewhere = 'add-value' | 'choose-course' | 'plan-event' | 'debrief-event' | 'review'

const ELSEWHERE: ReadonlySet<string> = new Set<DoneElsewhere>([
  'add-value',
  'choose-course',
  'plan-event',
  'debrief-event',
  'review',
])

const isDoneElsewhere = (action: PromptAction): action is Extract<PromptAction, { readonly kind: DoneElsewhere }> =>
  ELSEWHERE.has(action.kind)
