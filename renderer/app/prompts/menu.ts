import type { Text } from '#app/i18n/index.ts'
import { pauseRule } from '#data/commands/rules.ts'
import { dismissPrompts, snoozePrompts } from '#data/commands/promptStates.ts'
import { addDays, weekdayOf } from '#shared/domain/calendar/days.ts'
import type { QueueItem } from '#shared/domain/prompts/queue.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { MenuAction } from '#ui/index.ts'
import { type ActionContext, deedsOf, metTodayWith, type PromptDeed } from './deeds.ts'

/** "I met them today", of the row with the focus. */
export const MET_KEY = 'm'

/** Monday of next week. */
export const nextMonday = (today: Day): Day => addDays(today, (8 - weekdayOf(today)) % 7 || 7)

/** "Done: the quote"; what asks more first says so at the end: "Congratulate: birthdays…". */
function alsoOf(action: string, what: string, t: Text): string {
  const bare = action.replace(/…$/u, '')
  return `${t('today.also', { action: bare, what })}${bare === action ? '' : '…'}`
}

/** Everything one can do with a contact's prompts besides the main thing. */
export function menuOf(
  item: QueueItem,
  name: string,
  context: ActionContext & {
    readonly t: Text
    /** Says why it stands where it does; left out where there is no order. */
    readonly why?: { readonly isShown: boolean; readonly toggle: () => void }
  },
): (MenuAction | 'separator')[] {
  const { t, data, act, ask, why } = context
  const { contactId } = item
  const prompts = item.prompts.map(({ prompt }) => prompt)
  const today = data.clock.today()
  const entry = (deed: PromptDeed, index: number, what: string | undefined): MenuAction => ({
    id: `${index} ${deed.id}`,
    label: what === undefined ? t(deed.title) : alsoOf(t(deed.title), what, t),
    onAction: () => deed.run(context),
  })
  const deeds = prompts.flatMap((prompt, index) => {
    const { main, beside, more } = deedsOf(prompt)
    const what = prompts.length === 1 ? undefined : (prompt.reason.values.what ?? t(`prompts.rule.${prompt.rule}`))
    return [...(index === 0 ? [] : [...(main ? [main] : []), ...beside]), ...more].map((deed) => entry(deed, index, what))
  })
  const pausable = [...new Set(prompts.map(({ rule }) => rule))]
  const met =
    contactId === undefined
      ? []
      : [
          {
            id: 'met',
            label: t('today.menu.metToday', { name }),
            shortcut: MET_KEY.toUpperCase(),
            onAction: () => metTodayWith(contactId).run(context),
          },
        ]
  return [
    ...deeds,
    ...met,
    ...(deeds.length + met.length > 0 ? ['separator' as const] : []),
    {
      id: 'tomorrow',
      label: t('today.menu.tomorrow'),
      onAction: () => act(() => snoozePrompts(data, prompts, addDays(today, 1))),
    },
    {
      id: 'nextWeek',
      label: t('today.menu.nextWeek'),
      onAction: () => act(() => snoozePrompts(data, prompts, nextMonday(today))),
    },
    { id: 'snooze', label: t('today.menu.snoozeUntil'), onAction: () => ask({ kind: 'snooze', prompts, name }) },
    'separator',
    { id: 'notThis', label: t('today.menu.notThis'), onAction: () => act(() => dismissPrompts(data, prompts)) },
    { id: 'notThisWhy', label: t('today.menu.notThisWhy'), onAction: () => ask({ kind: 'dismiss', prompts, name }) },
    'separator',
    ...(contactId === undefined
      ? []
      : [{ id: 'pause', label: t('today.menu.pause', { name }), onAction: () => ask({ kind: 'pause', contactId, name }) }]),
    ...pausable.map((rule) => ({
      id: `rule ${rule}`,
      label: t('today.menu.pauseRule', { rule: t(`prompts.rule.${rule}`) }),
      onAction: () => act(() => pauseRule(data, rule)),
    })),
    ...(why
      ? [
          'separator' as const,
          { id: 'why', label: t(why.isShown ? 'today.menu.whyHide' : 'today.menu.whyFirst'), onAction: why.toggle },
        ]
      : []),
  ]
}
