import { isInfixWord } from '../names/particles.ts'
import { isCity } from '../cities.ts'
import { clausesOf } from './clause.ts'
import type { LogPeople } from './people.ts'
import { isOrganisation, knownAt } from './person.ts'
import { isAcronym } from './typing.ts'
import { toldTokens } from './told.ts'
import { isAuxiliary, isModal, isNegation, verbOf } from './verbs.ts'
import { addPart, isOpen, openText, type Token, type Work } from './work.ts'

const DETERMINERS = new Set("de het een the a an my our his her their mijn onze ons haar zijn hun 't 'n".split(' '))
const PRONOUNS = /^(mij|me|haar|hem|hen|ons|ze|us|them|him|her|elkaar)$/u
/** Lower-case words that never start a place. */
const NO_PLACE =
  /^(hers|mine|ours|theirs|yours|om|ongeveer|around|least|last|first|all|ik|i|zij|hij|he|she|they|we|wij|elkaar|once|het|the|voorkeur|naam|toeval|noon|night|midday|half|kwart|quarter|that|which|who|wie|die|dat|deze|dit|mijn|my|haar|her|lunch|coffee|koffie|diner|dinner|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight)$/u
/** Words for a place that is one of its kind: "the town hall", "amsterdamse bos", "dakterras". Dutch ones end compounds. */
const PLACE_NOUN =
  /^(?:\p{L}*(?:park|bos|plein|straat|gracht|kade|haven|hallen|markt|terras|kantoor|station|museum|bibliotheek|schouwburg|theater|strand|huis|kerk|zaal|hal|loods|fabriek|boulevard|laan|weg)|\p{L}*kantine|duinen|\p{L}*tuin|\p{L}*winkel|\p{L}*cafe|heide|polder|stedelijk|lobby|aula|campus|foyer|atelier|office|library|town hall|hall|beach|canteen|airport|lounge|square|street|museum|gallery|galerie|woods?|forest|dunes|river|canal|lake|sea|seaside|coast|pier|harbour|harbor|shop|store|studio|workshop|bakery|brewery|farm|barn|deli|bistro|diner|zoo|rooftop|terrace|cinema|theatre|park|church|station|sauna|spa|court|clinic|warehouse|tearoom|bookshop|boekhandel|\p{L}{3,}erij|\p{L}{3,}theek|bieb|zaak|winkel|werkplaats|praktijk|kroeg|kapper|bakker|rivier|amstel|zee|meer|plas|dijk|haventje|cafeetje|cs|centraal|tentje|barretje|strandtent|lunchroom|tuincentrum|sporthal|stadion|hoek|pub|hotel|cafe|restaurant|club|werf|uni|universiteit|school|gym|sportschool|golfbaan|tuin|garden|market|centre|center|clubhuis|stadhuis|gemeentehuis)$/u
/** Everyday words that end like one. */
const NO_NOUN = /^(?:weg|thuis|ziekenhuis|onderweg|vandaag|straat|langs|halfweg|beweg|hal|markt|behang|herberg|overleg)$/u
const NAMED =
  /^(?:cafe|restaurant|hotel|brasserie|bistro|museum|bar|grandcafe|lunchroom|pub|trattoria|ristorante|kasteel|villa|theater)$/u
/** A capital name goes on behind these when another follows: "Back to Black", "Bar & Kitchen", "De Kas in Oost". */
const CONNECTS = /^(?:and|en|to|of|the|in|on|upon|under|a|&|\+|'|'s|'n'|n)$/u

const adjacent = (work: Work, a: Token | undefined, b: Token | undefined): b is Token =>
  a !== undefined && b !== undefined && isOpen(work, b) && /^[ \t]*$/u.test(work.text.slice(a.end, b.start))

/** "Op de markt" is a place, as "in de markt" is not. */
const isMarket = (work: Work, at: number): boolean =>
  work.tokens[at]?.text === 'markt' && /^(?:op|at|on)$/u.test(work.tokens[at - 2]?.text ?? '')

