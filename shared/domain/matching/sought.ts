import { isTown } from '../../language/cities.ts'
import { displayName } from '../../language/names/display.ts'
import { isKnownGivenName } from '../../language/names/shortNames.ts'
import { emailOf, namesIn, type Email } from './emails.ts'
import { familyOf } from './family.ts'
import { givenOf, isInitialsOnly, type Given } from './given.ts'
import type { Name } from '../records/contact.ts'
import type { GuestLine, MatchPerson } from './guest.ts'
import { compact } from './letters.ts'
import { organisationOf, organisationsOf, type Organisation } from './organisations.ts'
import { readName, type NameReading } from './readings.ts'
import { generationIn } from './written.ts'

/** A reading of a name, and where it is from when it is not the name itself. */
export interface KnownReading extends NameReading {
  /** A name they had before. */
  readonly former?: string
  /** The e-mail address that spells it. */
  readonly fromEmail?: string
  /** What the list has as organisation was taken for a half of the name. */
  readonly isWithOrganisation?: true
  /** Only for someone who works there: "Mo van Brugwerk". */
  readonly at?: Organisation
}

/** A text, and its letters alone to compare it by. */
export interface Words {
  readonly written: string
  readonly letters: string
}

/** Someone as they are compared, whether a guest or a contact. */
export interface Someone {
  readonly readings: readonly KnownReading[]
  /** What they are called besides. */
  readonly called: readonly Given[]
  readonly emails: readonly Email[]
  readonly organisations: readonly Organisation[]
  readonly formerOrganisations: readonly Organisation[]
  readonly roles: readonly Words[]
  /** Jr., Sr., III. */
  readonly generation?: string
  /** Where they are from, or what the list says where an organisation would stand. */
  readonly place?: Words
}

/** A contact as they are compared. */
export interface Known extends Someone {
  readonly person: MatchPerson
  readonly name: string
}

const FROM_EMAIL = 0.92
const FROM_ONE_WORD = 0.85
const SPLIT_OTHERWISE = 0.96

/** What a mailbox says of a name: jan.devries, jdevries. */
function readingsOf(email: Email): KnownReading[] {
  const fromEmail = email.written
  const names = namesIn(email)
  if (names !== undefined) {
    const [given, family] = [givenOf(names[0]), familyOf(names[1])]
    return [{ ...(given && { given }), ...(family && { family }), weight: FROM_EMAIL, fromEmail }]
  }
  const letters = compact(email.local).replace(/\d+$/, '')
  if (email.isShared || letters.length < 3) return []
  const alone = isKnownGivenName(letters) ? givenOf(letters) : undefined
  if (alone !== undefined) return [{ given: alone, weight: FROM_ONE_WORD, fromEmail }]
  return [1, 2].flatMap((at): KnownReading[] => {
    const [given, family] = [givenOf(letters.slice(0, at).split('').join('.')), familyOf(letters.slice(at))]
    return given === undefined || family === undefined || family.core.length < 3
      ? []
      : [{ given, family, weight: FROM_ONE_WORD, fromEmail }]
  })
}

/** Names that the addresses say where the name itself says little: none, initials, a given name alone. */
function withEmails(readings: readonly KnownReading[], emails: () => readonly Email[]): KnownReading[] {
  const says = readings.some(({ given, family }) => family !== undefined && given !== undefined && !isInitialsOnly(given))
  if (says) return [...readings]
  const initial = (given: Given | undefined) => given?.words[0]?.text.charAt(0)
  const more = emails()
    .flatMap(readingsOf)
    .filter(({ given, family }) => {
      if (readings.length === 0) return true
      return readings.some((each) => {
        if (each.family !== undefined && each.given !== undefined)
          return each.family.whole === family?.whole && initial(each.given) === initial(given)
        if (each.family !== undefined) return each.family.whole === family?.whole
        return (
          initial(each.given) === initial(given) &&
          (given === undefined || isInitialsOnly(given) || given.words[0]?.text === each.given?.words[0]?.text)
        )
      })
    })
  return [...readings, ...more]
}

const emailsIn = (texts: readonly string[]): Email[] => texts.flatMap((text) => emailOf(text) ?? [])
const wordsIn = (texts: readonly (string | undefined)[]): Words[] =>
  texts.flatMap((text = '') => (compact(text) === '' ? [] : [{ written: text.trim(), letters: compact(text) }]))

const WHO_AND_WHERE = /^\s*(\p{L}[\p{L}.-]*)\s+(?:van de|van het|van|bij de|bij|from|at|of|@)\s+(.+)$/iu

/** "Mo van Brugwerk", "Siggi from Hraun": a given name and where they work, where there is such an organisation. */
function fromEmployer(name: string): KnownReading[] {
  const [, who = '', where = ''] = WHO_AND_WHERE.exec(name) ?? []
  const [given, at] = [givenOf(who), organisationOf(where)]
  return given === undefined || at === undefined ? [] : [{ given, at, weight: FROM_EMAIL }]
}

