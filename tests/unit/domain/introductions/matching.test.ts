import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { commonGround, hasCommonGround } from '#shared/domain/introductions/common.ts'
import { fitsOf } from '#shared/domain/introductions/fits.ts'
import { languageFor } from '#shared/domain/introductions/language.ts'
import { NeedSchema, RelationSchema } from '#shared/domain/records/contact.ts'
import { GroupSchema } from '#shared/domain/records/gathering.ts'
import { ANNA, BOB, CARLA, contact, meeting } from '../people.ts'

const need = (owner: string, kind: 'ask' | 'offer', text: string, more: object = {}) =>
  v.parse(NeedSchema, { id: `${owner} ${kind} ${text}`, owner, kind, text, tags: [], openedOn: '2026-11-01', ...more })
const fits = (...needs: ReturnType<typeof need>[]) => fitsOf(needs).map(({ ask, offer }) => `${ask.owner} < ${offer.owner}`)

describe('Asks and offers', () => {
  it('fit when they share a word that says something, in any form', () => {
    expect(fits(need(ANNA, 'ask', 'Een drukker voor het boek'), need(BOB, 'offer', 'Kent alle drukkers'))).toEqual(['anna < bob'])
    expect(fits(need(ANNA, 'ask', 'Someone to help with boats'), need(BOB, 'offer', 'Help someone with books'))).toEqual([])
  })
  it('fit when they share a tag', () => {
    const [fit] = fitsOf([
      need(ANNA, 'ask', 'geld', { tags: ['Funding'] }),
      need(BOB, 'offer', 'ingang bij banken', { tags: ['funding'] }),
    ])
    expect(fit?.shared).toEqual(['#funding'])
  })
  it('are of two contacts, open, and none of mine', () => {
    expect(fits(need(ANNA, 'ask', 'drukker'), need(ANNA, 'offer', 'drukker'))).toEqual([])
    expect(fits(need('me', 'ask', 'drukker'), need(BOB, 'offer', 'drukker'))).toEqual([])
    expect(fits(need(ANNA, 'ask', 'drukker', { closedOn: '2026-11-02' }), need(BOB, 'offer', 'drukker'))).toEqual([])
  })
  it('come with the rarest in common first, one fit a pair', () => {
    const asks = [need(ANNA, 'ask', 'drukker'), need(CARLA, 'ask', 'zaalruimte')]
    const offers = [need(BOB, 'offer', 'drukker'), need('dirk', 'offer', 'drukker'), need(BOB, 'offer', 'zaalruimte')]
    expect(fits(...asks, ...offers)).toEqual(['carla < bob', 'anna < bob', 'anna < dirk'])
    expect(fits(...asks, ...offers, need(BOB, 'offer', 'een drukker'))).toHaveLength(3)
  })
  it('can be asked about one contact alone', () => {
    const needs = [need(ANNA, 'ask', 'drukker'), need(CARLA, 'ask', 'drukker'), need(BOB, 'offer', 'drukker')]
    expect(fitsOf(needs, CARLA).map(({ ask }) => ask.owner)).toEqual([CARLA])
    expect(fitsOf(needs, BOB)).toHaveLength(2)
  })
})

describe('Common ground', () => {
  const side = (fields: Readonly<Record<string, unknown>>, more: object = {}) => ({
    contact: contact(fields),
    groups: [],
    relations: [],
    meetings: [],
    ...more,
  })
  const choir = v.parse(GroupSchema, {
    id: 'g',
    createdAt: '2026-01-01T09:00:00.000Z',
    kind: 'list',
    name: 'Koor',
    topics: [],
    status: 'active',
  })

  it('is tags, groups, city and organisations, however they are written', () => {
    const common = commonGround(
      side({ id: ANNA, tags: ['Water', 'zeilen'], city: 'Utrecht', positions: [{ organisation: 'Hanzé' }] }, { groups: [choir] }),
      side(
        { id: BOB, tags: ['water'], addresses: [{ city: 'utrecht' }], positions: [{ organisation: 'hanze' }] },
        { groups: [choir] },
      ),
    )
    expect(common).toMatchObject({ tags: ['Water'], city: 'Utrecht', organisations: ['Hanzé'], groups: [{ name: 'Koor' }] })
    expect(hasCommonGround(common)).toBe(true)
    expect(hasCommonGround(commonGround(side({ id: ANNA }), side({ id: BOB })))).toBe(false)
  })
  it('says that they know each other, and where both were last', () => {
    const early = meeting({ date: '2025-01-01' }).meeting
    const late = meeting({ date: '2026-01-01' }).meeting
    const cousin = v.parse(RelationSchema, { id: 'r', contactId: BOB, otherId: ANNA, kind: 'neef' })
    const common = commonGround(
      side({ id: ANNA }, { meetings: [early, late] }),
      side({ id: BOB }, { meetings: [late, early], relations: [cousin] }),
    )
    expect(common).toMatchObject({ relations: ['neef'], lastMeeting: { id: late.id } })
  })
})

describe('The language of a message', () => {
  it('is the reader’s first that we speak, else mine', () => {
    expect(languageFor([['nl-BE', 'en']], 'en')).toBe('nl')
    expect(languageFor([['de', 'en-US']], 'nl')).toBe('en')
    expect(languageFor([['fr']], 'nl')).toBe('nl')
    expect(languageFor([[]], 'en')).toBe('en')
  })
  it('is one that both read, else mine', () => {
    expect(languageFor([['nl', 'en'], ['en']], 'nl')).toBe('en')
    expect(languageFor([['nl'], ['en']], 'en')).toBe('en')
    expect(languageFor([['nl'], []], 'en')).toBe('nl')
    expect(languageFor([[], ['nl']], 'en')).toBe('nl')
  })
})
