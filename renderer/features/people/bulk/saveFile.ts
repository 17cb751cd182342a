import type { Download } from '#data/exporting/index.ts'

/** How long the browser gets to begin reading a file before its address goes, in ms. */
const READING_TIME = 60_000

/** Hands a file to the browser to save, as with a link to it. */
export function saveFile({ blob, fileName }: Download): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READING_TIME)
}
