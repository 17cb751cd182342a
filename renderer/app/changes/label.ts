import { CATALOGUES } from '#shared/messages/catalogues.ts'
import type { ChangeLabel } from '#shared/changes/change.ts'
import type { Text, TextKey } from '../i18n/keys.ts'

/** Whether a path leads to a text of the catalogues, as itself or as a plural. */
export const isTextKey = (key: string): key is TextKey => {
  let node: unknown = CATALOGUES.en
  const parts = key.split('.')
  const last = parts.pop() ?? ''
  for (const part of parts) node = isNode(node) ? node[part] : undefined
  return isNode(node) && (typeof node[last] === 'string' || typeof node[`${last}_other`] === 'string')
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** What a change was, in the user's words. A label of another version of Bakkie is said in general. */
export const labelInWords = (label: ChangeLabel, text: Text): string => {
  const key = `changes.${label.key}`
  return isTextKey(key) ? text(key, label.values) : text('shell.undo.unnamed')
}
