import type { Data } from '#data/data.ts'
import { fileNameOf } from '#shared/contract/fileName.ts'

/** A file made for the user to save. */
export interface Download {
  readonly blob: Blob
  readonly fileName: string
}

/** A file name with the local day: `bakkie-2026-11-23.json`. */
export function dated(data: Data, stem: string, extension: string): string {
  return `${fileNameOf(stem)}-${data.clock.today()}.${extension}`
}
