import { openForm } from '#app/forms/forms.ts'
import type { Text } from '#app/i18n/index.ts'
import { routeAt } from '#app/features/routes.ts'
import { favourPath, introductionPath } from '#app/place/ids.ts'
import { href, navigate } from '#app/place/place.ts'
import {
  askFavour,
  declineFavour,
  deleteFavour,
  doFavour,
  giveBackLoan,
  handOverLoan,
  promiseFavour,
} from '#data/commands/favours.ts'
import { deleteFollowUp, doFollowUp, dropFollowUp, reopenFollowUp } from '#data/commands/followUps.ts'
import { deleteIntroduction, setIntroductionState } from '#data/commands/introductions.ts'
import type { Data } from '#data/data.ts'
import type { Between } from '#data/queries/betweenUs.ts'
import { INTRODUCTION_STATES, isUnderway, nextState } from '#features/introductions/index.ts'
import type { MenuAction } from '#ui/index.ts'
import { contactOf } from './rows.ts'

/** What doing something in place needs. */
export interface DeedContext {
  readonly data: Data
  readonly t: Text
  readonly act: (work: () => Promise<{ readonly seq: number }>) => void
}

/** Where a row leads: to the page of a favour, loan or introduction, else to its form. */
export function linkOf(row: Between): { readonly href: string } | { readonly onPress: () => void } {
  if (row.kind === 'favour' || row.kind === 'loan') return { href: href(favourPath(row.favour.id)) }
  if (row.kind === 'introduction') return { href: href(introductionPath(row.introduction.id)) }
  return { onPress: () => editRow(row) }
}

/** Opens the form of a row. */
export function editRow(row: Between): void {
  if (row.kind === 'introduction') openForm('introduction', { introductionId: row.introduction.id })
  else if (row.kind === 'follow-up') openForm('followUp', { followUpId: row.followUp.id })
  else openForm('favour', { favourId: row.favour.id })
}

/** The one thing that brings a row on: done, received, returned, the next state. */
export function mainDeed(
  row: Between,
  { data, t, act }: DeedContext,
): { readonly label: string; readonly run: () => void } | undefined {
  switch (row.kind) {
    case 'favour': {
      const { id, direction, state, loan } = row.favour
      if (state === 'done' || state === 'declined') return undefined
      if (state === 'asked') {
        const answer = t(direction === 'given' ? 'favours.overview.promise' : 'favours.overview.saidYes')
        return { label: answer, run: () => act(() => promiseFavour(data, id)) }
      }
      if (loan) return { label: t('favours.menu.handOver'), run: () => act(() => handOverLoan(data, id)) }
      const label = t(direction === 'given' ? 'favours.overview.done' : 'favours.overview.received')
      return { label, run: () => act(() => doFavour(data, id)) }
    }
    case 'loan':
      return { label: t('favours.overview.returned'), run: () => act(() => giveBackLoan(data, row.favour.id)) }
    case 'introduction': {
      const { id, state } = row.introduction
      if (!isUnderway(state)) return undefined
      return { label: t(`introductions.next.${state}`), run: () => act(() => setIntroductionState(data, id, nextState(state))) }
    }
    case 'follow-up':
      if (row.followUp.state !== 'open') return undefined
      return { label: t('favours.overview.done'), run: () => act(() => doFollowUp(data, row.followUp.id)) }
  }
}

/** Everything else one can do with a row. */
export function menuDeeds(row: Between, { data, t, act }: DeedContext): (MenuAction | 'separator')[] {
  const contact = contactOf(row)
  const entry = (id: string, label: string, onAction: () => void): MenuAction => ({ id, label, onAction })
  const change = (id: string, label: string, work: () => Promise<{ readonly seq: number }>): MenuAction =>
    entry(id, label, () => act(work))
  return [
    entry('edit', t('favours.menu.edit'), () => editRow(row)),
    ...statesOf(row, { data, t, change }),
    ...(contact && row.kind !== 'follow-up' && row.kind !== 'introduction'
      ? [entry('remind', t('favours.menu.remind'), () => openForm('followUp', { contactId: contact.id }))]
      : []),
    ...(contact && routeAt('/people/:id')
      ? [
          entry('person', t('favours.menu.person', { name: contact.name }), () =>
            navigate(`/people/${encodeURIComponent(contact.id)}`),
          ),
        ]
      : []),
    'separator' as const,
    { ...change('delete', t('favours.menu.delete'), () => removeRow(data, row)), isDanger: true },
  ]
}

interface StateContext {
  readonly data: Data
  readonly t: Text
  readonly change: (id: string, label: string, work: () => Promise<{ readonly seq: number }>) => MenuAction
}

/** The other states a row can go to. */
function statesOf(row: Between, { data, t, change }: StateContext): MenuAction[] {
  switch (row.kind) {
    case 'favour': {
      const { id, direction, state, loan } = row.favour
      const done = t(direction === 'given' ? 'favours.page.done' : 'favours.page.receive')
      return [
        ...(state === 'asked'
          ? [
              loan
                ? change('handOver', t('favours.menu.handOver'), () => handOverLoan(data, id))
                : change('done', done, () => doFavour(data, id)),
            ]
          : []),
        ...(state === 'promised' ? [] : [change('promise', t('favours.menu.promise'), () => promiseFavour(data, id))]),
        ...(state === 'asked' ? [] : [change('ask', t('favours.menu.ask'), () => askFavour(data, id))]),
        ...(state === 'declined' ? [] : [change('decline', t('favours.menu.decline'), () => declineFavour(data, id))]),
      ]
    }
    case 'loan':
      return []
    case 'introduction': {
      const { id, state } = row.introduction
      return INTRODUCTION_STATES.filter((other) => other !== state).map((other) =>
        change(other, t(`introductions.state.${other}`), () => setIntroductionState(data, id, other)),
      )
    }
    case 'follow-up': {
      const { id, state } = row.followUp
      return state === 'open'
        ? [change('drop', t('favours.menu.drop'), () => dropFollowUp(data, id))]
        : [change('reopen', t('favours.menu.reopen'), () => reopenFollowUp(data, id))]
    }
  }
}

function removeRow(data: Data, row: Between): Promise<{ readonly seq: number }> {
  if (row.kind === 'introduction') return deleteIntroduction(data, row.introduction.id)
  if (row.kind === 'follow-up') return deleteFollowUp(data, row.followUp.id)
  return deleteFavour(data, row.favour.id)
}
