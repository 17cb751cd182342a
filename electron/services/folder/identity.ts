import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { writeWhole } from '../disk/atomic.ts'
import type { Disk } from '../disk/disk.ts'
import { hasCode } from '../disk/disk.ts'
import { nameOfMoment } from './layout.ts'

const IdentitySchema = v.object({ format: v.literal(1), dataId: v.pipe(v.string(), v.minLength(1)) })

/** Whose data a folder holds: absent when nobody wrote it down, `damaged` when it cannot be read. */
export async function readIdentity(disk: Disk, path: string): Promise<{ dataId?: string; damaged?: true }> {
  let bytes: Uint8Array
  try {
    bytes = await disk.read(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return {}
    throw error
  }
  try {
    const parsed = v.safeParse(IdentitySchema, JSON.parse(new TextDecoder().decode(bytes)))
    if (parsed.success) return { dataId: parsed.output.dataId }
  } catch {
    // Not JSON: as damaged as JSON of another shape.
  }
  return { damaged: true }
}

/** Writes down whose data a folder holds. */
export async function writeIdentity(disk: Disk, path: string, dataId: string): Promise<void> {
  await disk.makeFolder(dirname(path))
  await writeWhole(disk, path, new TextEncoder().encode(`${JSON.stringify({ format: 1, dataId })}\n`))
}

/** Keeps a damaged identity under another name. @returns that name */
export async function setIdentityAside(disk: Disk, path: string, now: Date): Promise<string> {
  const name = `identity-damaged-${nameOfMoment(now)}.json`
  await disk.rename(path, join(dirname(path), name))
  return name
}
