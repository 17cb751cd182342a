import type { Data } from '#data/data.ts'

/** A file made for the user to save. */
export interface Download {
  readonly blob: Blob
  readonly fileName: string
}

/** Characters that some file system does not take in a name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu

/** A file name with the local day: `bakkie-2026-11-23.json`. */
export function dated(data: Data, stem: string, extension: string): string {
  const safe = stem.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim().slice(0, 80)
  return `${safe === '' ? 'bakkie' : safe}-${data.clock.today()}.${extension}`
}
