import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import { FolderInUse, lockFolder } from '#electron/services/folder/lock.ts'
import { thisMachine } from '#electron/services/folder/machine.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const quick = { ...thisMachine, wait: () => Promise.resolve() }
const lockPath = async () => join(await temporaryFolder(), 'data', 'in-use.json')

test('two hosts exclude each other, and the message names who is running', async () => {
  const path = await lockPath()
  const lock = await lockFolder(nodeDisk, path, 'desktop', quick)
  const error: unknown = await lockFolder(nodeDisk, path, 'browser', quick).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(FolderInUse)
  expect(error).toMatchObject({ owner: { host: 'desktop', pid: process.pid } })
  await lock.release()
  const next = await lockFolder(nodeDisk, path, 'browser', quick)
  await next.release()
})

test('of many that start at once exactly one gets the folder', async () => {
  const path = await lockPath()
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(nodeDisk, path, 'browser', thisMachine)))
  const got = tries.filter((one) => one.status === 'fulfilled')
  expect(got).toHaveLength(1)
  for (const one of got) await one.value.release()
})

test('of many that find the lock of a dead process exactly one gets the folder', async () => {
  const path = await lockPath()
  const lock = await lockFolder(nodeDisk, path, 'browser', quick)
  const text = await readFile(path, 'utf8')
  await lock.release()
  await writeFile(path, text)
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(nodeDisk, path, 'browser', thisMachine)))
  const got = tries.filter((one) => one.status === 'fulfilled')
  expect(got).toHaveLength(1)
  for (const one of got) await one.value.release()
})

test('the lock of a killed process is taken over at once', async () => {
  const path = await lockPath()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  const pid = child.pid ?? 0
  const owned = { ...quick, pid }
  await lockFolder(nodeDisk, path, 'desktop', owned)
  await expect(lockFolder(nodeDisk, path, 'browser', quick)).rejects.toBeInstanceOf(FolderInUse)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const lock = await lockFolder(nodeDisk, path, 'browser', quick)
  expect(lock.owner.pid).toBe(process.pid)
  await lock.release()
})

test('a process number that another process has now does not hold the folder', async () => {
  const path = await lockPath()
  const before = { ...quick, pid: process.ppid, began: () => Promise.resolve('an earlier boot') }
  const old = await lockFolder(nodeDisk, path, 'desktop', before)
  const lock = await lockFolder(nodeDisk, path, 'browser', { ...quick, began: (pid) => Promise.resolve(`now ${pid}`) })
  await old.release()
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ id: lock.owner.id })
  await lock.release()
})

test('a lock of another machine holds as long as it is being touched', async () => {
  const path = await lockPath()
  const elsewhere = { ...quick, name: 'elsewhere' }
  const lock = await lockFolder(nodeDisk, path, 'desktop', elsewhere)
  await expect(lockFolder(nodeDisk, path, 'browser', quick)).rejects.toBeInstanceOf(FolderInUse)
  const old = new Date(Date.now() - 3_600_000)
  await utimes(path, old, old)
  const touching = { ...quick, wait: () => utimes(path, new Date(), new Date()) }
  await expect(lockFolder(nodeDisk, path, 'browser', touching)).rejects.toBeInstanceOf(FolderInUse)
  await utimes(path, old, old)
  const taken = await lockFolder(nodeDisk, path, 'browser', quick)
  await lock.release()
  await taken.release()
})

test('a lock that cannot be read is not for ever', async () => {
  const path = await lockPath()
  await nodeDisk.makeFolder(join(path, '..'))
  await writeFile(path, '\0\0\0')
  const old = new Date(Date.now() - 3_600_000)
  await utimes(path, old, old)
  const lock = await lockFolder(nodeDisk, path, 'browser', quick)
  await lock.release()
})
