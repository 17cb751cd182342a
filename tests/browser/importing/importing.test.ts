import { afterAll, describe, expect, it } from 'vitest'
import { applyImport, planImport, scalePhoto } from '#data/importing/index.ts'
import { importingSuite } from '#tests/unit/data-importing/suites/importing.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { chromiumPlace } from '../data/chromiumPlace.ts'

const place = chromiumPlace()
importingSuite(() => place, {}, {})

describe('in a real browser', () => {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)))
  observer.observe({ entryTypes: ['longtask'] })
  afterAll(() => observer.disconnect())

  it('5,000 vCards come in while the window keeps answering', async () => {
    const cards = Array.from({ length: 5000 }, (_each, i) =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        `UID:${i}`,
        `N:Jansen${i};Persoon;;;`,
        `EMAIL:p${i}@example.org`,
        'TEL;TYPE=CELL:+31 6 12345678',
        'ORG:Gemeente Utrecht',
        'TITLE:Adviseur',
        'CATEGORIES:a,b',
        'END:VCARD',
        '',
      ].join('\r\n'),
    )
    const data = await new World(place).open()
    let beats = 0
    const heart = setInterval(() => (beats += 1), 20)
    const started = performance.now()
    const plan = await planImport(data, new File(cards, 'people.vcf'))
    const planned = performance.now()
    const report = await applyImport(data, plan, {})
    clearInterval(heart)
    console.info(
      `5,000 vCards: planned ${Math.round(planned - started)} ms, applied ${Math.round(performance.now() - planned)} ms, ${beats} beats, longest task ${Math.round(Math.max(0, ...tasks))} ms`,
    )
    expect(report.counts.created).toBe(5000)
    expect(await data.db.summaries.count()).toBe(5000)
    expect(beats).toBeGreaterThan(10)
  })

  it('a photo is scaled to 256 pixels of WebP', async () => {
    const canvas = new OffscreenCanvas(1200, 800)
    const pen = canvas.getContext('2d')
    pen?.fillRect(0, 0, 1200, 800)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    const photo = await scalePhoto({ bytes, mime: 'image/jpeg' })
    if (photo === undefined) throw new Error('no photo')
    expect(photo.mime).toBe('image/webp')
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(photo.bytes)], { type: photo.mime }))
    expect([bitmap.width, bitmap.height]).toEqual([256, 171])
  })

  it('a photo that is none is left out', async () => {
    expect(await scalePhoto({ bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0]), mime: 'image/jpeg' })).toBeUndefined()
  })
})
