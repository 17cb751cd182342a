import { useEffect, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { passOverGuests, proposeAgain } from '#data/commands/passOver.ts'
import { addPlanRows, type PlanRowDraft } from '#data/commands/planRows.ts'
import type { PlanProposals } from '#data/queries/planProposals.ts'
import { useData } from '#data/react/index.ts'
import type { Proposal } from '#shared/domain/events/proposals/proposal.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, Muted, Section } from '#ui/index.ts'
import { purposeInWords } from '../words.ts'
import { ProposalRow } from './ProposalRow.tsx'
import styles from './Proposals.module.css'

/** How many are shown at first, each with a key of its own. */
const KEYED = 5

/** Whom of the guests to meet and why: into the plan with one key, or not this time. */
export function Proposals({ event, found }: { readonly event: GatheringEvent; readonly found: PlanProposals }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const [isAll, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const goesTo = useRef<number>(undefined)
  const { proposals, passedOver } = found
  const shown = isAll ? proposals : proposals.slice(0, KEYED)

  // Who had the focus on a row that went, goes on with the next.
  const settled = useRef(proposals)
  useEffect(() => {
    if (settled.current === proposals) return
    settled.current = proposals
    const at = goesTo.current
    if (at === undefined) return
    goesTo.current = undefined
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-take]') ?? [])]
    ;(buttons[at] ?? buttons.at(-1))?.focus()
  }, [proposals])

  const going = (at: number) => {
    if (list.current?.contains(document.activeElement) === true) goesTo.current = at
  }
  const draftOf = ({ contactId, name, purposes }: Proposal): PlanRowDraft => ({
    whom: contactId === undefined ? { kind: 'name', name } : { kind: 'contact', id: contactId },
    relationalPurpose: purposeInWords(purposes.relational, t, format),
    reciprocalPurpose: purposeInWords(purposes.reciprocal, t, format),
  })
  const take = (some: readonly Proposal[], at: number) => {
    going(at)
    void act(() => addPlanRows(data, event.id, some.map(draftOf)))
  }
  const passOver = ({ guestId }: Proposal, at: number) => {
    going(at)
    void act(() => passOverGuests(data, [guestId]))
  }
  useKeys(
    shown.slice(0, KEYED).map((proposal, at) => ({
      keys: String(at + 1),
      title: t('events.plan.proposals.takeKey', { row: at + 1 }),
      run: () => take([proposal], at),
    })),
  )
  return (
    <Section
      title={t('events.plan.proposals.title')}
      {...(proposals.length > 0 && { count: proposals.length })}
      actions={
        shown.length > 1 && (
          <Button kind="quiet" onPress={() => take(shown, 0)}>
            {t('events.plan.proposals.takeAll', { count: shown.length })}
          </Button>
        )
      }
    >
      {proposals.length === 0 && <Muted>{t(emptyKey(found))}</Muted>}
      {shown.length > 0 && (
        <ul ref={list} className={styles.list} aria-label={t('events.plan.proposals.title')}>
          {shown.map((proposal, at) => (
            <ProposalRow
              key={proposal.guestId}
              proposal={proposal}
              shortcut={at < KEYED ? String(at + 1) : undefined}
              onTake={() => take([proposal], at)}
              onPassOver={() => passOver(proposal, at)}
            />
          ))}
        </ul>
      )}
      <div className={styles.below}>
        {proposals.length > KEYED && (
          <Button kind="quiet" aria-expanded={isAll} onPress={() => setAll(!isAll)}>
            {isAll ? t('events.plan.proposals.fewer') : t('events.plan.proposals.all', { count: proposals.length })}
          </Button>
        )}
        {passedOver.length > 0 && (
          <span className={styles.aside}>
            <Muted title={format.list(passedOver.map(({ name }) => name))}>
              {t('events.plan.proposals.aside', { count: passedOver.length })}
            </Muted>
            <Button
              kind="quiet"
              onPress={() =>
                void act(() =>
                  proposeAgain(
                    data,
                    passedOver.map(({ id }) => id),
                  ),
                )
              }
            >
              {t('events.plan.proposals.again')}
            </Button>
          </span>
        )}
      </div>
    </Section>
  )
}

const emptyKey = ({ guests }: PlanProposals) =>
  guests === 0 ? ('events.plan.proposals.noGuests' as const) : ('events.plan.proposals.none' as const)
