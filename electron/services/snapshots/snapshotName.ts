import * as v from 'valibot'
import type { SnapshotInfo } from '#shared/contract/calls.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'

/*
 * A snapshot's file name says what can be known before it is opened:
 * `2026-11-23T09-00-00-000Z_SEQ_ROWS[_thin].snapshot.gz`. Names sort by time.
 */

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z_(\d+)_(\d+)(_thin)?\.snapshot\.gz$/

/** The file name of a snapshot. */
export function snapshotFileName(info: Pick<SnapshotInfo, 'at' | 'seq' | 'rows' | 'thin'>): string {
  const moment = new Date(info.at).toISOString().replaceAll(':', '-').replace('.', '-')
  return `${moment}_${info.seq}_${info.rows}${info.thin === undefined ? '' : '_thin'}.snapshot.gz`
}

/** What a file name says of a snapshot; undefined for other files. */
export function readSnapshotName(name: string): Pick<SnapshotInfo, 'at' | 'seq' | 'rows' | 'thin'> | undefined {
  const match = PATTERN.exec(name)
  if (match === null) return undefined
  const [, day, hour, minute, second, milli, seq, rows, thin] = match
  const at = v.safeParse(InstantSchema, `${day}T${hour}:${minute}:${second}.${milli}Z`)
  if (!at.success) return undefined
  return { at: at.output, seq: Number(seq), rows: Number(rows), ...(thin === undefined ? {} : { thin: true as const }) }
}
