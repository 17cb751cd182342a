import { useRef } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { addPlanRow, type Whom } from '#data/commands/planRows.ts'
import { planOf, type PlanLine } from '#data/queries/plan.ts'
import { type PlanProposals, planProposals } from '#data/queries/planProposals.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { isPast } from '#shared/domain/events/when.ts'
import { Button } from '#ui/index.ts'
import { EmptyPlan } from './EmptyPlan.tsx'
import styles from './Plan.module.css'
import { PlanRows } from './PlanRows.tsx'
import { Proposals } from './proposals/Proposals.tsx'
import { TakeAlong } from './take/TakeAlong.tsx'
import { useMoving } from './useMoving.ts'
import { WhomField } from './WhomField.tsx'

/** The plan of an event: its rows, whom else to meet and why, and ways to take it along. */
export function PlanTab({ event }: { readonly event: GatheringEvent }) {
  const today = useToday()
  const plan = useLive((data) => planOf(data, event.id), [event.id], { keep: true })
  const found = useLive((data) => planProposals(data, event.id), [event.id, today], { keep: true })
  return plan === undefined || found === undefined ? undefined : <Plan event={event} lines={plan.lines} found={found} />
}

interface PlanProps {
  readonly event: GatheringEvent
  readonly lines: readonly PlanLine[]
  readonly found: PlanProposals
}

function Plan({ event, lines, found }: PlanProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const table = useRef<HTMLDivElement>(null)
  const addField = useRef<HTMLInputElement>(null)
  const proposalsAt = useRef<HTMLDivElement>(null)
  const moving = useMoving(lines, table)
  useKeys([{ keys: 'n', title: t('events.plan.add.key'), run: () => addField.current?.focus() }])

  const add = async (whom: Whom) => {
    const added = await act(() => addPlanRow(data, event.id, { whom }), { quiet: true })
    if (added !== undefined) moving.focusAt(added.id, 'when')
  }
  const { length: count } = found.proposals
  return (
    <div className={styles.plan}>
      <div className={styles.part}>
        <div className={styles.tools}>
          <div className={styles.add}>
            <WhomField
              label={t('events.plan.add.label')}
              hideLabel
              placeholder={t('events.plan.add.hint')}
              eventId={event.id}
              inputRef={addField}
              onChoose={(whom) => void add(whom)}
            />
          </div>
          <div className={styles.toolsEnd}>
            {count > 0 && lines.length > 0 && (
              <Button kind="quiet" onPress={() => proposalsAt.current?.querySelector('button')?.focus()}>
                {t('events.plan.proposals.jump', { count })}
              </Button>
            )}
            {lines.length > 0 && <TakeAlong event={event} lines={lines} />}
          </div>
        </div>
        <div ref={table}>{lines.length === 0 ? <EmptyPlan /> : <PlanRows lines={lines} moving={moving} />}</div>
      </div>
      {!isPast(event, today) && (
        <div ref={proposalsAt}>
          <Proposals event={event} found={found} />
        </div>
      )}
    </div>
  )
}
