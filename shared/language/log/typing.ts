import { isInfixWord } from '../names/particles.ts'
import type { LogPeople } from './people.ts'
import { isCaseless, type Token, type Work } from './work.ts'

/** Lower-case words after "met" that are no names. */
export const NO_NAMES = new Set(
  "de het een mijn onze ons haar zijn hun the a an my our his her their some wat veel oud oude nieuwe team klant klanten collega collega's collegas colleague colleagues friends vrienden mensen people iemand someone anyone me mij hem him her hen us ze them elkaar als name z'n m'n heel hele alle all everyone iedereen dank groet liefde plezier moeite zin name ingang uitzondering betrekking for at in on about bij aan new nieuwe guy co lots anderen others nog two three twee drie vier partner man vrouw husband wife kinderen kids familie family foto photo pensioen each both elk allebei loads up daar hier there here then toen like love hoe wat wie waar wanneer waarom how what who where when why whether".split(
    ' ',
  ),
)
/** Never a name, with a capital or without. */
export const NEVER =
  /^(i|ik|he|she|they|we|wij|zij|hij|ze|it|het|de|the|dit|dat|this|that|en|and|door|by|van|from|voor|for|met|with|op|on|in|aan|to|bij|at|na|after|over|about|until|till|tot|before|since|sinds|\d+|(?:i|he|she|they|we)'\p{L}+)$/u

/** Behind these a name is expected. */
const NAME_POSITION = /^(?:met|with|w|en|and|&|aan|to|door|by|sprak|zag|saw|ontmoette)$/u
const LIST = /^(?:met|with|w)$/u
const LOWER = new WeakMap<readonly Token[], boolean>()

/**
 * Names are told from other words by their capital, unless the line is typed
 * without: nothing in it has one, or nothing where names are expected has, while
 * someone or something is named there ("met sanne en karim over GGD").
 */
export const typedLower = (work: Work): boolean => LOWER.get(work.tokens) ?? isLowerThroughout(work)

const isLowerThroughout = (work: Work): boolean => work.original === work.original.toLowerCase()

/** Settles how the names of a line are typed: a capital on someone known says that the others have theirs. */
export function settleTyping(work: Work, people: LogPeople): void {
  const isKnown = (token: Token): boolean => token.capital && !isAcronym(token) && people.starts.has(token.text)
  LOWER.set(work.tokens, isLowerThroughout(work) || (namesLower(work) && !namesCapital(work) && !work.tokens.some(isKnown)))
}

const behind = ({ tokens }: Work, at: number): Token | undefined =>
  tokens[at + 1]?.text === '/' || tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1]

const namesLower = (work: Work): boolean =>
  work.tokens.some(({ text }, at) => {
    const name = behind(work, at)
    return LIST.test(text) && name !== undefined && !name.capital && mayBeName(name)
  })

const namesCapital = (work: Work): boolean =>
  work.tokens.some(({ text, capital }, at) => {
    // "Met wethouder Esra": the name comes behind what she is.
    const names = [behind(work, at), ...(LIST.test(text) ? [work.tokens[at + 2]] : [])]
    return NAME_POSITION.test(text) && !(capital && at > 0) && names.some((name) => isCapital(name))
  })

const isCapital = (token: Token | undefined): boolean => token?.capital === true && !isAcronym(token) && !isCaseless(token.typed)

/** Whether a word in lower case may be a name at all. */
export const mayBeName = ({ text }: Token): boolean =>
  /^\p{L}[\p{L}'-]+$/u.test(text) && !NEVER.test(text) && !NO_NAMES.has(text) && !isInfixWord(text)

/** "ING", "KPN": capitals only. */
export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{Lu}\d&]+$/u.test(token.typed) && token.typed.length > 1
