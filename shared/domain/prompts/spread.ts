import { addDays, dayNumber, earlier } from '../calendar/days.ts'
import type { Day } from '../records/values.ts'
import type { Prompt } from './prompt.ts'

/**
 * Spreads keep-in-touch prompts that open on one day, when they are more than
 * Today shows: the first few keep their day, the next few get the day after, and
 * so on, in an order that looks random and is always the same. Nobody waits past
 * the day after their longest cadence, and nobody of whom the user put this prompt
 * off or away is moved. Promises, dates and all other rules stay where they are.
 * @param perDay how many Today shows
 * @param isSaid whether the user said something to a prompt
 */
export function spreadOut(prompts: readonly Prompt[], perDay: number, isSaid: (prompt: Prompt) => boolean): readonly Prompt[] {
  const byDay = new Map<Day, Prompt[]>()
  for (const prompt of prompts) {
    if (prompt.rule !== 'keep-in-touch' || prompt.longestOn === undefined || isSaid(prompt)) continue
    const list = byDay.get(prompt.from)
    if (list === undefined) byDay.set(prompt.from, [prompt])
    else list.push(prompt)
  }
  const moved = new Map<Prompt, Day>()
  for (const [from, list] of byDay) {
    if (list.length <= perDay) continue
    for (const [place, prompt] of inSpreadOrder(list).entries()) {
      const to = lastDay(prompt, addDays(from, Math.floor(place / perDay)))
      if (to > from) moved.set(prompt, to)
    }
  }
  if (moved.size === 0) return prompts
  return prompts.map((prompt) => {
    const from = moved.get(prompt)
    return from === undefined ? prompt : { ...prompt, from }
  })
}

/** Never later than the day after the longest cadence. */
const lastDay = ({ longestOn }: Prompt, wanted: Day): Day => earlier(wanted, longestOn && addDays(longestOn, 1))

function inSpreadOrder(list: readonly Prompt[]): Prompt[] {
  return list
    .map((prompt) => ({ prompt, place: scatter(prompt.contactId ?? prompt.id, prompt.from) }))
    .sort((a, b) => a.place - b.place || (a.prompt.id < b.prompt.id ? -1 : 1))
    .map(({ prompt }) => prompt)
}

/** A number that scatters ids and differs by day, so that it is not always the same people who wait: FNV-1a, 32 bits. */
function scatter(id: string, day: Day): number {
  let hash = 0x811c9dc5 ^ dayNumber(day)
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
