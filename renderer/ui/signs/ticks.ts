/** A full side of the bar: above it the side ends in a double mark and the numbers tell the rest (DESIGN.md). */
export const CUPS_A_SIDE = 12

/** Where each cup of a side lies, from the middle outward: whole cups, then the part of one that is left. */
export const ticksOf = (hundredths: number): { at: number; part: number }[] => {
  const shown = Math.min(hundredths, CUPS_A_SIDE * 100)
  return Array.from({ length: Math.ceil(shown / 100) }, (_, at) => ({ at, part: Math.min(1, shown / 100 - at) }))
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The outlines of boxes as one path. */
export const boxesPath = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')

/**
 * Lines at 45° through boxes, cut off at their edges, as one path: a drawing
 * instead of a fill pattern, quick in a table and black on a grey print.
 */
export const hatchPath = (boxes: readonly Box[], step: number): string =>
  boxes
    .flatMap(({ x, y, width, height }) => {
      const lines: string[] = []
      for (let offset = step; offset < width + height; offset += step) {
        // The line x + y = offset, from the lower left edge to the upper right one.
        const [left, right] = [Math.max(0, offset - height), Math.min(width, offset)]
        lines.push(`M${x + left} ${y + offset - left}L${x + right} ${y + offset - right}`)
      }
      return lines
    })
    .join('')
