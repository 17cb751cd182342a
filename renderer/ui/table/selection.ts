/** The selection with one key in or out. */
export const toggled = <Key>(selection: ReadonlySet<Key>, key: Key): ReadonlySet<Key> => {
  const next = new Set(selection)
  if (!next.delete(key)) next.add(key)
  return next
}

/** The selection with every key between two rows, both included, in either order. */
export const extended = <Key>(
  selection: ReadonlySet<Key>,
  keys: (index: number) => Key | undefined,
  from: number,
  to: number,
): ReadonlySet<Key> => {
  const next = new Set(selection)
  for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
    const key = keys(index)
    if (key !== undefined) next.add(key)
  }
  return next
}
