import type { Format, Text } from '#app/i18n/index.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import type { ProposalReason, Purpose, ReasonValues } from '#shared/domain/events/proposals/proposal.ts'
import { ME } from '#shared/domain/events/who.ts'

/** Who of us, as the screen says it: "Me", "Femke", "Femke and Me". */
export function whoInWords(who: readonly string[], t: Text, format: Format): string {
  return format.list(who.map((one) => (one === ME ? t('events.plan.me') : one)))
}

/** Whom a row is about, by name. */
export const whomInWords = ({ whom }: Pick<PlanLine, 'whom'>, t: Text): string =>
  whom.name === '' ? t('events.plan.someoneGone') : whom.name

/** What is said of whom: "Adviser, Rabobank"; '' when nothing is known. */
export function workInWords({ whom }: Pick<PlanLine, 'whom'>): string {
  if (whom.kind === 'group') return ''
  return [whom.role, whom.organisation].filter((part) => part !== undefined).join(', ')
}

/** The sentence a reason is. */
export const reasonInWords = ({ kind, values }: ProposalReason, t: Text, format: Format): string =>
  t(`events.plan.reason.${kind}`, said(values, format))

/** The purposes of one side as the text a row begins with. */
export const purposeInWords = (purposes: readonly Purpose[], t: Text, format: Format): string =>
  purposes.map(({ kind, values }) => t(`events.plan.purpose.${kind}`, said(values, format))).join('. ')

function said({ date, cups, ...values }: ReasonValues, format: Format): Readonly<Record<string, string>> {
  return {
    ...values,
    ...(date !== undefined && { date: format.day(date) }),
    ...(cups !== undefined && { cups: format.cupsInWords(cups) }),
  }
}
