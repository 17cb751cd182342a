import { openForm } from '#app/forms/forms.ts'
import type { TextKey } from '#app/i18n/index.ts'
import { removeMeeting } from '#app/meetings/removing.ts'
import { introductionPath, newIntroductionPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { messageSent, metToday } from '#data/commands/contactMade.ts'
import { declineFavour, doFavour, giveBackLoan, promiseFavour } from '#data/commands/favours.ts'
import { doFollowUp, dropFollowUp } from '#data/commands/followUps.ts'
import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { MessageRequest } from '#shared/domain/texts/request.ts'
import type { Asking } from './asking.ts'
import { dateRequest } from './dateRequest.ts'
import { eventDebriefPath, eventPlanPath, reviewPath, valuePath } from './paths.ts'

/** What doing something needs: the data, and the screen's way to do changes and to ask. */
export interface ActionContext {
  readonly data: Data
  readonly act: (work: () => Promise<{ readonly seq: number }>) => void
  readonly ask: (asking: Asking) => void
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
  return prompt.contactId === undefined ? deedsAbout(prompt) : deedsWith(prompt, prompt.contactId)
}

/** A coffee today with someone, in one step: whatever one was asked to do. */
export const metTodayWith = (contactId: ContactId): PromptDeed =>
  deed('met', 'today.action.metToday', ({ data, act }) => act(() => metToday(data, contactId)))

/** What can be done about an event, a group or the strategy. */
function deedsAbout({ action }: Prompt): PromptDeeds {
  switch (action.kind) {
    case 'plan-event':
      return onPage('plan', 'today.action.planEvent', eventPlanPath(action.eventId))
    case 'debrief-event':
      return onPage('debrief', 'today.action.debriefEvent', eventDebriefPath(action.eventId))
    case 'review':
      return onPage('review', 'today.action.review', reviewPath(action.subject))
    default:
      return { beside: [], more: [] }
  }
}

function onPage(id: string, title: TextKey, path: string | undefined): PromptDeeds {
  return { ...(path !== undefined && { main: deed(id, title, () => navigate(path)) }), beside: [], more: [] }
}

/** What can be done with a contact. */
function deedsWith(prompt: Prompt, contactId: ContactId): PromptDeeds {
  const { action, reason } = prompt
  const contactIds = [contactId]
  const log = deed('log', 'today.action.logCoffee', () => openForm('log', { contactIds }))
  const planOn = (date: (data: Data) => Day) =>
    deed('plan', 'today.action.planCoffee', ({ data }) => openForm('log', { contactIds, date: date(data) }))
  const plan = planOn((data) => addDays(data.clock.today(), A_WEEK))
  const write = (title: TextKey, about: MessageRequest) =>
    deed('write', title, () => openForm('message', { contactId, about, prompts: outlives(prompt) ? [prompt] : [] }))
  const said = deed('said', 'today.action.said', ({ data, act }) => act(() => messageSent(data, { contactId })))
  const remind = deed('remind', 'today.action.remind', () => openForm('followUp', { contactId }))

  switch (action.kind) {
    case 'confirm-meeting': {
      const { meetingId } = action
      return {
        main: deed('happened', 'today.action.happened', () => openForm('meeting', { meetingId, markHappened: true })),
        beside: [
          deed('moved', 'today.action.moved', ({ ask }) => ask({ kind: 'move', what: { kind: 'meeting', id: meetingId } })),
          deed('cancelled', 'today.action.cancelled', ({ data, act }) => void removeMeeting(data, meetingId, 'cancelled', act)),
        ],
        more: [],
      }
    }
    case 'thank':
      return {
        main: write('today.action.thank', { kind: 'thank', meetingId: action.meetingId }),
        beside: [],
        more: [said],
      }
    case 'congratulate':
      return {
        main: write('today.action.congratulate', action.position === undefined ? dateRequest(prompt) : { kind: 'position' }),
        beside: [],
        more: [said],
      }
    case 'meet':
      return { main: write('today.action.write', { kind: 'in-touch' }), beside: [plan], more: [log] }
    case 'meet-again':
      return { main: write('today.action.write', { kind: 'meet-again' }), beside: [plan], more: [log] }
    case 'travel':
      return {
        main: write('today.action.write', { kind: 'travelling', eventId: action.eventId }),
        beside: [planOn(() => action.date)],
        more: [],
      }
    case 'give-back':
      return {
        main: write('today.action.offer', { kind: 'give-back', offerIds: action.offerIds }),
        beside: [deed('give', 'today.action.giveBack', () => openForm('favour', { contactId, direction: 'given' }))],
        more: [log],
      }
    case 'choose-course':
      return {
        main: deed('course', 'today.action.chooseCourse', ({ ask }) =>
          ask({ kind: 'course', contactId, prompt, name: reason.values.name ?? '' }),
        ),
        beside: [],
        more: [log],
      }
    case 'introduce':
      return onPage('introduce', 'today.action.introduce', newIntroductionPath([contactId, action.otherId]))
    case 'tell-outcome':
      return onPage('outcome', 'today.action.outcome', `${introductionPath(action.introductionId)}?step=outcome`)
    case 'add-value':
      return onPage('value', 'today.action.addValue', valuePath(contactId))
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
        main: write('today.action.askAbout', { kind: 'favour', favourId }),
        beside: [deed('received', 'today.action.favourReceived', ({ data, act }) => act(() => doFavour(data, favourId)))],
        more: [
          remind,
          deed('decline', 'today.action.decline', ({ data, act }) => act(() => declineFavour(data, favourId))),
          deed('open', 'today.action.open', () => openForm('favour', { favourId })),
        ],
      }
    }
    case 'do-follow-up': {
      const { followUpId } = action
      return {
        main: deed('done', 'today.action.followUpDone', ({ data, act }) => act(() => doFollowUp(data, followUpId))),
        beside: [],
        more: [
          write('today.action.writeTo', { kind: 'in-touch' }),
          deed('move', 'today.action.followUpMove', ({ ask }) =>
            ask({ kind: 'move', what: { kind: 'followUp', id: followUpId } }),
          ),
          deed('drop', 'today.action.followUpDrop', ({ data, act }) => act(() => dropFollowUp(data, followUpId))),
          deed('open', 'today.action.open', () => openForm('followUp', { followUpId })),
        ],
      }
    }
    case 'return-loan': {
      const { favourId } = action
      return {
        main: returned('today.action.loanReturned', favourId),
        beside: [],
        more: [write('today.action.writeTo', { kind: 'loan', favourId }), remind, change(favourId)],
      }
    }
    case 'ask-loan-back': {
      const { favourId } = action
      return {
        main: write('today.action.askBack', { kind: 'loan', favourId }),
        beside: [returned('today.action.loanBack', favourId)],
        more: [remind, change(favourId)],
      }
    }
    case 'plan-event':
    case 'debrief-event':
    case 'review':
      return deedsAbout(prompt)
  }
}

type LoanId = Parameters<typeof giveBackLoan>[1]

const returned = (title: TextKey, favourId: LoanId): PromptDeed =>
  deed('returned', title, ({ data, act }) => act(() => giveBackLoan(data, favourId)))

const change = (favourId: LoanId): PromptDeed => deed('open', 'today.action.open', () => openForm('favour', { favourId }))

/** Whether it stays when a message was sent: until the other has answered. */
function outlives({ action }: Prompt): boolean {
  switch (action.kind) {
    case 'ask-about-favour':
    case 'ask-loan-back':
    case 'return-loan':
    case 'give-back':
    case 'travel':
    case 'do-follow-up':
      return true
    default:
      return false
  }
}
