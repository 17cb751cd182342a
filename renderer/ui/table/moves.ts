/** Which row a key goes to, of `count`; `undefined` when the key is not one that moves. */
export const moveOf = (key: string, at: number | undefined, count: number, page: number): number | undefined => {
  const last = count - 1
  const within = (index: number) => Math.min(last, Math.max(0, index))
  switch (key) {
    case 'ArrowDown':
      return within(at === undefined ? 0 : at + 1)
    case 'ArrowUp':
      return within(at === undefined ? last : at - 1)
    case 'PageDown':
      return within((at ?? 0) + page)
    case 'PageUp':
      return within((at ?? 0) - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
