import { describe, expect, it } from 'vitest'
import { matchPath } from '#app/features/routes.ts'
import { placeOf, placeToGoOutTo } from '#app/place/place.ts'
import type { FeatureRoute } from '#app/features/feature.ts'

describe('an address', () => {
  it('has a path and a query', () => {
    expect(placeOf('#/people/12?q=tier:a&sort=name')).toEqual({ path: '/people/12', query: 'q=tier:a&sort=name' })
    expect(placeOf('#/people')).toEqual({ path: '/people', query: '' })
  })
  it('that is none of ours is the start', () => {
    expect(placeOf('')).toEqual({ path: '/', query: '' })
    expect(placeOf('#code=abc&route=%2F').path).toBe('/')
  })
})

describe('routes', () => {
  const route = (path: string): FeatureRoute => ({
    path,
    title: 'shell.nav.people',
    load: () => Promise.reject(new Error('not loaded in this test')),
  })
  const routes = [route('/people'), route('/people/:id'), route('/people/:id/ledger')]

  it('are found with the parts of their address', () => {
    expect(matchPath(routes, '/people/a%20b')?.params).toEqual({ id: 'a b' })
    expect(matchPath(routes, '/people/1/ledger')?.route.path).toBe('/people/:id/ledger')
    expect(matchPath(routes, '/people')?.route.path).toBe('/people')
    expect(matchPath(routes, '/nowhere')).toBeUndefined()
    expect(matchPath(routes, '/people/')).toBeUndefined()
    expect(matchPath(routes, '/people/%E0%A4')).toBeUndefined()
  })
})

describe('going out, as Escape does', () => {
  const visited = ['/events', '/events/1', '/events/1/guests', '/events/1', '/events/1/review']

  it('goes to the latest place a level up, whatever was visited on the way', () => {
    expect(placeToGoOutTo(visited, (path) => path === '/events/1')).toBe(3)
    expect(placeToGoOutTo(visited, (path) => !path.startsWith('/events/1'))).toBe(0)
  })
  it('has no place to go to where none was visited', () => {
    expect(placeToGoOutTo(['/events/1/review'], (path) => path === '/events/1')).toBeUndefined()
  })
})
