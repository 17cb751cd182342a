import * as v from 'valibot'
import { addDays } from '../domain/calendar/days.ts'
import { DEFAULT_RULES } from '../domain/records/desk.ts'
import type { Day } from '../domain/records/values.ts'
import { NeedIdSchema, SavedViewIdSchema } from '../domain/records/values.ts'
import { addAround, addFavours, addFollowUps, addIntroductions, addOpenThings } from './dealings.ts'
import { addEvents, addGroups, addSeries } from './gatherings.ts'
import { addHistory, addPlanned } from './meetings.ts'
import { makeFigure } from './people.ts'
import { Chance } from './random.ts'
import { noRows, type TableRows } from '../domain/records/tables.ts'
import type { Scene } from './scene.ts'
import { writtenOn } from './scene.ts'
import { NEEDS } from './texts.ts'

/** How many contacts the sample network has unless told otherwise. */
export const SAMPLE_SIZE = 250

export interface SampleOptions {
  /** Contacts, 0 to 50,000 and beyond. */
  readonly size: number
  /** Any whole number; the same gives the same network. */
  readonly seed: number
  /** The day the network is seen on: whatever it is, every screen has something to show. */
  readonly today: Day
}

/**
 * A believable network: contacts with three years of meetings, favours both
 * ways, introductions, events and groups. Everyone and everything in it is
 * made up; addresses end in `.example` (RFC 2606).
 */
export function sampleNetwork({ size, seed, today }: SampleOptions): TableRows {
  const chance = new Chance(seed)
  const rows = noRows()
  const figures = Array.from({ length: size }, (_each, number) => makeFigure(chance, number, today))
  const scene: Scene = { chance, today, rows, figures }
  for (const figure of figures) {
    rows.contacts.push(figure.contact)
    addHistory(scene, figure)
    addFavours(scene, figure)
    addAround(scene, figure)
  }
  const active = figures.filter((figure) => figure.contact.status === 'active' && figure.story !== 'known')
  const near = active.filter((figure) => figure.story === 'close' || figure.story === 'mutual')
  // In a very large network these few things need not grow with it.
  const some = active.slice(0, 2000)
  if (near.length > 0) {
    addPlanned(scene)
    addOpenThings(scene, near)
    addFollowUps(scene, near)
    addIntroductions(scene, some)
    addEvents(scene, some)
    addGroups(scene, some)
  }
  addDesk(scene)
  if (near.length > 0) addSeries(scene, some)
  return rows
}

/** The user's own page: profile, rules, asks and offers, a few saved views. */
function addDesk({ chance, rows, today }: Scene): void {
  rows.rules.push(DEFAULT_RULES)
  rows.profile.push({ id: 'me', name: 'Noor Verhagen', organisation: 'Bureau Buurt', city: 'Utrecht' })
  for (const kind of ['ask', 'offer'] as const)
    for (const { text, tag } of chance.some(NEEDS[kind], 2))
      rows.needs.push({
        id: v.parse(NeedIdSchema, chance.id()),
        owner: 'me',
        kind,
        text,
        tags: [tag],
        openedOn: addDays(today, -40),
      })
  const views = [
    ['Kring 1, 60 dagen niet gezien', 'tier:a last:>60d'],
    ['In Utrecht', 'in:utrecht'],
    ['Aan wie ik iets beloofde', 'owes:them'],
  ] as const
  for (const [name, query] of views)
    rows.savedViews.push({ id: v.parse(SavedViewIdSchema, chance.id()), createdAt: writtenOn(addDays(today, -90)), name, query })
}
