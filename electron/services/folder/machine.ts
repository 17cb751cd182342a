import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { hasCode } from '../disk/disk.ts'
import type { Machine } from './lock.ts'

/** Whether a process of this number runs (signal 0 asks without sending). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return hasCode(error, 'EPERM')
  }
}

/** When a process began: boot and clock ticks since, from /proc (proc(5), field 22 of stat). Linux only. */
async function began(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    // The command, field 2, is in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot.trim()}-${fields[19] ?? ''}`
  } catch {
    return undefined
  }
}

/** This machine and process. */
export const thisMachine: Machine = {
  name: hostname(),
  pid: process.pid,
  isAlive,
  began,
  now: () => new Date(),
  wait: async (ms) => wait(ms),
  newId: () => randomUUID(),
}