/** Whether a token is a word for a place that is one of its kind. */
export const isPlaceNoun = (token: Token | undefined): boolean =>
  token !== undefined && PLACE_NOUN.test(token.text) && !NO_NOUN.test(token.text)

/** What one talks about ends so, and no name of a place: "de scheiding", "the situation". */
const TOPIC = /(?:\p{L}{2}ing|heid|tie|sie|teit|isme|schap|ness|tion|sion|ship|ity|ment|cy)$/u
export const isTopic = (word: string): boolean => TOPIC.test(word)
/** Behind "at" and "bij" these say how things are: "at war with", "at risk", "bij uitstek". */
const STATE = /^(?:war|risk|odds|ease|stake|peace|loss|fault|length|uitstek|nader|verrassing|voorbaat)$/u

/** Words for a place that, with nothing leading to them, are as likely what was spoken of: "koffie bob arbeidsmarkt", "nieuw huis". */
const SPOKEN_OF =
  /^(?:\p{L}+(?:markt|theek|erij|slaan|weg|huis|kade|winkel|kantoor|fabriek)|huis|school|gym|zaak|winkel|praktijk|hoek|kapper|bakker|court|clinic|studio|market|shop|store|workshop|farm|uni|universiteit|kerk|church|werkplaats|zee|meer|sea|strand|beach|tuin|garden|kantoor|centrum|centre|center)$/u
/** Of these the endings above name a place all the same. */
const STILL_A_PLACE =
  /^(?:\p{L}*bibliotheek|\p{L}*(?:koffie|thee|grand|pannenkoeken|eet)huis|brouwerij|bakkerij|stadhuis|gemeentehuis|clubhuis)$/u

/** Whether a token alone, with nothing leading to it, is a word for a place and hardly for what was spoken of. */
export const isBareNoun = (token: Token | undefined): boolean =>
  isPlaceNoun(token) && (STILL_A_PLACE.test(token?.text ?? '') || !SPOKEN_OF.test(token?.text ?? ''))

/** Where a capitalised name that starts at the token ends (exclusive). */
function capitalEnd(work: Work, start: number): number {
  const { tokens } = work
  let end = start + 1
  for (let i = start + 1; adjacent(work, tokens[i - 1], tokens[i]); i += 1) {
    const token = tokens[i]
    if (token === undefined) break
    if ((token.capital && token.word) || /^\d+$/u.test(token.text)) {
      if (/^\d+$/u.test(token.text) && isQuantity(work, i)) break
      end = i + 1
    } else if (!token.capital && isPlaceNoun(token)) {
      end = i + 1
      break
    } else if (!(isInfixWord(token.text) || CONNECTS.test(token.text)) || !leadsOn(work, i)) break
  }
  return end
}

/** Whether a capital follows the connecting words that start at the token: "to Black", "in de Pijp". */
function leadsOn(work: Work, at: number): boolean {
  const { tokens } = work
  for (let i = at; i < at + 3; i += 1) {
    const next = tokens[i + 1]
    if (!adjacent(work, tokens[i], next)) return false
    if (next.capital) return true
    if (!isInfixWord(next.text) && !CONNECTS.test(next.text)) return false
  }
  return false
}

const isQuantity = (work: Work, at: number): boolean =>
  /^(?:euro|eur|min|minuten|minutes|mins|uur|u|pm|am|people|mensen|jaar|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)/u.test(
    work.tokens[at + 1]?.text ?? '',
  ) ||
  (/^[:.,/]$/u.test(work.text.charAt(work.tokens[at]?.end ?? 0)) && /\d/u.test(work.text.charAt((work.tokens[at]?.end ?? 0) + 1)))

interface FoundPlace {
  readonly first: number
  /** Exclusive. */
  readonly end: number
}

