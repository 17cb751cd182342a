import type { Rules } from '../records/desk.ts'
import { DaySchema } from '../records/values.ts'
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** See `Asked`. */
export const AskedSchema = v.object({
  day: DaySchema,
  /** How many were always shown when the day began: they take their places of the day's number. */
  always: count,
  /** Whom or what Today asked about within its number, by `subjectKey`; must-shows not among them. */
  keys: v.array(v.string()),
  /** How often the user went on with as many again. */
  rounds: count,
})

/**
 * What Today asked on one local day. It is remembered and not told from the
 * records: nothing in them says which prompts stood there this morning, and a
 * coffee with someone nobody was asked about takes no place away.
 */
export type Asked = v.InferOutput<typeof AskedSchema>

/** What decides whether someone gets a place on Today. */
export interface Candidate {
  readonly key: string
  readonly always: boolean
}

/** The places of a day. */
export interface Places {
  /** For how many Today has room, besides what is always shown. */
  readonly room: number
  /** How many of those asked today were done, snoozed, put away or are otherwise gone: they keep their place. */
  readonly used: number
  readonly isAsked: (key: string) => boolean
}

/**
 * The places that are left on a day: at most as many are asked as the rules say,
 * and what was asked and answered is not filled up. A must-show that comes during
 * the day takes no place of those who stand there.
 * @param open everyone and everything in the queue now, must-shows included
 * @param asked what this day asked so far; nothing yet when undefined
 */
export function placesOf(
  open: readonly Candidate[],
  asked: Asked | undefined,
  { promptsPerDay }: Pick<Rules, 'promptsPerDay'>,
  isDayOff: boolean,
): Places {
  const ordinary = new Set(open.filter(({ always }) => !always).map(({ key }) => key))
  const keys = new Set(asked?.keys)
  const used = [...keys].filter((key) => !ordinary.has(key)).length
  const always = asked?.always ?? open.length - ordinary.size
  const most = Math.max(0, promptsPerDay - always) + promptsPerDay * (asked?.rounds ?? 0)
  return { room: isDayOff ? 0 : Math.max(0, most - used), used, isAsked: (key) => keys.has(key) }
}

/**
 * Who gets the places, the first of them first: the more urgent, then who was
 * asked about before today's list would change for less.
 */
export function byClaim(
  a: { readonly key: string; readonly urgency: number },
  b: { readonly key: string; readonly urgency: number },
  isAsked: Places['isAsked'],
): number {
  return b.urgency - a.urgency || Number(isAsked(b.key)) - Number(isAsked(a.key))
}
