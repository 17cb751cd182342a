import type { Name } from '../../domain/records/contact.ts'
import type { ContactId, Day } from '../../domain/records/values.ts'
import { fold } from '../fold.ts'
import { displayName } from '../names/display.ts'
import type { PersonRef } from './reading.ts'

/** What the reading needs to know of a contact. */
export interface LogPerson {
  readonly id: ContactId
  readonly name: Name
  readonly nickname?: string
  /** As in the contact's record: "zij/haar", "they/them". */
  readonly pronouns?: string
  readonly lastMet?: Day
}

/** How much of the name was written. */
export type NameForm = 'full' | 'first' | 'family'

/** People by every way of writing their name. Build once, read many lines with it. */
export interface LogPeople {
  readonly byId: ReadonlyMap<ContactId, LogPerson>
  /** Folded words joined by one space → who may be meant, last met first. */
  readonly byForm: ReadonlyMap<NameForm, ReadonlyMap<string, readonly LogPerson[]>>
  /** The first word of every way of writing a name: any other word starts none. */
  readonly starts: ReadonlySet<string>
  /** Longest name in words. */
  readonly longest: number
}

/** Folded text as names are compared: one space between words, no dots. */
export function nameKey(text: string): string {
  return fold(text).replaceAll("'", '').replaceAll('.', ' ').replaceAll(/\s+/gu, ' ').trim()
}

/** Every way to write the person's name, with the form it is. */
function formsOf(person: LogPerson): [NameForm, string][] {
  const { given, additional, infix, family } = person.name
  const forms: [NameForm, string][] = []
  // "Maria" for Maria José, too.
  const called = given?.includes(' ') === true ? given.slice(0, given.indexOf(' ')) : undefined
  const firsts = [given, called, person.nickname, given === undefined ? additional : undefined].filter(
    (first) => first !== undefined,
  )
  for (const first of firsts) {
    forms.push(['first', first])
    if (first === given && additional !== undefined) forms.push(['first', `${first} ${additional}`])
    if (family !== undefined) {
      forms.push(['full', [first, infix, family].filter((part) => part !== undefined).join(' ')])
      if (infix !== undefined) forms.push(['full', `${first} ${family}`], ...shortened(first, infix, family))
      // "JW van den Berg", "JW vd Berg".
      const initials = initialsOf(first)
      if (initials !== undefined) {
        forms.push(['full', [initials, infix, family].filter((part) => part !== undefined).join(' ')])
        if (infix !== undefined) forms.push(...shortened(initials, infix, family))
      }
      // "Nadia R." for Nadia Rahimi, "Lotte van 't H."
      forms.push(['full', [first, infix, family.charAt(0)].filter((part) => part !== undefined).join(' ')])
      if (infix !== undefined) forms.push(['full', `${first} ${family.charAt(0)}`])
      if (additional !== undefined && first === given)
        forms.push(['full', [first, additional, infix, family].filter((part) => part !== undefined).join(' ')])
      forms.push(['full', [first.charAt(0), infix, family].filter((part) => part !== undefined).join(' ')])
    } else if (first === given) forms.push(['full', first])
  }
  if (family !== undefined) {
    forms.push(['family', family])
    if (infix !== undefined) forms.push(['family', `${infix} ${family}`])
  }
  return forms
}

/** "JW" of Jan Willem, or Jan-Willem. */
function initialsOf(first: string): string | undefined {
  const words = first.split(/[ -]/u).filter((word) => word !== '')
  return words.length < 2 ? undefined : words.map((word) => word.charAt(0)).join('')
}

/** "vd Meulen" and "v Dijk", as they are scribbled. */
function shortened(first: string, infix: string, family: string): [NameForm, string][] {
  const words = fold(infix).split(' ')
  if (words[0] !== 'van') return []
  const short = words.length === 1 ? ['v'] : ['vd', 'v d', 'v/d']
  return short.map((abbreviation) => ['full', `${first} ${abbreviation} ${family}`])
}

/** Orders people by when they were last met, those never met last. */
export function lastMetFirst(a: LogPerson, b: LogPerson): number {
  const [first, second] = [a.lastMet ?? '', b.lastMet ?? '']
  return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1
}

/** Indexes people for reading lines. Linear in their number; 10,000 take some 100 ms. */
export function logPeople(people: Iterable<LogPerson>): LogPeople {
  const byId = new Map<ContactId, LogPerson>()
  const byForm = new Map<NameForm, Map<string, LogPerson[]>>([
    ['full', new Map()],
    ['first', new Map()],
    ['family', new Map()],
  ])
  const starts = new Set<string>()
  let longest = 1
  for (const person of people) {
    byId.set(person.id, person)
    for (const [form, text] of formsOf(person)) {
      const key = nameKey(text)
      if (key === '') continue
      const map = byForm.get(form)
      const list = map?.get(key)
      if (list === undefined) map?.set(key, [person])
      else if (list.at(-1) !== person) list.push(person)
      const words = key.split(' ')
      starts.add(words[0] ?? key)
      longest = Math.max(longest, words.length)
    }
  }
  for (const map of byForm.values()) for (const list of map.values()) if (list.length > 1) list.sort(lastMetFirst)
  return { byId, byForm, starts, longest }
}

/** The people a written name fits, last met first. A whole name beats a part of one. */
export function whoIs(people: LogPeople, written: string): { form: NameForm; who: readonly LogPerson[] } | undefined {
  const key = nameKey(written)
  for (const form of ['full', 'first', 'family'] as const) {
    const who = people.byForm.get(form)?.get(key)
    if (who !== undefined) {
      const others = form === 'full' ? people.byForm.get('first')?.get(key) : undefined
      return { form, who: others === undefined ? who : [...new Set([...who, ...others])].toSorted(lastMetFirst) }
    }
  }
  return undefined
}

/** The person as the reading names them. */
export function refTo(person: LogPerson): PersonRef {
  return {
    kind: 'contact',
    id: person.id,
    name: displayName({ name: person.name, ...(person.nickname === undefined ? {} : { nickname: person.nickname }) }),
  }
}

/** Whether two references mean the same person. */
export function samePerson(a: PersonRef, b: PersonRef): boolean {
  return a.kind === 'contact' ? b.kind === 'contact' && a.id === b.id : b.kind === 'new' && fold(a.name) === fold(b.name)
}
