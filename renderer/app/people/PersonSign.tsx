import { usePhoto } from '#data/react/index.ts'
import { Avatar } from '#ui/index.ts'

/** The photo of someone known by name, or their initials; always beside the name. */
export function PersonSign({
  name,
  photo,
  size = 32,
}: {
  readonly name: string
  readonly photo?: string | undefined
  readonly size?: 24 | 32
}) {
  return <Avatar size={size} initials={initialsOf(name)} photo={usePhoto(photo)} />
}

/** First letters of the first and last capitalised words, so that "Anna van den Berg" is AB. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  const [first, ...rest] = capital.length > 0 ? capital : words
  const last = rest.at(-1)
  return [first, last]
    .map((word) => /^./u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase()
}
