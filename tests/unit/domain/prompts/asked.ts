import type { ContactFacts } from '#shared/domain/facts.ts'
import type { ContactPrompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { PromptRule } from '#shared/domain/records/desk.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { TODAY, facts } from '../people.ts'

/** What a rule asks of what is known of Anna. */
export const asked = (rule: PromptRule, parts: Partial<ContactFacts>, today: Day = TODAY): ContactPrompt[] =>
  promptsOf(facts(parts), { rules: DEFAULT_RULES, today }).filter((prompt) => prompt.rule === rule)

/** Its windows, each as "from – until". */
export const windows = (rule: PromptRule, parts: Partial<ContactFacts>, today: Day = TODAY): string[] =>
  asked(rule, parts, today).map(({ from, until }) => `${from} – ${until ?? ''}`)
