import { WINDOWS_ZONES } from './windowsZones.ts'

/**
 * The IANA zone a name of a file stands for: its own name, Windows' name, or
 * one with a path before it. Undefined when it is none that is known.
 */
export function zoneOf(tzid: string | undefined): string | undefined {
  const name = tzid?.trim().replace(/^"+|"+$/gu, '')
  if (name === undefined) return undefined
  const windows = WINDOWS_ZONES[name.toLowerCase()]
  // Evolution and others put a path before it: /softwarestudio.org/Tzfile/America/Chicago
  const parts = name.split('/')
  const tails = parts.length < 3 ? [name] : [parts.slice(-3).join('/'), parts.slice(-2).join('/')]
  return [windows, ...tails].find((each) => each !== undefined && isZone(each))
}

function isZone(name: string): boolean {
  // What starts otherwise is an offset, which Intl takes for a zone as well.
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
