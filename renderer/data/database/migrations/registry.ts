import type { Migration } from './migration.ts'
import { version1 } from './version1.ts'

/** Every schema there ever was, in order; none is ever taken out. */
export const MIGRATIONS: readonly Migration[] = [version1]

/** The schema this Bakkie writes. */
export const SCHEMA = MIGRATIONS.length
