import { existsSync, fstatSync, promises, readFileSync, readlinkSync } from 'node:fs'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { sep } from 'node:path'

/*
 * Loaded into a host before its own code (`node --import`): a disk that fills up or may not be
 * written, and a clock set ahead, as the file BAKKIE_TEST_MACHINE says at each moment:
 * `{ "folder", "room"?: bytes still free, "readOnly"?: true, "ahead"?: ms }`. Long timers follow that clock.
 * What a full disk takes before it refuses is written, as a real one does: the rest is torn off.
 */
const control = process.env.BAKKIE_TEST_MACHINE ?? ''
let text = ''
let now = { folder: '', room: Infinity, readOnly: false, ahead: 0 }

function machine() {
  const said = existsSync(control) ? readFileSync(control, 'utf8') : ''
  if (said !== text && said !== '') {
    text = said
    const { folder, room = Infinity, readOnly = false, ahead = 0 } = JSON.parse(said)
    now = { folder, room, readOnly, ahead }
  }
  return now
}

const failure = (code, call) => Object.assign(new Error(`${code}: in a test, ${call}`), { code, syscall: call })
const isOurs = (path) => typeof path === 'string' && (path === machine().folder || path.startsWith(machine().folder + sep))
const writes = (flags) => (typeof flags === 'string' ? /[wa+]/.test(flags) : typeof flags === 'number' && (flags & 3) !== 0)

/** How many of `wanted` bytes still go onto the disk. */
function take(wanted) {
  const { room } = machine()
  if (wanted > 0 && room === 0) throw failure('ENOSPC', 'write')
  const taken = Math.min(wanted, room)
  now.room -= taken
  return taken
}

function refuseWhenReadOnly(path, call) {
  if (machine().readOnly && isOurs(path)) throw failure('EROFS', call)
}

const { open } = promises
promises.open = async (path, flags, mode) => {
  if (writes(flags)) refuseWhenReadOnly(path, 'open')
  const file = await open(path, flags, mode)
  if (!writes(flags) || !isOurs(path)) return file
  const write = file.write.bind(file)
  file.write = (bytes, offset = 0) => {
    if (machine().readOnly) return Promise.reject(failure('EROFS', 'write'))
    try {
      return write(bytes, offset, take(bytes.length - offset))
    } catch (error) {
      return Promise.reject(error)
    }
  }
  return file
}
for (const name of ['rename', 'rm', 'mkdir', 'utimes']) {
  const real = promises[name]
  promises[name] = async (path, ...rest) => {
    if (name !== 'mkdir' || !existsSync(path)) refuseWhenReadOnly(path, name)
    return real(path, ...rest)
  }
}
// The settings file is written by a package that does it synchronously.
const { openSync, writeSync, renameSync } = fs
const pathOf = (fd) => (process.platform === 'linux' ? readlinkSync(`/proc/self/fd/${fd}`) : fstatSync(fd) && machine().folder)
fs.openSync = (path, flags, mode) => {
  if (writes(flags)) refuseWhenReadOnly(path, 'open')
  return openSync(path, flags, mode)
}
fs.writeSync = (fd, data, ...rest) => {
  if (fd > 2 && isOurs(pathOf(fd))) take(Buffer.byteLength(data))
  return writeSync(fd, data, ...rest)
}
fs.renameSync = (from, to) => {
  refuseWhenReadOnly(to, 'rename')
  return renameSync(from, to)
}
syncBuiltinESMExports()

const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + machine().ahead)
    else super(...given)
  }
  static now() {
    return RealDate.now() + machine().ahead
  }
}

// Timers go by that clock: set ahead, as when a machine wakes, those that are due by it fire.
const realSetTimeout = globalThis.setTimeout
const LONG = 5_000
globalThis.setTimeout = (run, ms = 0, ...given) => {
  if (!(ms >= LONG)) return realSetTimeout(run, ms, ...given)
  const due = Date.now() + ms
  const timer = setInterval(() => {
    if (Date.now() < due) return
    clearInterval(timer)
    run(...given)
  }, 50)
  return timer
}
