import type { Format, Text } from '#app/i18n/index.ts'
import { targetOf, type PersonChoice } from '#shared/imports/apply.ts'
import type { PlanItem } from '#shared/imports/plan.ts'
import { effectOf, isTicked, isUnanswered } from './choices.ts'
import { changeInWords } from './values.ts'
import { whyItMatches } from './why.ts'

/** What happens to a person of the file with the present choices, in one line. */
export function whatHappens(item: PlanItem, choice: PersonChoice | undefined, t: Text, format: Format): string {
  if (item.kind === 'removed') return t(choice?.again === true ? 'importing.what.again' : 'importing.what.removed')
  if (!isTicked(item, choice)) return t('importing.what.skipped')
  if (item.kind === 'same') return t('importing.what.same')
  if (item.kind === 'new') return whoItIs(item, choice, t)
  const taken = choice?.take ?? []
  const lines = [
    ...item.asks.map(({ field }) =>
      t(taken.includes(field) ? 'importing.what.theirs' : 'importing.what.mine', { field: t(`importing.fields.${field}`) }),
    ),
    ...item.changes.map((change) => changeInWords(change, t, format)),
  ]
  return shortened(lines, t)
}

function whoItIs(item: Extract<PlanItem, { kind: 'new' }>, choice: PersonChoice | undefined, t: Text): string {
  const target = targetOf(item, choice)
  const match = item.matches.find(({ contactId }) => contactId === target)
  if (match === undefined) {
    const [first] = item.matches
    return first === undefined
      ? t('importing.what.new')
      : t(isUnanswered(item, choice) ? 'importing.what.question' : 'importing.what.apart', {
          name: first.name,
          why: whyItMatches(first, t),
        })
  }
  const { changes, asks } = effectOf(item, choice)
  const isNothing = changes.length === 0 && asks.length === 0
  return isNothing
    ? t('importing.what.onlySource', { name: match.name })
    : t('importing.what.merge', { name: match.name, why: whyItMatches(match, t) })
}

/** The first, and how many more there are. */
function shortened([first = '', ...more]: readonly string[], t: Text): string {
  return more.length === 0 ? first : t('importing.what.more', { text: first, count: more.length })
}
