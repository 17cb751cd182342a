import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { icnsOf, icoOf } from '../../../build/icons/containers.mjs'

const icons = join(import.meta.dirname, '..', '..', '..', 'build', 'icons')
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47])
/** Width from the header of a PNG (RFC 2083 §4.1.1). */
const widthOf = (png: Buffer) => png.readUInt32BE(16)

describe('the icons', () => {
  it.each([16, 32, 48, 64, 128, 256, 512])('hold a PNG of %i pixels for Linux', (size) => {
    const png = readFileSync(join(icons, 'linux', `${size}x${size}.png`))
    expect(png.subarray(0, 4)).toEqual(pngStart)
    expect(widthOf(png)).toBe(size)
  })

  it('hold a Windows icon whose every entry points at a PNG of its size', () => {
    const ico = readFileSync(join(icons, 'bakkie.ico'))
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index
      const png = ico.subarray(ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8))
      expect(png.subarray(0, 4)).toEqual(pngStart)
      expect(widthOf(png) % 256).toBe(ico.readUInt8(at))
      return widthOf(png)
    })
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it('hold a macOS icon with every size up to 1,024 pixels', () => {
    const icns = readFileSync(join(icons, 'bakkie.icns'))
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const widths = new Set<number>()
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) widths.add(widthOf(icns.subarray(at + 8)))
    expect([...widths].toSorted((a, b) => a - b)).toEqual([32, 64, 128, 256, 512, 1024])
  })

  it('cannot be made when a size is missing', () => {
    expect(() => icnsOf([])).toThrow('No image of 32 pixels')
    expect(icoOf([]).length).toBe(6)
  })
})
