import { fold } from '../../language/fold.ts'
import type { Age, Condition } from './query.ts'

/** Every operator by its names, English first, then Dutch. */
export const OPERATOR_NAMES = {
  city: ['in', 'city', 'plaats', 'stad'],
  tag: ['tag', 'label'],
  organisation: ['org', 'organisation', 'organization', 'organisatie', 'bedrijf'],
  tier: ['tier', 'kring'],
  last: ['last', 'laatst', 'gezien'],
  phase: ['phase', 'fase'],
  owes: ['owes', 'schuldig', 'belofte'],
  is: ['is'],
  poured: ['poured', 'geschonken'],
  warmth: ['warmth', 'warmte'],
} as const
export type OperatorName = keyof typeof OPERATOR_NAMES

const BY_NAME = new Map<string, OperatorName>(
  Object.entries(OPERATOR_NAMES).flatMap(([operator, names]) =>
    names.map((name): [string, OperatorName] => [name, operator as OperatorName]),
  ),
)

/** The operator a typed name is, in either language. */
export function operatorNamed(name: string): OperatorName | undefined {
  return BY_NAME.get(fold(name))
}

const UNITS: Readonly<Record<string, readonly [Age['unit'], number]>> = {
  d: ['d', 1],
  w: ['w', 7],
  m: ['m', 30],
  y: ['y', 365],
  j: ['y', 365],
}

/** `>60d`, `<2w`; without a sign longer ago. */
function lastFrom(value: string): Condition | undefined {
  const match = /^([<>])?=?\s*(\d{1,4})\s*([dwmyj])(?:agen|ag|eken|eek|aanden|aand|aar|ays?|eeks?|onths?|ears?)?$/u.exec(value)
  const [unit, days] = UNITS[match?.[3] ?? ''] ?? []
  if (match === null || unit === undefined || days === undefined) return undefined
  const count = Number(match[2])
  return { kind: 'last', than: match[1] === '<' ? 'within' : 'longer', age: { count, unit, days: count * days } }
}

function warmthFrom(value: string): Condition | undefined {
  const match = /^([<>])=?\s*(\d{1,3})$/u.exec(value)
  const number = Number(match?.[2])
  return match === null || number > 100
    ? undefined
    : { kind: 'warmth', than: match[1] === '<' ? 'below' : 'above', value: number }
}

const choose =
  (choices: Readonly<Record<string, Condition>>) =>
  (value: string): Condition | undefined =>
    Object.hasOwn(choices, value) ? choices[value] : undefined

const tier = (value: 'a' | 'b' | 'c' | 'none'): Condition => ({ kind: 'tier', tier: value })
const phase = (value: Extract<Condition, { kind: 'phase' }>['phase']): Condition => ({ kind: 'phase', phase: value })

const textOf =
  (kind: 'city' | 'tag' | 'organisation') =>
  (value: string): Condition | undefined => {
    const text = kind === 'tag' ? value.replace(/^#/u, '') : value
    return text === '' ? undefined : { kind, text }
  }

/** What each operator makes of its folded value; `undefined` when it is no value of it. */
export const VALUES: Readonly<Record<OperatorName, (value: string) => Condition | undefined>> = {
  city: textOf('city'),
  tag: textOf('tag'),
  organisation: textOf('organisation'),
  tier: choose({
    a: tier('a'),
    b: tier('b'),
    c: tier('c'),
    1: tier('a'),
    2: tier('b'),
    3: tier('c'),
    none: tier('none'),
    geen: tier('none'),
  }),
  last: lastFrom,
  phase: choose({
    new: phase('new'),
    nieuw: phase('new'),
    investing: phase('investing'),
    investerend: phase('investing'),
    mutual: phase('mutual'),
    wederkerig: phase('mutual'),
    indebted: phase('indebted'),
    ontvangend: phase('indebted'),
    'one-way': phase('one-way'),
    eenzijdig: phase('one-way'),
    resting: phase('resting'),
    rustend: phase('resting'),
  }),
  owes: choose({
    me: { kind: 'owes', who: 'me' },
    mij: { kind: 'owes', who: 'me' },
    them: { kind: 'owes', who: 'them' },
    hen: { kind: 'owes', who: 'them' },
    hun: { kind: 'owes', who: 'them' },
  }),
  is: choose({
    archived: { kind: 'status', status: 'archived' },
    gearchiveerd: { kind: 'status', status: 'archived' },
    archief: { kind: 'status', status: 'archived' },
    deceased: { kind: 'status', status: 'deceased' },
    overleden: { kind: 'status', status: 'deceased' },
    active: { kind: 'status', status: 'active' },
    actief: { kind: 'status', status: 'active' },
  }),
  poured: choose({
    '>received': { kind: 'balance', more: 'poured' },
    '>ontvangen': { kind: 'balance', more: 'poured' },
    '<received': { kind: 'balance', more: 'received' },
    '<ontvangen': { kind: 'balance', more: 'received' },
    '=received': { kind: 'balance', more: 'even' },
    '=ontvangen': { kind: 'balance', more: 'even' },
  }),
  warmth: warmthFrom,
}
