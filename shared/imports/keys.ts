/**
 * Gives every key in a file its ordinal among equal ones, in file order: the
 * first keeps its key, the next become `key#2`, `key#3`.
 */
export function ordinalKeys(): (key: string) => string {
  const seen = new Map<string, number>()
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  }
}
