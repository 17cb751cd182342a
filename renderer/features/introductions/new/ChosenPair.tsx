import type { PersonChoice } from '#app/people/choice.ts'
import { pairGround, pairPerson } from '#data/queries/introductionPair.ts'
import { useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { IntroductionState } from '../form/state.ts'
import { SideBySide } from '../pair/SideBySide.tsx'

/** Those chosen so far next to each other, with what the two have in common. */
export function ChosenPair({ state }: { readonly state: IntroductionState }) {
  const first = idOf(state.first)
  const second = idOf(state.second)
  const chosen = useLive(
    async (data) => {
      const a = first && (await pairPerson(data, first))
      const b = second && (await pairPerson(data, second))
      return { people: [a, b].filter((one) => one !== undefined), ground: a && b && (await pairGround(data, a, b)) }
    },
    [first, second],
    { keep: true },
  )
  if (chosen === undefined || chosen.people.length === 0) return undefined
  return <SideBySide columns={chosen.people.map((person) => ({ person }))} ground={chosen.ground} level={2} />
}

const idOf = (choice: PersonChoice | undefined): ContactId | undefined => (choice?.kind === 'contact' ? choice.id : undefined)
