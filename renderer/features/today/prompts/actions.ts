import { openForm } from '#app/forms/forms.ts'
import type { TextKey } from '#app/i18n/index.ts'
import { introductionPath, newIntroductionPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { declineFavour, doFavour, giveBackLoan, promiseFavour } from '#data/commands/favours.ts'
import { doFollowUp, dropFollowUp } from '#data/commands/followUps.ts'
import { cancelMeeting } from '#data/commands/meetings.ts'
import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { contactIdsOf } from '#shared/domain/prompts/subject.ts'
import type { Day, FollowUpId, MeetingId } from '#shared/domain/records/values.ts'
import { eventPath, pathOf, reviewPath } from './paths.ts'

/** Something planned that can go to another day. */
export type Movable =
  | { readonly kind: 'meeting'; readonly id: MeetingId }
  | { readonly kind: 'followUp'; readonly id: FollowUpId }

/** What doing something needs: the data, and the screen's way to do changes and to ask for a day. */
export interface ActionContext {
  readonly data: Data
  readonly act: (work: () => Promise<{ readonly seq: number }>) => void
  readonly move: (what: Movable) => void
}

/** One thing to do with a prompt. */
export interface PromptDeed {
  readonly id: string
  readonly title: TextKey
  readonly run: (context: ActionContext) => void
}

/** What can be done with a prompt: the main thing, what stands beside it, and what stands in the menu. */
export interface PromptDeeds {
  /** Absent while there is no screen to do it on. */
  readonly main?: PromptDeed
  readonly beside: readonly PromptDeed[]
  readonly more: readonly PromptDeed[]
}

const deed = (id: string, title: TextKey, run: PromptDeed['run']): PromptDeed => ({ id, title, run })

/** The days ahead that "plan one" proposes. */
const A_WEEK = 7

/** What can be done with a prompt. Doing it clears the prompt, here as anywhere else. */
export function deedsOf(prompt: Prompt): PromptDeeds {
  const { action, reason } = prompt
  const contactIds = contactIdsOf([prompt])
  const whom = prompt.contactId === undefined ? {} : { contactId: prompt.contactId }
  const write = () => openForm('log', { contactIds, meetingKind: 'message' })
  const log = deed('log', 'today.action.logCoffee', () => openForm('log', { contactIds }))
  const planOn = (title: TextKey, date: (data: Data) => Day) =>
    deed('plan', title, ({ data }) => openForm('log', { contactIds, date: date(data) }))
  const inAWeek = (data: Data) => addDays(data.clock.today(), A_WEEK)
  const message = deed('write', 'today.action.logMessage', write)
  const page = (id: string, title: TextKey, path: string | undefined): { main?: PromptDeed } =>
    path === undefined ? {} : { main: deed(id, title, () => navigate(path)) }
  switch (action.kind) {
    case 'confirm-meeting': {
      const { meetingId } = action
      return {
        main: deed('happened', 'today.action.happened', () => openForm('meeting', { meetingId, markHappened: true })),
        beside: [
          deed('moved', 'today.action.moved', ({ move }) => move({ kind: 'meeting', id: meetingId })),
          deed('cancelled', 'today.action.cancelled', ({ data, act }) => act(() => cancelMeeting(data, meetingId))),
        ],
        more: [],
      }
    }
    case 'thank':
      return { main: deed('thank', 'today.action.thank', write), beside: [], more: [] }
    case 'congratulate':
      return { main: deed('congratulate', 'today.action.logMessage', write), beside: [], more: [] }
    case 'do-favour': {
      const { favourId } = action
      const isAsked = reason.key.startsWith('asked-of-me')
      return {
        main: deed('done', 'today.action.favourDone', ({ data, act }) => act(() => doFavour(data, favourId))),
        beside: [],
        more: [
          ...(isAsked
            ? [deed('promise', 'today.action.promise', ({ data, act }) => act(() => promiseFavour(data, favourId)))]
            : []),
          deed('decline', 'today.action.decline', ({ data, act }) => act(() => declineFavour(data, favourId))),
          deed('open', 'today.action.open', () => openForm('favour', { favourId })),
        ],
      }
    }
    case 'ask-about-favour': {
      const { favourId } = action
      return {
        main: deed('received', 'today.action.favourReceived', ({ data, act }) => act(() => doFavour(data, favourId))),
        beside: [],
        more: [
          deed('remind', 'today.action.remind', () => openForm('followUp', whom)),
          deed('decline', 'today.action.decline', ({ data, act }) => act(() => declineFavour(data, favourId))),
          deed('open', 'today.action.open', () => openForm('favour', { favourId })),
        ],
      }
    }
    case 'meet':
      return { main: log, beside: [planOn('today.action.planCoffee', inAWeek)], more: [message] }
    case 'meet-again':
      return { main: planOn('today.action.planCoffee', inAWeek), beside: [], more: [log, message] }
    case 'travel':
      return { main: planOn('today.action.planCoffee', () => action.date), beside: [], more: [message] }
    case 'give-back':
      return {
        main: deed('give', 'today.action.giveBack', () => openForm('favour', { ...whom, direction: 'given' })),
        beside: [],
        more: [log],
      }
    case 'introduce': {
      const pair = [...contactIds, action.otherId]
      return {
        main: deed('introduce', 'today.action.introduce', () => navigate(newIntroductionPath(pair))),
        beside: [],
        more: [],
      }
    }
    case 'tell-outcome': {
      const { introductionId } = action
      return {
        main: deed('outcome', 'today.action.outcome', () => navigate(`${introductionPath(introductionId)}?step=outcome`)),
        beside: [],
        more: [],
      }
    }
    case 'choose-course':
    case 'add-value': {
      const title = action.kind === 'add-value' ? 'today.action.addValue' : 'today.action.chooseCourse'
      return { ...page('page', title, prompt.contactId && pathOf({ contactId: prompt.contactId })), beside: [], more: [] }
    }
    case 'plan-event':
      return { ...page('plan', 'today.action.planEvent', eventPath(action.eventId)), beside: [], more: [] }
    case 'debrief-event':
      return { ...page('debrief', 'today.action.debriefEvent', eventPath(action.eventId)), beside: [], more: [] }
    case 'review':
      return { ...page('review', 'today.action.review', reviewPath(action.subject)), beside: [], more: [] }
    case 'do-follow-up': {
      const { followUpId } = action
      return {
        main: deed('done', 'today.action.followUpDone', ({ data, act }) => act(() => doFollowUp(data, followUpId))),
        beside: [],
        more: [
          deed('move', 'today.action.followUpMove', ({ move }) => move({ kind: 'followUp', id: followUpId })),
          deed('drop', 'today.action.followUpDrop', ({ data, act }) => act(() => dropFollowUp(data, followUpId))),
          deed('open', 'today.action.open', () => openForm('followUp', { followUpId })),
        ],
      }
    }
    case 'return-loan':
    case 'ask-loan-back': {
      const { favourId } = action
      const title = action.kind === 'return-loan' ? 'today.action.loanReturned' : 'today.action.loanBack'
      return {
        main: deed('returned', title, ({ data, act }) => act(() => giveBackLoan(data, favourId))),
        beside: [],
        more: [
          deed('remind', 'today.action.remind', () => openForm('followUp', whom)),
          deed('open', 'today.action.open', () => openForm('favour', { favourId })),
        ],
      }
    }
  }
}