const ONE_NAME = /^\s*[\p{L}'’.-]{2,}\s*$/u

/** "EZE, Chinedu" may have been read as Chinedu of EZE. */
function halvesOf(name: string, organisation: string): KnownReading[] {
  if (!ONE_NAME.test(name) || !ONE_NAME.test(organisation)) return []
  return [
    [name, organisation],
    [organisation, name],
  ].flatMap(([one = '', other = '']): KnownReading[] => {
    const [given, family] = [givenOf(one), familyOf(other)]
    return given === undefined || family === undefined ? [] : [{ given, family, weight: FROM_EMAIL, isWithOrganisation: true }]
  })
}

/** A guest as they are compared. */
export function guestOf({ name, organisation, email, role }: GuestLine): Someone {
  const { readings, called, generation } = readName(name)
  const emails = emailsIn(email === undefined ? [name] : [email])
  const [place] = organisation !== undefined && isTown(organisation) ? wordsIn([organisation]) : []
  return {
    readings: [
      ...withEmails(readings, () => emails),
      ...(organisation === undefined ? fromEmployer(name) : halvesOf(name, organisation)),
    ],
    called: called === undefined ? [] : [called],
    emails,
    organisations: organisation === undefined ? [] : organisationsOf(organisation),
    formerOrganisations: [],
    roles: wordsIn([role]),
    ...(generation === undefined ? {} : { generation }),
    ...(place === undefined ? {} : { place }),
  }
}

/** Maria | García Márquez may have been filed as Maria García | Márquez. */
function splitOtherwise({ given, infix, family }: Name): KnownReading[] {
  if (given === undefined || !/\S\s+\S/.test(given)) return []
  const words = given.trim().split(/\s+/)
  const names = givenOf(given)
  if (family === undefined || infix !== undefined || names === undefined || names.isDouble || words.length < 2) return []
  if (names.words.some(({ isInitial }) => isInitial)) return []
  const [first, double] = [givenOf(words[0] ?? ''), familyOf([...words.slice(1), family].join(' '))]
  return first === undefined || double === undefined ? [] : [{ given: first, family: double, weight: SPLIT_OTHERWISE }]
}

/** Made when it is first asked for: most of everyone is never compared. */
class KnownContact implements Known {
  readonly person: MatchPerson
  readonly readings: readonly KnownReading[]
  readonly called: readonly Given[]
  readonly generation?: string
  #emails: readonly Email[] | undefined
  #organisations: readonly Organisation[] | undefined
  #formerOrganisations: readonly Organisation[] | undefined
  #roles: readonly Words[] | undefined

  constructor(person: MatchPerson) {
    const { name, nickname } = person
    const called = nickname === undefined ? undefined : givenOf(nickname)
    const generation = name.suffix === undefined ? undefined : generationIn(['', ...name.suffix.split(/[\s,]+/)])
    this.person = person
    this.called = called === undefined ? [] : [called]
    this.readings = readingsOfContact(person)
    if (generation !== undefined) this.generation = generation
  }

  get name(): string {
    const { name, nickname } = this.person
    return displayName({ name, ...(nickname === undefined ? {} : { nickname }) })
  }

  get emails(): readonly Email[] {
    this.#emails ??= emailsIn(this.person.emails)
    return this.#emails
  }

  get organisations(): readonly Organisation[] {
    this.#organisations ??= this.#at(false)
    return this.#organisations
  }

  get formerOrganisations(): readonly Organisation[] {
    this.#formerOrganisations ??= this.#at(true)
    return this.#formerOrganisations
  }

  get roles(): readonly Words[] {
    this.#roles ??= wordsIn(this.person.positions.map(({ role }) => role))
    return this.#roles
  }

  get place(): Words | undefined {
    return wordsIn([this.person.city])[0]
  }

  #at(isFormer: boolean): readonly Organisation[] {
    return this.person.positions.flatMap((each) =>
      each.organisation !== undefined && (each.isFormer === true) === isFormer ? (organisationOf(each.organisation) ?? []) : [],
    )
  }
}

/** A contact as they are compared. */
export const knownOf = (person: MatchPerson): Known => new KnownContact(person)

function readingsOfContact(person: MatchPerson): KnownReading[] {
  const { name, formerNames = [] } = person
  const given = name.additional === undefined ? givenOf(name.given ?? '') : givenOf(`${name.given ?? ''} ${name.additional}`)
  const family = name.family === undefined ? undefined : familyOf(name.family, name.infix)
  // Only names written as one are one: a middle name is not.
  const isDouble = given?.isDouble === true && givenOf(name.given ?? '')?.isDouble === true
  const own: NameReading[] =
    family === undefined && name.given !== undefined && /\s/.test(name.given.trim())
      ? [...readName(name.given).readings]
      : given === undefined && family === undefined
        ? []
        : [
            {
              ...(given && { given: given.isDouble === isDouble ? given : { ...given, isDouble } }),
              ...(family && { family }),
              weight: 1,
            },
          ]
  const former = formerNames.flatMap((text): KnownReading[] => {
    const { readings } = readName(text)
    return readings.map((each) => ({
      ...each,
      ...(each.given === undefined && given !== undefined ? { given } : {}),
      former: text,
    }))
  })
  return [...withEmails(own, () => emailsIn(person.emails)), ...splitOtherwise(name), ...former]
}
