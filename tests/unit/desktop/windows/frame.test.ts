import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameToOpen, MINIMUM } from '#electron/desktop/windows/frame.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { x: 1920, y: 200, width: 1280, height: 800 }
const remembered = { x: 2000, y: 300, width: 1000, height: 700, maximised: false }

describe('a main window opens', () => {
  it('where it stood', () => {
    expect(frameToOpen(remembered, [screen, second])).toEqual(remembered)
    expect(frameToOpen({ ...remembered, maximised: true }, [screen, second])).toMatchObject({ maximised: true })
  })

  it('in the middle of the first screen when the screen it stood on is gone', () => {
    expect(frameToOpen(remembered, [screen])).toEqual({ width: 1200, height: 800 })
  })

  it('in the middle when its title bar could not be taken hold of', () => {
    expect(frameToOpen({ ...remembered, x: 0, y: -40 }, [screen])).toEqual({ width: 1200, height: 800 })
    expect(frameToOpen({ ...remembered, x: 1900, y: 0 }, [screen])).toEqual({ width: 1200, height: 800 })
  })

  it.each([undefined, null, 'broken', {}, { ...remembered, width: 'wide' }, { ...remembered, x: 0.5 }])(
    'without minding %j on disk',
    (broken) => {
      expect(frameToOpen(broken, [screen])).toEqual({ width: 1200, height: 800 })
    },
  )

  it('never smaller than its screens are drawn for', () => {
    expect(frameToOpen({ x: 0, y: 0, width: 300, height: 200, maximised: false }, [screen])).toMatchObject(MINIMUM)
    expect(frameToOpen(undefined, [{ x: 0, y: 0, width: 800, height: 600 }])).toEqual(MINIMUM)
    expect(frameToOpen(undefined, [])).toEqual({ width: 1200, height: 800 })
  })

  it('always with a title bar on a screen, whatever was remembered', () => {
    const number = fc.integer({ min: -5000, max: 5000 })
    const anyFrame = fc.record({ x: number, y: number, width: number, height: number, maximised: fc.boolean() })
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const opened = frameToOpen(frame, [screen, second])
        expect(opened.width).toBeGreaterThanOrEqual(MINIMUM.width)
        expect(opened.height).toBeGreaterThanOrEqual(MINIMUM.height)
        const { x, y } = opened
        if (x === undefined || y === undefined) return
        const onScreen = [screen, second].some(
          (area) => y >= area.y && y < area.y + area.height && x < area.x + area.width && x + opened.width > area.x,
        )
        expect(onScreen).toBe(true)
      }),
    )
  })
})
