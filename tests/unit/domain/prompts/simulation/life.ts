import { addDays } from '#shared/domain/calendar/days.ts'
import type { Asked } from '#shared/domain/prompts/asked.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { subjectKey } from '#shared/domain/prompts/subject.ts'
import { PromptKeySchema } from '#shared/domain/records/values.ts'
import type { Day, PromptKey } from '#shared/domain/records/values.ts'
import { Chance } from '#shared/sample/random.ts'
import * as v from 'valibot'
import { rules } from '../../people.ts'
import { momentsOfLife } from './calendar.ts'
import type { Moment } from './calendar.ts'
import { faultsAt } from './checks.ts'
import { Doer, Ids } from './doing.ts'
import { Figures } from './figures.ts'
import { Happenings } from './happenings.ts'
import { people } from './network.ts'
import type { Network } from './network.ts'
import { snapshot } from './places.ts'
import type { Snapshot } from './places.ts'
import { World } from './world.ts'

/** A life to be lived: which chances, whom one knows, and how much of Today one does. */
export interface Setting {
  readonly name: string
  readonly seed: number
  readonly network: Network
  /** The part of what Today shows that is done on a day on which one looks. */
  readonly diligence: number
}

/** Three years of a networker, lived day by day. */
export class Life {
  readonly figures = new Figures()
  /** What was wrong, each with seed and moment. */
  readonly faults: string[] = []
  readonly moments: readonly Moment[]
  readonly world: World
  readonly #setting: Setting
  readonly #chance: Chance
  readonly #doer: Doer
  readonly #happenings: Happenings
  readonly #done = new Set<PromptKey>()
  /** What was said of a day before is not said again. */
  readonly #said = new Set<string>()
  #changed = new Set<string>()
  /** What Today asked on the latest day. */
  #asked: Asked | undefined

  constructor(setting: Setting) {
    this.#setting = setting
    this.#chance = new Chance(setting.seed)
    this.moments = momentsOfLife(this.#chance)
    this.world = new World(rules())
    people(this.world, this.#chance, setting.network)
    const ids = new Ids()
    this.#doer = new Doer(this.world, this.#chance, ids)
    this.#happenings = new Happenings(this.world, this.#chance, ids, this.#doer)
  }

  live(): this {
    let before: { moment: Moment; snapshot: Snapshot } | undefined
    for (const [n, moment] of this.moments.entries()) {
      this.#setRules(n)
      const now = snapshot(this.world, moment, this.#askedOn(moment.today))
      this.#note(moment.today, now)
      this.#check(moment, now, before)
      this.figures.see(now, moment, this.world)
      this.#changed = new Set()
      if (moment.opened) this.#day(moment, now)
      before = { moment, snapshot: now }
      if (n % 7 === 0) this.#checkAgain(moment, snapshot(this.world, moment, this.#askedOn(moment.today)))
    }
    return this
  }

  #askedOn = (today: Day): Asked | undefined => (this.#asked?.day === today ? this.#asked : undefined)

  /** What Today shows was asked, on a day lived twice as well. */
  #note(day: Day, { queue, asked }: Snapshot): void {
    const shown = queue.today.filter(({ always }) => !always).map(({ key }) => key)
    const always = asked?.always ?? queue.today.length - shown.length
    this.#asked = { day, always, keys: [...new Set([...(asked?.keys ?? []), ...shown])], rounds: 0 }
  }

  /** Sundays off from the second year, the whole weekend from the third; a rule is paused for a while. */
  #setRules(n: number): void {
    const daysOff = n < 365 ? [] : n < 730 ? [0] : [0, 6]
    if (n === 365 || n === 730) this.world.rules = { ...this.world.rules, daysOff }
    if (n === 500 || n === 530) {
      this.world.rules = { ...this.world.rules, pausedRules: n === 500 ? ['met-once', 'value-added'] : [] }
      this.world.touchEveryone()
      for (const id of this.world.people.keys()) this.#changed.add(id)
    }
  }

  #check(moment: Moment, now: Snapshot, before: { moment: Moment; snapshot: Snapshot } | undefined): void {
    const memory = { done: this.#done, changed: this.#changed, ...(before && { before }) }
    this.#report(moment, faultsAt(this.world, moment, now, memory))
  }

  /** Once a week after the day's work as well: what was done is gone at once, and its place is not filled up. */
  #checkAgain(moment: Moment, now: Snapshot): void {
    const everyone = new Set(this.world.people.keys())
    this.#report(moment, faultsAt(this.world, moment, now, { done: this.#done, changed: everyone }))
  }

