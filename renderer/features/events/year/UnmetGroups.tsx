import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { addPlanRow } from '#data/commands/planRows.ts'
import type { PlanYear } from '#data/queries/planYear.ts'
import { useData } from '#data/react/index.ts'
import type { UnmetGroup } from '#shared/domain/events/unmetGroups.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, List, ListRow, Menu, type MenuAction, Muted, Section } from '#ui/index.ts'

/** The focus groups that the year passes by, each with a way into a plan. */
export function UnmetGroups({ found: { unmet, ahead } }: { readonly found: PlanYear }) {
  const t = useText()
  if (unmet.length === 0) return undefined
  return (
    <Section title={t('events.year.unmet.title')} count={unmet.length}>
      <Muted>{t('events.year.unmet.lead')}</Muted>
      <List label={t('events.year.unmet.title')}>
        {unmet.map((one) => (
          <ListRow
            key={one.group.id}
            title={one.group.name}
            text={wordsOf(one, t)}
            actions={<IntoPlan one={one} ahead={ahead} />}
          />
        ))}
      </List>
    </Section>
  )
}

const wordsOf = ({ members, isFirst }: UnmetGroup, t: ReturnType<typeof useText>): string =>
  [...(isFirst ? [t('events.year.unmet.first')] : []), t('events.year.unmet.members', { count: members })].join(' · ')

/** The events where one can still plan; without one, a new event. */
function IntoPlan({ one, ahead }: { readonly one: UnmetGroup; readonly ahead: readonly GatheringEvent[] }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const { id, name } = one.group
  if (ahead.length === 0)
    return (
      <span data-print="no">
        <Button onPress={() => openForm('event', {})}>{t('events.year.unmet.noEvent')}</Button>
      </span>
    )
  const plan = async (event: GatheringEvent) => {
    const added = await act(() => addPlanRow(data, event.id, { whom: { kind: 'group', id } }))
    if (added !== undefined) navigate(`${eventPath(event.id)}?tab=plan`)
  }
  return (
    <span data-print="no">
      <Menu
        label={t('events.year.unmet.planFor', { name })}
        trigger={<Button aria-label={t('events.year.unmet.planFor', { name })}>{t('events.year.unmet.plan')}</Button>}
        items={ahead.map((event): MenuAction => ({
          id: event.id,
          label: event.name,
          description: format.day(event.date),
          onAction: () => void plan(event),
        }))}
      />
    </span>
  )
}
