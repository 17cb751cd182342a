import { asDay } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import * as v from 'valibot'
import { networkFacts } from '../world/facts.ts'
import { spreadOf } from '../world/figures.ts'
import type { Spread } from '../world/figures.ts'
import type { PromptsFigures, PromptsTask } from './parts.ts'

const TODAY = asDay('2026-11-23')
const ROUNDS = 30
/** Rounds that only warm up: the first times are those of a program not yet compiled. */
const WARMING = 5

function measured(work: () => unknown): Spread {
  const times: number[] = []
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    const began = performance.now()
    work()
    if (round >= 0) times.push(performance.now() - began)
  }
  return spreadOf(times)
}

/** The least that looking at everything can take: every record once, nothing made of it. */
function walk(facts: readonly ContactFacts[]): number {
  let seen = 0
  for (const { meetings, favours, introductions } of facts) {
    for (const { meeting } of meetings) if (meeting.state === 'happened' && meeting.date <= TODAY) seen += meeting.date.length
    for (const { on } of favours) if (on <= TODAY) seen += on.length
    for (const { on } of introductions) if (on <= TODAY) seen += on.length
  }
  return seen
}

/** Everything about prompts, for everyone. */
export function promptsFigures({ contacts, meetings, seed }: PromptsTask): PromptsFigures {
  const facts = networkFacts({ contacts, meetings, seed, today: TODAY })
  const context = { rules: DEFAULT_RULES, today: TODAY, now: v.parse(ClockTimeSchema, '09:00') }
  let prompts: Prompt[] = []
  const everyone = measured(() => {
    prompts = []
    for (const known of facts) for (const prompt of promptsOf(known, context)) prompts.push(prompt)
  })
  const summaries = new Map<ContactId, Summary>(facts.map((known) => [known.contact.id, summarise(known, DEFAULT_RULES, TODAY)]))
  const busiest = facts.reduce((most, known) => (known.meetings.length > most.meetings.length ? known : most))
  return {
    contacts: facts.length,
    meetings: facts.reduce((count, known) => count + known.meetings.length, 0),
    prompts: prompts.length,
    everyone,
    walk: measured(() => walk(facts)),
    queue: measured(() => queueOf(prompts, [], summaries, context)),
    busiest: { meetings: busiest.meetings.length, time: measured(() => promptsOf(busiest, context)) },
  }
}

addEventListener('message', ({ data }: MessageEvent<PromptsTask>) => postMessage(promptsFigures(data)))
