import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { doFavour, giveBackLoan } from '#data/commands/favours.ts'
import { doFollowUp } from '#data/commands/followUps.ts'
import { useData } from '#data/react/index.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'

/** What a prompt's button says and does: at once where one press says all, else in the form it opens. */
export function usePromptAction(): (prompt: Prompt) => { readonly label: string; readonly run: () => void } {
  const t = useText()
  const data = useData()
  const act = useAct()
  return ({ action, contactId }) => {
    const label = t(`person.prompt.action.${action.kind}`)
    const contactIds = [contactId]
    switch (action.kind) {
      case 'confirm-meeting':
        return { label, run: () => openForm('meeting', { meetingId: action.meetingId, markHappened: true }) }
      case 'thank':
      case 'congratulate':
        return { label, run: () => openForm('log', { contactIds, meetingKind: 'message' }) }
      case 'meet':
        return { label, run: () => openForm('log', { contactIds }) }
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
