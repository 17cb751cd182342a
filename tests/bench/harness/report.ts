import { loadavg } from 'node:os'
import type { Spread } from '../world/figures.ts'
import type { Watched } from '../page/watch.ts'

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value >= 10 ? value.toFixed(1) : value.toFixed(2)
const line = (cells: readonly string[], widths: readonly number[]): string =>
  `${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}\n`
const WIDTHS = [64, 16, 12, 12, 8]

/** What a part must reach; times are told, not held. */
export interface Target {
  readonly median?: number
  readonly p95?: number
}

function verdict(spread: Spread, target: Target): string {
  const parts = [
    ...(target.median === undefined ? [] : [spread.median <= target.median]),
    ...(target.p95 === undefined ? [] : [spread.p95 <= target.p95]),
  ]
  return parts.length === 0 ? '' : parts.every(Boolean) ? 'ok' : 'MISSED'
}

function say(text: string): void {
  process.stdout.write(text)
}

/** The head of a part, with how busy the machine is. */
export function head(part: string): void {
  say(
    `\n${line(
      [
        `${part}; load ${loadavg()
          .map((load) => load.toFixed(1))
          .join(' ')}`,
        'target',
        'median',
        'p95',
        '',
      ],
      WIDTHS,
    )}`,
  )
}

/** A measured time beside its target, in ms. */
export function time(what: string, spread: Spread, target: Target = {}): void {
  const wanted = [
    ...(target.median === undefined ? [] : [`med ${target.median}`]),
    ...(target.p95 === undefined ? [] : [`p95 ${target.p95}`]),
  ]
  say(
    line(
      [
        `${what} (${spread.count}×)`,
        wanted.length === 0 ? '' : `${wanted.join(', ')} ms`,
        `${number(spread.median)} ms`,
        `${number(spread.p95)} ms`,
        verdict(spread, target),
      ],
      WIDTHS,
    ),
  )
}

/** One measured value that has no spread, in ms. */
export function once(what: string, ms: number, target?: number): void {
  say(line([what, target === undefined ? '' : `${number(target)} ms`, `${number(ms)} ms`, '', verdictOf(ms, target)], WIDTHS))
}

const verdictOf = (ms: number, target: number | undefined): string => (target === undefined ? '' : ms <= target ? 'ok' : 'MISSED')

/** A figure that is no time. When it is not reached it is told as failed: the bench does not pass then. */
export function figure(what: string, value: string, target = '', reached?: boolean): void {
  say(line([what, target, value, '', reached === undefined ? '' : reached ? 'ok' : 'FAILED'], WIDTHS))
}

/** Tasks over 50 ms that there should have been none of; told, not held. */
export function tasks(what: string, durations: readonly number[]): void {
  const longest = Math.max(0, ...durations)
  const value = durations.length === 0 ? '0' : `${durations.length}, to ${number(longest)} ms`
  say(line([what, 'none', value, '', durations.length === 0 ? 'ok' : 'MISSED'], WIDTHS))
}

/** Something told without a target. */
export function told(text: string): void {
  say(`  ${text}\n`)
}

/** A piece of work that was watched. */
export function watchedWork(what: string, { ms, longestPause, longTasks }: Watched, target?: number): void {
  once(what, ms, target)
  told(`  longest pause ${number(longestPause)} ms, ${longTasks} tasks over 50 ms`)
}
