import * as v from 'valibot'

/** The smallest a main window can be, and the log window's size, in device-independent pixels (DESIGN.md). */
export const MINIMUM = { width: 900, height: 640 } as const
export const LOG_SIZE = { width: 640, height: 260 } as const
const FIRST = { width: 1200, height: 800 } as const

const pixels = v.pipe(v.number(), v.integer())

/** Where the main window stood, as remembered on disk. */
export const FrameSchema = v.object({ x: pixels, y: pixels, width: pixels, height: pixels, maximised: v.boolean() })
export type Frame = v.InferOutput<typeof FrameSchema>

/** The part of a screen that windows may use. */
export interface WorkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Where a main window opens: where it stood, when enough of its title bar is
 * still on a screen to take hold of; else in the middle, no larger than the
 * first screen.
 *
 * @param remembered what was on disk; anything not a frame is ignored
 * @param areas of all screens, the primary first
 */
export function frameToOpen(remembered: unknown, areas: readonly WorkArea[]): Partial<Frame> & { width: number; height: number } {
  const parsed = v.safeParse(FrameSchema, remembered)
  if (parsed.success && areas.some((area) => canBeHeld(parsed.output, area))) {
    const { width, height, ...place } = parsed.output
    return { ...place, width: Math.max(width, MINIMUM.width), height: Math.max(height, MINIMUM.height) }
  }
  const primary = areas[0]
  if (primary === undefined) return FIRST
  return {
    width: Math.max(MINIMUM.width, Math.min(FIRST.width, primary.width)),
    height: Math.max(MINIMUM.height, Math.min(FIRST.height, primary.height)),
  }
}

/** At least 100 pixels of the title bar, which is some 30 pixels high, lie on this screen. */
function canBeHeld(frame: Frame, area: WorkArea): boolean {
  const visible = Math.min(frame.x + frame.width, area.x + area.width) - Math.max(frame.x, area.x)
  return visible >= 100 && frame.y >= area.y && frame.y + 30 <= area.y + area.height
}
