import { fold } from '../fold.ts'

/** The languages whose phrases are known. */
export type PhraseLanguage = 'nl' | 'en'

/** The language of a locale such as `nl-BE`. */
export const phraseLanguageOf = (locale: string): PhraseLanguage => (locale.startsWith('nl') ? 'nl' : 'en')

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What gatherings are called, by the article they take in Dutch: compounds end so too. */
const DE = words(`borrel lunch nacht opening bijeenkomst dag week avond middag ochtend conferentie beurs receptie viering
  expositie tentoonstelling vergadering training workshop cursus masterclass lezing meetup drinks summit conference dinner
  breakfast brunch barbecue bbq wandeling excursie sessie tafel uitreiking presentatie quiz hackathon kick-off kickoff party`)
const HET = words(`symposium congres diner gesprek ontbijt festival feest gala debat seminar webinar overleg event evenement
  forum concert jubileum weekend afscheid college beraad netwerkcafe`)
const ENGLISH = words(`borrel lunch drinks dinner breakfast brunch conference summit night evening morning afternoon day week
  weekend reception meetup meeting symposium congress festival party gala debate seminar webinar workshop forum concert
  opening exhibition fair training masterclass lecture session launch hackathon event talk barbecue bbq`)

const ARTICLES = new Set(['de', 'het', 'een', 'the', 'a', 'an', '’t', "'t"])
/** What comes after one of these says more of it: "Nacht van het museum", "Night of the Museum". */
const MORE = new Set(words('van voor met op in over bij te of for with on at by and en'))

/**
 * A gathering as it is called in a sentence: "de Lunch van de binnenstad", "het
 * Symposium Zorg in de wijk", "the Network lunch". A name that says no kind of
 * gathering stays as it is.
 */
export function namedGathering(name: string, language: PhraseLanguage): string {
  const all = words(name)
  const [first = ''] = all
  if (ARTICLES.has(first.toLocaleLowerCase())) return name
  const end = all.findIndex((word, at) => at > 0 && (MORE.has(fold(word)) || !/^\p{L}/u.test(word)))
  const head = all.slice(0, end === -1 ? all.length : end).at(-1) ?? ''
  // In Dutch what it is comes first or last, in English last.
  const article = articleOf(first, language) ?? articleOf(head, language)
  return article === undefined ? name : `${article} ${name}`
}

function articleOf(word: string, language: PhraseLanguage): string | undefined {
  const isOne = (kinds: readonly string[]) =>
    kinds.some((kind) =>
      fold(word)
        .replace(/[^\p{L}-]/gu, '')
        .endsWith(kind),
    )
  if (language === 'en') return isOne(ENGLISH) ? 'the' : undefined
  return isOne(HET) ? 'het' : isOne(DE) ? 'de' : undefined
}
