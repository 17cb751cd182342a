import { calledOf } from './called.ts'
import type { ProposalRule } from './proposal.ts'

const WEIGHT = 50

/** The lines to bring up next time that are not ticked off. */
export const nextTime: ProposalRule = ({ guest, known }) =>
  (known?.contact.nextTime ?? [])
    .filter(({ doneOn }) => doneOn === undefined)
    .map(({ text }) => ({ kind: 'next-time', values: { name: calledOf(guest, known), what: text }, weight: WEIGHT }))