/** The place that starts at the token, after "bij" (strong) or "in" and "op" (weak). */
function placeAt(work: Work, at: number, strong: boolean): FoundPlace | undefined {
  const { tokens } = work
  const head = tokens[at]
  if (head === undefined || !head.word || !isOpen(work, head)) return undefined
  const determined = DETERMINERS.has(head.text)
  const start = determined ? at + 1 : at
  const first = tokens[start]
  if (first === undefined || !first.word || (determined && !adjacent(work, head, first))) return undefined
  if (first.capital) {
    return { first: at, end: capitalEnd(work, start) }
  }
  if (NO_PLACE.test(first.text) || /^\d/u.test(first.text) || (!determined && PRONOUNS.test(first.text))) return undefined
  if (isCity(`${first.text} ${tokens[start + 1]?.text ?? ''}`) && adjacent(work, first, tokens[start + 1]))
    return { first: start, end: start + 2 }
  if (isCity(first.text)) return { first: start, end: start + 1 }
  const called = namedEnd(work, start)
  if (called !== undefined) return { first: at, end: called }
  const noun = nounEnd(work, start)
  const isOwned = determined && OWNER.test(head.text)
  if (noun !== undefined) return { first: determined && !isOwned ? start : at, end: calledEnd(work, noun, determined) }
  // "At her thing", "bij hun overleg": theirs, and no word for a place.
  if (isOwned) return undefined
  if (!strong || stops(first.text) || isTopic(first.text) || STATE.test(first.text) || /^ge\p{L}+[dtn]$/u.test(first.text))
    return undefined
  const end = twoWords(work, lowerEnd(work, start))
  return { first: at, end: tokens[end]?.text === 'in' && leadsOn(work, end) ? capitalEnd(work, end + 1) : end }
}

const OWNER = /^(?:my|our|his|her|their|mijn|onze|ons|haar|zijn|hun)$/u

