interface Size {
  readonly width: number
  readonly height: number
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Where each value lies: evenly from left to right, 0 at the bottom and 100 at the top, within a margin for the line itself. */
export const placesOf = (values: readonly number[], { width, height }: Size, margin = 1): { x: number; y: number }[] => {
  const room = Math.max(1, values.length - 1)
  return values.map((value, at) => ({
    x: round(margin + ((width - 2 * margin) * at) / room),
    y: round(height - margin - ((height - 2 * margin) * Math.min(100, Math.max(0, value))) / 100),
  }))
}

/** The line through places, as an SVG path; empty without any. */
export const linePath = (places: readonly { x: number; y: number }[]): string =>
  places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** What lies under the line, closed along the bottom. */
export const areaPath = (places: readonly { x: number; y: number }[], height: number): string => {
  const [first] = places
  const last = places.at(-1)
  return first && last ? `${linePath(places)}L${last.x} ${height}L${first.x} ${height}z` : ''
}
