import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium, testChromiumArgs } from '../chromium.mjs'
import { root } from '../paths.mjs'
import { icnsOf, icoOf } from './containers.mjs'

/*
 * Draws the icons out of the SVG files, in Chromium. Run it after changing
 * one (`node build/icons/draw.mjs`) and commit what it makes.
 */

const folder = import.meta.dirname
const executablePath = findChromium()
const browser = await chromium.launch({ args: testChromiumArgs, ...(executablePath === undefined ? {} : { executablePath }) })

async function draw(svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const source = readFileSync(join(folder, svg), 'utf8')
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${source}`)
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  return { size, png }
}

const images = []
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) images.push(await draw('bakkie.svg', size))
const tray = await draw('tray.svg', 32)
await browser.close()

mkdirSync(join(folder, 'linux'), { recursive: true })
for (const { size, png } of images.filter((image) => image.size <= 512 && image.size !== 24)) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png)
}
writeFileSync(join(folder, 'bakkie.ico'), icoOf(images.filter((image) => image.size <= 256)))
writeFileSync(join(folder, 'bakkie.icns'), icnsOf(images))
writeFileSync(
  join(root, 'electron', 'desktop', 'tray', 'icon.ts'),
  `/** The tray's cup, 32 pixels, as a data URL: drawn by build/icons/draw.mjs. */\nexport const TRAY_ICON =\n  'data:image/png;base64,${tray.png.toString('base64')}'\n`,
)
