import { useText } from '#app/i18n/index.ts'

/** Relations people most often note; any other is kept in the user's own words. */
export const RELATION_KINDS = ['partner', 'child', 'parent', 'sibling', 'friend', 'colleague', 'assistant', 'manager'] as const

/** What a relation is called: a suggested kind in the user's language, any other as it was written. */
export function useRelationWords(): (kind: string) => string {
  const t = useText()
  return (kind) => {
    const known = RELATION_KINDS.find((one) => one === kind)
    return known === undefined ? kind : t(`person.relations.kinds.${known}`)
  }
}

/** The kind to keep for what was typed: a suggested one by its name in the user's language, else the words themselves. */
export function useRelationKind(): (text: string) => string {
  const t = useText()
  return (text) => {
    const typed = text.trim().toLocaleLowerCase()
    return RELATION_KINDS.find((one) => t(`person.relations.kinds.${one}`).toLocaleLowerCase() === typed) ?? text.trim()
  }
}
