import type { Contact } from '../../records/contact.ts'
import type { Favour } from '../../records/favour.ts'
import type { PromptRule } from '../../records/desk.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { ContactPrompt, PromptAction } from '../prompt.ts'

/** What a prompt about an open favour says apart from its window; a promise or an ask, with a due day or without. */
export function favourPrompt(
  rule: PromptRule,
  favour: Favour,
  contact: Contact,
  action: PromptAction['kind'] & ('do-favour' | 'ask-about-favour'),
): Omit<ContactPrompt, 'from'> {
  const group = `${rule === 'my-promise' ? MINE[state(favour)] : THEIRS[state(favour)]}${favour.due === undefined ? '-undated' : ''}`
  return {
    id: promptKey(rule, favour.id, favour.due ?? 'undated'),
    rule,
    contactId: contact.id,
    reason: { key: `${group}.any`, values: { name: callName(contact), what: favour.what, date: favour.due ?? favour.on } },
    ...(favour.due === undefined ? {} : { due: favour.due }),
    action: { kind: action, favourId: favour.id },
  }
}

const state = (favour: Favour): 'asked' | 'promised' => (favour.state === 'asked' ? 'asked' : 'promised')
const MINE = { promised: 'my-promise', asked: 'asked-of-me' } as const
const THEIRS = { promised: 'their-promise', asked: 'asked-of-them' } as const
