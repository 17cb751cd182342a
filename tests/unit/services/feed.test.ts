import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import type { Disk } from '#electron/services/disk/disk.ts'
import { createFeed } from '#electron/services/feed/feed.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { writeCalendar } from '#shared/formats/ics/write.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const calendar = (title: string, at = '2026-11-23T09:00:00.000Z') =>
  writeCalendar(
    'Bakkie',
    [{ uid: '1@bakkie', time: { kind: 'day', day: asDay('2026-11-30') }, title, isBusy: false }],
    at as Instant,
  )

async function feedOf({ isOn = true, disk = nodeDisk }: { isOn?: boolean; disk?: Disk } = {}) {
  const root = await temporaryFolder()
  const [dataFolder, folder] = [join(root, 'data'), join(root, 'calendars')]
  await mkdir(dataFolder)
  await mkdir(folder)
  const options = { disk, path: join(dataFolder, 'calendar-folder.json'), dataFolder, isOn: () => isOn }
  return {
    feed: createFeed(options),
    again: () => createFeed(options),
    root,
    dataFolder,
    folder,
    file: join(folder, 'bakkie.ics'),
  }
}

/** A disk on which everything in one folder fails. */
const failing = (code: string): Disk => ({
  ...nodeDisk,
  open: (path, how) =>
    path.includes('calendars') ? Promise.reject(Object.assign(new Error(code), { code })) : nodeDisk.open(path, how),
})

describe('the folder of the calendar file', () => {
  test('is taken when it can hold it, remembered, and left as it was', async () => {
    const { feed, again, folder } = await feedOf()
    expect(await feed.folder()).toBeUndefined()
    expect(await feed.choose(folder)).toEqual({ outcome: 'chosen', folder })
    expect(await again().folder()).toBe(folder)
    expect(await readdir(folder)).toEqual([])
  })

  test('is refused, with the reason, where it cannot', async () => {
    const { feed, root, folder, dataFolder } = await feedOf()
    await writeFile(join(root, 'a file'), 'x')
    const why = async (path: string) => feed.choose(path)
    expect(await why('calendars')).toEqual({ outcome: 'refused', why: 'not-absolute' })
    expect(await why('')).toEqual({ outcome: 'refused', why: 'not-absolute' })
    expect(await why(`${folder}\0`)).toEqual({ outcome: 'refused', why: 'not-absolute' })
    expect(await why(join(root, 'nowhere'))).toEqual({ outcome: 'refused', why: 'missing' })
    expect(await why(join(root, 'a file'))).toEqual({ outcome: 'refused', why: 'not-a-folder' })
    expect(await why(dataFolder)).toEqual({ outcome: 'refused', why: 'data-folder' })
    expect(await why(join(folder, '..', 'data', 'own'))).toEqual({ outcome: 'refused', why: 'data-folder' })
    await writeFile(join(folder, 'bakkie.ics'), 'BEGIN:VCALENDAR\r\nPRODID:-//Another\r\nEND:VCALENDAR\r\n')
    expect(await why(folder)).toEqual({ outcome: 'refused', why: 'taken' })
    expect(await feed.folder()).toBeUndefined()
  })

  test.each(['EACCES', 'EPERM', 'EROFS'])('is refused when nothing can be written in it (%s)', async (code) => {
    const { feed, folder } = await feedOf({ disk: failing(code) })
    expect(await feed.choose(folder)).toEqual({ outcome: 'refused', why: 'not-writable' })
  })
})

describe('the calendar file', () => {
  test('is written whole, and only when it says something else', async () => {
    const { feed, folder, file } = await feedOf()
    await feed.choose(folder)
    expect(await feed.write(calendar('Anna'))).toEqual({ written: true })
    expect(await feed.write(calendar('Anna', '2026-11-24T09:00:00.000Z'))).toEqual({ written: false })
    expect(await readFile(file, 'utf8')).toBe(calendar('Anna'))
    expect(await feed.write(calendar('Bob'))).toEqual({ written: true })
    expect(await readdir(folder)).toEqual(['bakkie.ics'])
    expect(await readFile(file, 'utf8')).toBe(calendar('Bob'))
  })

  test('is refused when it is off, no calendar of Bakkie, or another’s file stands there', async () => {
    const { feed, folder, file } = await feedOf()
    await expect(feed.write(calendar('Anna'))).rejects.toMatchObject({ code: 'not-found' })
    await feed.choose(folder)
    await expect(feed.write('#!/bin/sh\r\n')).rejects.toMatchObject({ code: 'forbidden' })
    await writeFile(file, 'mine')
    await expect(feed.write(calendar('Anna'))).rejects.toMatchObject({ code: 'forbidden' })
    expect(await feed.remove()).toEqual({ removed: false })
    expect(await readFile(file, 'utf8')).toBe('mine')
    const off = await feedOf({ isOn: false })
    await off.feed.choose(off.folder)
    await expect(off.feed.write(calendar('Anna'))).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('is not written into a folder that went, and is once it is back', async () => {
    const { feed, folder, file } = await feedOf()
    await feed.choose(folder)
    await rm(folder, { recursive: true })
    await expect(feed.write(calendar('Anna'))).rejects.toMatchObject({ code: 'ENOENT' })
    await mkdir(folder)
    expect(await feed.write(calendar('Anna'))).toEqual({ written: true })
    expect(await readFile(file, 'utf8')).toBe(calendar('Anna'))
  })

  test('stays whole when the new one cannot be written', async () => {
    let code: string | undefined
    const disk: Disk = {
      ...nodeDisk,
      open: (path, how) => (code === undefined ? nodeDisk.open(path, how) : failing(code).open(path, how)),
    }
    const { feed, folder, file } = await feedOf({ disk })
    await feed.choose(folder)
    await feed.write(calendar('Anna'))
    code = 'ENOSPC'
    await expect(feed.write(calendar('Bob'))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await readFile(file, 'utf8')).toBe(calendar('Anna'))
    expect(await readdir(folder)).toEqual(['bakkie.ics'])
  })

  test('is deleted when one says so, and nothing beside it', async () => {
    const { feed, folder } = await feedOf()
    await feed.choose(folder)
    await feed.write(calendar('Anna'))
    await writeFile(join(folder, 'other.ics'), 'mine')
    expect(await feed.remove()).toEqual({ removed: true })
    expect(await feed.remove()).toEqual({ removed: false })
    expect(await readdir(folder)).toEqual(['other.ics'])
  })

  test('has its folder asked for again when the note of it is broken', async () => {
    const { feed, folder, dataFolder } = await feedOf()
    await feed.choose(folder)
    await writeFile(join(dataFolder, 'calendar-folder.json'), '{"folder":')
    expect(await feed.folder()).toBeUndefined()
    await writeFile(join(dataFolder, 'calendar-folder.json'), '{"folder":"relative"}')
    expect(await feed.folder()).toBeUndefined()
  })
})
