/** Numbers of contacts under a key. */
export type Postings = Map<string, number[]>

/** Puts a contact under a key, once. Contacts come in the order of their numbers. */
export function put(postings: Postings, key: string, at: number): void {
  const held = postings.get(key)
  if (held === undefined) postings.set(key, [at])
  else if (held.at(-1) !== at) held.push(at)
}
