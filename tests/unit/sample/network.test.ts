import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { addDays, asDay, daysBetween } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { TABLE_NAMES, TABLES } from '#shared/domain/records/tables.ts'
import type { TableName, TableRows } from '#shared/domain/records/tables.ts'
import { displayName } from '#shared/language/names/display.ts'
import { sampleNetwork } from '#shared/sample/network.ts'

const TODAY = asDay('2026-11-23')
const DAYS = ['2026-11-23', '2028-02-29', '2027-01-01', '2026-07-05'].map((text) => asDay(text))

/** What the rules are given of each contact. */
function factsOf(rows: TableRows): ContactFacts[] {
  const meetings = new Map(
    rows.meetings.map((meeting) => [meeting.id, { meeting, participants: [] as ContactFacts['contact']['id'][] }]),
  )
  for (const { meetingId, contactId } of rows.participations) meetings.get(meetingId)?.participants.push(contactId)
  return rows.contacts.map((contact) => ({
    contact,
    meetings: [...meetings.values()].filter((each) => each.participants.includes(contact.id)),
    favours: rows.favours.filter((favour) => favour.contactId === contact.id),
    introductions: rows.introductions.filter((introduction) => introduction.contactIds.includes(contact.id)),
    followUps: rows.followUps.filter((followUp) => followUp.contactId === contact.id),
    groupCadences: [],
  }))
}

describe('the sample network', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    const one = sampleNetwork({ size: 40, seed: 1, today: TODAY })
    expect(sampleNetwork({ size: 40, seed: 1, today: TODAY })).toEqual(one)
    expect(sampleNetwork({ size: 40, seed: 2, today: TODAY }).contacts).not.toEqual(one.contacts)
  })

  it.each(DAYS)('holds only rows the tables take, each id once, seen on %s', (today) => {
    const rows = sampleNetwork({ size: 250, seed: 5, today })
    for (const name of TABLE_NAMES) {
      const table: readonly { id: string }[] = rows[name]
      const schema: v.GenericSchema = TABLES[name]
      for (const row of table) expect(v.safeParse(schema, row).output, name).toEqual(row)
      expect(new Set(table.map((row) => row.id)).size, name).toBe(table.length)
    }
  })

  it('points only at what is there', () => {
    const rows = sampleNetwork({ size: 250, seed: 5, today: TODAY })
    const ids = (name: TableName) => new Set<string>(rows[name].map((row) => row.id))
    const [contacts, meetings, events, groups, favours] = [
      ids('contacts'),
      ids('meetings'),
      ids('events'),
      ids('groups'),
      ids('favours'),
    ]
    for (const each of rows.participations)
      expect([meetings.has(each.meetingId), contacts.has(each.contactId)]).toEqual([true, true])
    for (const each of [...rows.favours, ...rows.followUps, ...rows.memberships]) expect(contacts.has(each.contactId)).toBe(true)
    for (const each of rows.favours.flatMap((favour) => favour.returns)) expect(favours.has(each.favourId)).toBe(true)
    for (const each of rows.introductions) for (const id of each.contactIds) expect(contacts.has(id)).toBe(true)
    for (const each of [...rows.guests, ...rows.planRows]) expect(events.has(each.eventId)).toBe(true)
    for (const each of rows.memberships) expect(groups.has(each.groupId)).toBe(true)
    for (const each of rows.meetings)
      for (const party of [each.invited, each.treated])
        if (party.kind === 'participants') for (const id of party.ids) expect(contacts.has(id)).toBe(true)
  })

  it('knows nothing that happened after today, and plans nothing long past', () => {
    for (const today of DAYS) {
      const rows = sampleNetwork({ size: 150, seed: 9, today })
      for (const meeting of rows.meetings) {
        const age = daysBetween(meeting.date, today)
        if (meeting.state === 'happened') expect(age).toBeGreaterThanOrEqual(0)
        else expect(age).toBeLessThanOrEqual(1)
        expect(age).toBeLessThan(3.2 * 365)
      }
      for (const favour of rows.favours)
        if (favour.doneOn !== undefined) expect(daysBetween(favour.doneOn, today)).toBeGreaterThanOrEqual(0)
    }
  })

  it.each(DAYS)('has something for every screen on %s', (today) => {
    const rows = sampleNetwork({ size: 60, seed: 3, today })
    const phases = new Set(factsOf(rows).map((facts) => phaseOf(summarise(facts, DEFAULT_RULES, today), today)))
    expect([...phases].sort()).toEqual(['indebted', 'investing', 'mutual', 'new', 'one-way', 'resting'])
    const due = (direction: string) =>
      rows.favours.filter((favour) => favour.direction === direction && favour.state === 'promised').map((favour) => favour.due)
    expect(due('given')).toContain(today)
    expect(due('given').some((day) => day !== undefined && day < today)).toBe(true)
    expect(due('received').some((day) => day !== undefined && daysBetween(day, today) > 7)).toBe(true)
    expect(
      rows.meetings.filter(
        (meeting) => meeting.state === 'planned' && meeting.date > today && daysBetween(today, meeting.date) <= 9,
      ).length,
    ).toBeGreaterThan(3)
    expect(rows.meetings.some((meeting) => meeting.state === 'planned' && meeting.date < today)).toBe(true)
    expect(rows.followUps.some((followUp) => followUp.due === today)).toBe(true)
    expect(rows.contacts.some((contact) => contact.birthday?.slice(-5) === addDays(today, 3).slice(-5))).toBe(true)
    expect(new Set(rows.introductions.map((introduction) => introduction.state)).size).toBe(6)
    expect(rows.favours.some((favour) => favour.loan !== undefined && favour.loan.returnedOn === undefined)).toBe(true)
    expect(rows.events.some((event) => event.date > today)).toBe(true)
    for (const name of TABLE_NAMES)
      if (name !== 'promptStates' && name !== 'sources') expect(rows[name].length, name).toBeGreaterThan(0)
  })

  it('has believable names, with tussenvoegsels and diacritics, and addresses that are nobody’s', () => {
    const { contacts } = sampleNetwork({ size: 300, seed: 4, today: TODAY })
    expect(contacts.filter((contact) => contact.name.infix !== undefined).length).toBeGreaterThan(50)
    expect(contacts.some((contact) => /[^\p{ASCII}]/u.test(displayName(contact)))).toBe(true)
    for (const email of contacts.flatMap((contact) => contact.emails))
      expect(email.value).toMatch(/^[a-z0-9.]+@[a-z0-9]+\.example$/)
  })

  it('of no one, of one and of very many is made', () => {
    expect(sampleNetwork({ size: 0, seed: 1, today: TODAY }).contacts).toEqual([])
    expect(sampleNetwork({ size: 1, seed: 1, today: TODAY }).contacts).toHaveLength(1)
    const many = sampleNetwork({ size: 20_000, seed: 1, today: TODAY })
    expect(many.contacts).toHaveLength(20_000)
    expect(many.meetings.length).toBeGreaterThan(100_000)
  })
})
