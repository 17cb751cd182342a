import { daysBetween } from '#shared/domain/calendar/days.ts'
import type { Tier } from '#shared/domain/records/contact.ts'
import type { Day, PromptKey } from '#shared/domain/records/values.ts'
import type { Moment } from './calendar.ts'
import type { Snapshot } from './places.ts'
import type { World } from './world.ts'

const TIERS = ['a', 'b', 'c', 'none'] as const
type Standing = Tier | 'none'

interface Wait {
  readonly tier: Standing
  readonly since: Day
  until?: Day
  isMissed: boolean
  isOpen: boolean
}

/** Counts what a life saw. */
export class Figures {
  #days = 0
  #longestToday = 0
  #longestLater = 0
  readonly #done = new Set<PromptKey>()
  readonly #missed = new Set<PromptKey>()
  readonly #opened = new Set<PromptKey>()
  readonly #waits = new Map<PromptKey, Wait>()

  see({ queue }: Snapshot, { today }: Moment, { people }: World): void {
    this.#days += 1
    this.#longestToday = Math.max(this.#longestToday, queue.today.length)
    this.#longestLater = Math.max(this.#longestLater, queue.later.length)
    for (const wait of this.#waits.values()) wait.isOpen = false
    for (const item of [...queue.today, ...queue.later]) {
      const tier = (item.contactId && people.get(item.contactId)?.contact.tier) ?? 'none'
      for (const { prompt } of item.prompts) {
        this.#opened.add(prompt.id)
        const wait: Wait = this.#waits.get(prompt.id) ?? { tier, since: today, isMissed: false, isOpen: true }
        wait.isOpen = true
        this.#waits.set(prompt.id, wait)
      }
    }
    for (const item of queue.coming) for (const { prompt } of item.prompts) this.#opened.add(prompt.id)
    for (const item of queue.today)
      for (const { prompt } of item.prompts) {
        const wait = this.#waits.get(prompt.id)
        if (wait !== undefined) wait.until ??= today
      }
    for (const item of queue.missed)
      for (const { prompt } of item.prompts) {
        this.#missed.add(prompt.id)
        const wait = this.#waits.get(prompt.id)
        if (wait !== undefined) wait.isMissed = true
      }
  }

  did(id: PromptKey): void {
    this.#done.add(id)
  }

  /** How many prompts of a tier were open without ever standing on Today, because their window ended or to the last day. */
  neverShown(tier: Standing): number {
    return this.#of(tier).filter(({ until, isMissed, isOpen }) => until === undefined && (isMissed || isOpen)).length
  }

  /** The days that prompts of a tier waited for Today, shortest first. */
  waits(tier: Standing): number[] {
    return this.#of(tier)
      .flatMap(({ since, until }) => (until === undefined ? [] : [Math.max(0, daysBetween(since, until))]))
      .sort((a, b) => a - b)
  }

  #of(tier: Standing): Wait[] {
    return [...this.#waits.values()].filter((wait) => wait.tier === tier)
  }

  /** Everything counted, as text. */
  table(title: string): string {
    const shown = [...this.#waits.values()].filter(({ until }) => until !== undefined).length
    const lines = [
      `\n${title}`,
      `${this.#days} days; ${this.#opened.size} prompts opened, ${shown} on Today, ${this.#done.size} done from there, ${this.#missed.size} missed`,
      `the longest Today ${this.#longestToday}, the longest Later ${this.#longestLater}`,
      'wait for Today in days   prompts  median  95%  longest  window ended first  cleared before  waiting at the end',
      ...TIERS.map((tier) => this.#row(tier)),
    ]
    return `${lines.join('\n')}\n`
  }

  #row(tier: Standing): string {
    const all = this.#of(tier)
    const waits = this.waits(tier)
    const at = (part: number): number => waits[Math.min(waits.length - 1, Math.floor(part * waits.length))] ?? 0
    const never = all.filter(({ until }) => until === undefined)
    const ended = never.filter(({ isMissed }) => isMissed).length
    const waiting = never.filter(({ isMissed, isOpen }) => isOpen && !isMissed).length
    const cells = [all.length, at(0.5), at(0.95), waits.at(-1) ?? 0, ended, never.length - ended - waiting, waiting]
    const widths = [9, 8, 5, 9, 20, 16, 20]
    return `${`tier ${tier}`.padEnd(23)}${cells.map((cell, n) => `${cell}`.padStart(widths[n] ?? 0)).join('')}`
  }
}
