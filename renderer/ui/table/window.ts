/** Rows kept ready above and below those in sight. */
const SPARE = 6
/** The window moves in steps, so that scrolling by a row or two renders nothing. */
const STEP = 4

export interface RowWindow {
  readonly first: number
  /** Exclusive. */
  readonly end: number
}

/** Which of `count` rows of one height are to be in the document. Pixels in, row numbers out. */
export const windowOf = (scrollTop: number, viewport: number, rowHeight: number, count: number): RowWindow => {
  const top = Math.floor(Math.max(0, scrollTop) / rowHeight / STEP) * STEP
  const first = Math.min(Math.max(0, top - SPARE), Math.max(0, count - 1))
  const end = Math.min(count, top + Math.ceil(viewport / rowHeight) + STEP + SPARE)
  return { first, end: Math.max(end, Math.min(count, first + 1)) }
}

/** The most rows a window holds: a row and the one so many further are never in the document together. */
export const slotsOf = (viewport: number, rowHeight: number): number => Math.ceil(viewport / rowHeight) + STEP + 2 * SPARE

/** Where to scroll so that a row is in sight, or the same place when it is. `head` is what the sticky head covers. */
export const scrollToShow = (row: number, rowHeight: number, scrollTop: number, viewport: number, head: number): number => {
  const top = row * rowHeight
  if (top < scrollTop) return top
  const bottom = top + rowHeight + head
  return bottom > scrollTop + viewport ? bottom - viewport : scrollTop
}
