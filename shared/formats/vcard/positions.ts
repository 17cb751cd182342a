import type { Position } from '../../domain/records/contact.ts'
import type { JcardProperty } from '../../imports/person.ts'
import { readDate } from './dates.ts'
import { componentsOf, groupOf, valueOf } from './properties.ts'

/** The value of a Bakkie property in the same group: when a position was held. */
function inGroup(properties: readonly JcardProperty[], name: string, group: string | undefined) {
  const found = properties.find((property) => property[0] === name && group !== undefined && groupOf(property) === group)
  return found === undefined ? undefined : readDate(valueOf(found))
}

/**
 * Positions: ORG and TITLE are paired by their group, else in order. A ROLE
 * stands in where there is no TITLE at all.
 */
export function readPositions(properties: readonly JcardProperty[]): Position[] {
  const named = (name: string) => properties.filter((property) => property[0] === name && valueOf(property) !== '')
  const organisations = properties.filter(
    (property) => property[0] === 'org' && componentsOf(property, ', ').some((part) => part !== ''),
  )
  const titles = named('title').length > 0 ? named('title') : named('role')
  const taken = new Set<JcardProperty>()
  const positions: Position[] = []
  const add = (org: JcardProperty | undefined, title: JcardProperty | undefined) => {
    if (title !== undefined) taken.add(title)
    const [organisation = '', ...units] = org === undefined ? [] : componentsOf(org, ', ')
    const department = units.filter((unit) => unit !== '').join(', ')
    const role = title === undefined ? '' : valueOf(title)
    const group = groupOf(org ?? title ?? ['', {}, ''])
    const from = inGroup(properties, 'x-bakkie-from', group)
    const to = inGroup(properties, 'x-bakkie-to', group)
    positions.push({
      ...(organisation === '' ? {} : { organisation }),
      ...(department === '' ? {} : { department }),
      ...(role === '' ? {} : { role }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })
  }
  for (const org of organisations) {
    const group = groupOf(org)
    const own = group === undefined ? undefined : titles.find((title) => groupOf(title) === group)
    const isOurs = group !== undefined && properties.some((p) => p[0] === 'x-bakkie-position' && groupOf(p) === group)
    add(org, own ?? (isOurs ? undefined : titles.find((title) => !taken.has(title) && groupOf(title) === undefined)))
  }
  for (const title of titles) if (!taken.has(title)) add(undefined, title)
  return positions
}