  #report({ today, now, zone }: Moment, faults: readonly string[]): void {
    for (const fault of faults) {
      if (!this.#said.has(fault)) this.faults.push(`seed ${this.#setting.seed}, ${today} ${now} ${zone}: ${fault}`)
      this.#said.add(fault)
    }
  }

  #day(moment: Moment, { queue }: Snapshot): void {
    const { today } = moment
    for (const item of queue.today) {
      if (!this.#chance.is(this.#setting.diligence)) continue
      for (const { prompt } of item.prompts) this.#answer(prompt, moment)
    }
    const [missed] = queue.missed
    if (missed !== undefined && this.#chance.is(0.05)) for (const { prompt } of missed.prompts) this.#answer(prompt, moment)
    this.#noting(moment, () => this.#happenings.meets(today))
    this.#noting(moment, () => this.#happenings.notes(today), true)
  }

  /** Does it, or snoozes it, or says not this one, or pauses the contact. */
  #answer(prompt: Prompt, moment: Moment): void {
    const { today } = moment
    const isThere = (): boolean => this.#rowsAbout(prompt, today).some(({ id, from }) => id === prompt.id && from <= today)
    const part = this.#chance.next()
    const early = prompt.rule === 'date' && prompt.on !== undefined && today < prompt.on
    if (early || part < 0.1) {
      if (early && prompt.on !== undefined && this.#chance.is(0.5)) this.#say(prompt, { snoozedUntil: prompt.on })
      else if (!early) this.#say(prompt, { snoozedUntil: addDays(today, this.#chance.pick([1, 2, 7, 7, 14, 40, 100])) })
    } else if (part < 0.15) {
      const said = this.#chance.pick(['nothing', 'not-now', 'did-it', 'never'] as const)
      this.#say(prompt, { dismissedOn: today, ...(said !== 'nothing' && { said }) })
    } else if (part < 0.155 && prompt.contactId !== undefined) {
      const { contact } = this.world.person(prompt.contactId)
      this.world.putContact({ ...contact, promptsPaused: addDays(today, this.#chance.between(3, 30)) })
      this.#changed.add(prompt.contactId)
    } else {
      if (!isThere()) return
      let arranged = false
      this.#noting(moment, () => {
        arranged = this.#doer.do(prompt, today) === 'arranged'
        return arranged
      })
      if (isThere()) this.#report(moment, [`${prompt.id} was done and is still open`])
      if (!arranged) {
        this.#done.add(prompt.id)
        this.figures.did(prompt.id)
      }
    }
  }

  #rowsAbout({ contactId }: Prompt, today: Day): readonly Prompt[] {
    return contactId === undefined ? this.world.subjectPrompts(today) : this.world.promptsAbout(contactId, today)
  }

  #say(prompt: Prompt, said: object): void {
    const about = prompt.contactId === undefined ? {} : { contactId: prompt.contactId }
    this.world.say({ id: v.parse(PromptKeySchema, prompt.id), ...about, ...said })
  }

  /** Notes what an act touched; what it cleared is done for good, unless it was put right in a way that may raise it again. */
  #noting({ today }: Moment, act: () => boolean | void, mayReturn = false): void {
    const subjects = this.world.subjectPrompts(today)
    const rows = new Map<string, readonly Prompt[]>()
    for (const id of this.world.people.keys()) rows.set(id, this.world.promptsAbout(id, today))
    const arranged = act() === true
    const cleared = gone(subjects, this.world.subjectPrompts(today))
    for (const id of this.world.people.keys()) {
      const [before, after] = [rows.get(id) ?? [], this.world.promptsAbout(id, today)]
      if (rows.has(id) && before === after) continue
      this.#changed.add(id)
      cleared.push(...gone(before, after))
    }
    for (const prompt of cleared) {
      this.#changed.add(subjectKey(prompt))
      if (arranged || mayReturn || prompt.rule === 'give-back' || prompt.rule === 'one-way') continue
      if (prompt.from <= today) this.#done.add(prompt.id)
    }
  }
}

/** The prompts that were there and are not any more. */
function gone(before: readonly Prompt[], after: readonly Prompt[]): Prompt[] {
  return before.filter(({ id }) => !after.some((other) => other.id === id))
}
