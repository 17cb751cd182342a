import type { Language } from '../../messages/catalogues.ts'

/**
 * The language to write in: the first that every reader names and we speak, in
 * the order of the first of them; else the user's own.
 * @param readers the BCP 47 tags of each reader, the one to write in first
 */
export function languageFor(readers: readonly (readonly string[])[], own: Language): Language {
  const spoken = readers.map((tags) => tags.flatMap((tag) => languageOf(tag) ?? []))
  const [first = []] = spoken.filter((languages) => languages.length > 0)
  // Someone who says nothing of languages is taken to read whatever the others do.
  return first.find((language) => spoken.every((languages) => languages.length === 0 || languages.includes(language))) ?? own
}

function languageOf(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-')
  return primary === 'nl' || primary === 'en' ? primary : undefined
}
