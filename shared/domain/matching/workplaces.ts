import { fold } from '../../language/fold.ts'
import { labelOf } from './emails.ts'
import type { MatchPerson } from './guest.ts'
import { COMMON_WORDS, LEGAL_FORMS, SMALL_WORDS } from './organisationWords.ts'
import { put, type Postings } from './postings.ts'

/** Who works where, by the words of names and by addresses. The words are taken apart when they are first asked for. */
export class Workplaces {
  readonly #domains: Postings = new Map()
  readonly #words: Postings = new Map()
  readonly #waiting: (readonly [person: MatchPerson, at: number])[] = []

  add(person: MatchPerson, at: number): void {
    for (const address of person.emails) {
      const label = labelOf(address)
      if (label !== undefined) put(this.#domains, label, at)
    }
    if (person.positions.length > 0) this.#waiting.push([person, at])
  }

  /** Everyone with an address at a registered name. */
  atDomain(label: string): readonly number[] {
    return this.#domains.get(label) ?? []
  }

  /** Everyone who works, or worked, at a place with the most telling of these words in its name. */
  named(words: readonly string[]): readonly number[] {
    this.#settle()
    const telling = words.filter(isTelling)
    const [longest] = (telling.length === 0 ? [...words] : telling).sort((one, other) => other.length - one.length)
    return longest === undefined ? [] : (this.#words.get(longest) ?? [])
  }

  #settle(): void {
    for (const [{ positions }, at] of this.#waiting.splice(0))
      for (const { organisation } of positions)
        if (organisation !== undefined)
          for (const word of fold(organisation).split(/[^\p{L}\p{N}]+/u))
            if (word !== '' && !SMALL_WORDS.has(word)) put(this.#words, word, at)
  }
}

const isTelling = (word: string): boolean => word.length > 2 && !COMMON_WORDS.has(word) && !LEGAL_FORMS.has(word)