/** "Pakhuis de zwijger", "brouwerij 't ij", "de kantine vd gemeente": what it is called, or whose it is, behind the sort of place. */
function calledEnd(work: Work, end: number, determined: boolean): number {
  const { tokens } = work
  const [last, join, next] = [tokens[end - 1], tokens[end], tokens[end + 1]]
  if (!adjacent(work, last, join)) return end
  if (/^(?:vd|van)$/u.test(join.text)) {
    const at = /^(?:de|het|'t)$/u.test(next?.text ?? '') ? end + 2 : end + 1
    const owner = tokens[at]
    return adjacent(work, tokens[at - 1], owner) && owner.word && !stops(owner.text) && !PRONOUNS.test(owner.text) ? at + 1 : end
  }
  if (determined || !/^(?:de|het|'t|t)$/u.test(join.text) || !adjacent(work, join, next)) return end
  const after = tokens[end + 2]
  const closes = after === undefined || !after.word || !isOpen(work, after) || stops(after.text) || !adjacent(work, next, after)
  return next.word && !stops(next.text) && closes ? end + 2 : end
}

/** "Cafe de Sluis", "restaurant de wilde kat": what sort of place it is with the name behind it. */
function namedEnd(work: Work, start: number): number | undefined {
  const { tokens } = work
  const next = tokens[start + 1]
  if (!NAMED.test(tokens[start]?.text ?? '') || !adjacent(work, tokens[start], next) || !next.word) return undefined
  if (next.capital) return capitalEnd(work, start)
  if (!isInfixWord(next.text) && !ARTICLES.test(next.text)) return undefined
  const name = tokens[start + 2]
  if (!adjacent(work, next, name) || !name.word || stops(name.text)) return undefined
  return name.capital ? capitalEnd(work, start + 2) : twoWords(work, start + 3)
}

const ARTICLES = /^(?:de|het|'t|the|la|le|il|el)$/u

/** Past one more word of a name in lower case when nothing else follows that: "de wilde kat", "mama kelly met". */
function twoWords(work: Work, end: number): number {
  const [last, next, after] = [work.tokens[end - 1], work.tokens[end], work.tokens[end + 1]]
  if (!adjacent(work, last, next) || !next.word || stops(next.text) || !/^\p{L}{3,}$/u.test(next.text) || next.capital) return end
  if (NO_TAIL.test(next.text) || /^ge\p{L}+[dtn]$/u.test(next.text)) return end
  return after === undefined || !after.word || !isOpen(work, after) || LEADS_OFF.test(after.text) ? end + 1 : end
}

/** Said of a meeting rather than part of a place's name. */
const NO_TAIL =
  /^(?:samen|gezellig|nice|leuk|fijn|goed|lekker|even|weer|again|together|great|good|fun|kort|quick|gisteren|yesterday|today|vandaag|langs|thuis|binnen|buiten|inside|outside|early|late|vroeg|laat|the|this|that|had|was|gehad|geweest|zitten|thanks|erg|heel|super|prima|busy|druk)$/u
const LEADS_OFF = /^(?:met|with|w|en|and|om|at|in|op|on|voor|for|over|about)$/u

/** Where a noun of place ends that is one of the next three words: "town hall", "amsterdamse bos". */
function nounEnd(work: Work, start: number): number | undefined {
  const { tokens } = work
  for (let i = start; i < start + 3; i += 1) {
    const token = tokens[i]
    if (token === undefined || (i > start && !adjacent(work, tokens[i - 1], token)) || stops(token.text)) return undefined
    const pair = `${token.text} ${tokens[i + 1]?.text ?? ''}`
    if (pair === 'town hall') return i + 2
    if (isPlaceNoun(token) || isMarket(work, i)) return i + 1
  }
  return undefined
}

const stops = (word: string): boolean =>
  /^(?:met|with|om|en|and|,|over|about|voor|for|van|of|bij|at|in|op|on|ik|i|he|she|hij|zij|ze|we)$/u.test(word) ||
  verbOf(word) !== undefined ||
  isModal(word) ||
  isAuxiliary(word)

/** A name without capitals: one word, or two joined as in "bagels & beans" and "van kerkwijk". */
function lowerEnd(work: Work, start: number): number {
  const { tokens } = work
  let end = start + 1
  while (
    (isInfixWord(tokens[end - 1]?.text ?? '') || /^(?:st|sint|saint)$/u.test(tokens[end - 1]?.text ?? '')) &&
    adjacent(work, tokens[end - 1], tokens[end]) &&
    tokens[end]?.word === true
  )
    end += 1
  while (
    /^[&+]$/u.test(tokens[end]?.text ?? '') &&
    adjacent(work, tokens[end], tokens[end + 1]) &&
    tokens[end + 1]?.word === true
  )
    end += 2
  return end
}

const FIXED =
  /\b(?:(?:bij |at )?(?:mij|me|haar|hem|hen|ons) (?:thuis|op kantoor)|(?:bij |at )?(?:\p{L}+'s )?(?:my|her|his|their|our) (?:place|home|office)|op (?:kantoor|locatie)|op (?:het|een) terras|at (?:the )?(?:office|home|work)|thuis)\b/u

/** Behind these only a word for a place is one: "along the river", "door het park". */
const ALONG = /^(?:along|langs|through|door|aan|down|near|round|around|by)$/u

/** Where it was: after bij, at, @; after in and op with a capital, a town or a word for a place. */
export function readPlace(work: Work, people: LogPeople): void {
  const { tokens } = work
  const told = toldTokens(work)
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || !isOpen(work, token) || told[i] === true) continue
    if (!(/^(?:bij|at|@|in|te|op|on)$/u.test(token.text) || ALONG.test(token.text)) || isNegation(tokens[i - 1]?.text ?? ''))
      continue
    const strong = /^(?:bij|at|@)$/u.test(token.text)
    // An address is no place: "bas@raadwerk.nl".
    if (token.text === '@' && /\S/u.test(work.text.charAt(token.start - 1))) continue
    const person = knownAt(work, people, i + 1)
    const found = placeAt(work, i + 1, strong)
    if (found === undefined || (person !== undefined && person.to >= found.end)) continue
    if (token.text === 'on' && !tokens[i + 1]?.capital && !/^(?:campus|site|location)$/u.test(tokens[i + 1]?.text ?? '')) continue
    if (ALONG.test(token.text) && !(tokens[i + 1]?.capital !== true && isPlaceNoun(tokens[found.end - 1]))) continue
    if (token.text !== '@' && !isTold(work, i, found)) continue
    return add(work, found, token.text === '@', token.start)
  }
  const fixed = FIXED.exec(openText(work))
  if (fixed !== null) {
    const span = { start: fixed.index, end: fixed.index + fixed[0].length }
    const place = work.original
      .slice(work.origin[span.start], work.origin[span.end])
      .replace(/^(?:bij|at|op) (?:het |een )?/iu, '')
    return addPart(work, 'place', span, place)
  }
  readBare(work)
}

/** "Hotel Arena", "Café de Jaren", "foodhallen": a place by its name alone. */
function readBare(work: Work): void {
  const { tokens } = work
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || !isOpen(work, token)) continue
    const called = namedEnd(work, i)
    if (called !== undefined) return add(work, { first: i, end: called }, tokens[called - 1]?.capital === true, token.start)
    if (
      NAMED.test(token.text) &&
      (tokens[i + 1]?.capital === true || isInfixWord(tokens[i + 1]?.text ?? '')) &&
      adjacent(work, token, tokens[i + 1])
    )
      return add(work, { first: i, end: capitalEnd(work, i) }, true, token.start)
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    const isAlone =
      (before === undefined || !before.word || !isOpen(work, before)) &&
      (after === undefined || !after.word || !isOpen(work, after))
    if (isAlone && (isBareNoun(token) || (i > 0 && isCity(token.text))))
      return add(work, { first: i, end: i + 1 }, false, token.start)
  }
}

/** Whether a place is where they met: its clause says so, or is about nothing else. "Weg bij ING" and "iedereen bij het Fonds" are not. */
function isTold(work: Work, at: number, found: FoundPlace): boolean {
  const clause = clausesOf(work).find(({ from, to }) => from <= at && at < to)
  if (clause === undefined || clause.from === at) return true
  const before = work.tokens[at - 1]
  if (before !== undefined && isOpen(work, before) && LEAVES.test(before.text)) return false
  const span = { start: work.tokens[clause.from]?.start ?? 0, end: work.tokens[clause.to - 1]?.end ?? 0 }
  const meets = work.parts.some((part) => part.span.start >= span.start && part.span.end <= span.end && part.kind !== 'tag')
  const words = work.tokens.slice(clause.from, clause.to).map((token) => token.text)
  if (meets || words.some((word) => MEETS.test(word))) return true
  // The preposition may follow what somebody else has read already.
  const prior = work.tokens[at - 1]
  if (prior !== undefined && !isOpen(work, prior)) return true
  const head = work.tokens.slice(found.first, found.end)
  return (
    !isAcronym(head[0]) &&
    !head.some((token) => isOrganisation(token.text)) &&
    !words.some((word) => WORKS.test(word) || isModal(word))
  )
}

/** What is said of a company or a town, and of no meeting: "investeert in", "zit in". */
const WORKS =
  /^(?:\p{L}*invest\p{L}*|gelooft|believes|gespecialiseerd|specialises|specializes|interested|geinteresseerd|woont|lives|geboren|born|verhuist|moving|moves|studeert|studeerde|studies|studied|kent|weg|werkt|werkte|works|worked|knows|baan|job|left|start|begint|begonnen|joins?|joined|stopt)$/u
/** Right before where someone worked: "koffie met Anna, ontslag bij ING". */
const LEAVES =
  /^(?:weg|ontslag|ontslagen|vertrek|gestopt|gaat|begint|begonnen|werkt|werkte|baan|job|fired|leaving|hired|works|worked|working)$/u
const MEETS = /^(?:met|with|w|gesproken|gezien|saw|into|ontmoet|ontmoette|sprak|zag|geweest|seen|langs|came|ran|bumped)$/u

function add(work: Work, { first, end }: FoundPlace, certain: boolean, start: number): void {
  const [a, b] = [work.tokens[first], work.tokens[end - 1]]
  if (a === undefined || b === undefined) return
  const place = work.original.slice(work.origin[a.start], work.origin[b.end])
  const isSure = certain || isCity(a.text) || isPlaceNoun(b) || work.tokens.slice(first, end).some((word) => word.capital)
  addPart(work, 'place', { start, end: b.end }, place, isSure ? 'sure' : 'asked')
}
