import type { PromptRule } from '../records/desk.ts'
import type { PromptKey } from '../records/values.ts'

/** The stable key of a prompt: its rule and what tells it from others of the rule. Holds ids and dates only, never names. */
export function promptKey(rule: PromptRule, ...parts: readonly string[]): PromptKey {
  return [rule, ...parts].join(':') as PromptKey
}
