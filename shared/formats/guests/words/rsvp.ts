import type { Answer } from '../../../domain/records/gathering.ts'
import { fold } from '../../../language/fold.ts'
import { readAnswer } from './answers.ts'

const DECLINED =
  /\b(?:(?:kan|kom|komt|kunnen|komen|lukt|ben|zijn|is|zal|gaat) (?:\p{L}+ ){0,3}niet\b|niet bij (?:zijn|aanwezig)|verhinderd|afgezegd|afgemeld|zeg(?:t|gen)? af|meld(?:t)? (?:me|mij|zich|ons) af|moe(?:s|t)t? (?:helaas )?(?:afzeggen|overslaan)|can'?t|cannot|can not|won'?t|unable|not able|not coming|not attending|no longer coming|regrets?|sends (?:his|her|their) (?:apologies|regrets|love)|have to (?:cancel|decline)|apologies)\b/u
const TENTATIVE =
  /\b(?:misschien|wellicht|onder voorbehoud|o\.?v\.?b|mogelijk|hoopt?|probeert?|twijfel|als het lukt|weet (?:(?:ik|het|nog) ){0,3}niet|maybe|perhaps|possibly|probably|might|may come|tentative|subject to|not sure|hopes? to|will try|tries|trying)\b/u
const ACCEPTED =
  /\b(?:(?:kom|komt|komen|neem|neemt|ben er|zijn er|is er|schuift? (?:later )?aan|sluit(?:en)? (?:later )?aan|eet|eten|blijft?|vertrekt|arriveert)\b|erbij|aanwezig|later|vanaf \d|tot \d|comes?|coming|i'?ll be there|will be there|be there|count me in|joins?|joining|arriv\p{L}*|running late|late\b|leaves?|leaving|stays?|brings?|attends?|attending)/u

/** How a message begins that says no, whatever else it tells. */
const NO = /^(?:nee+|nop?e?|nah)\b(?! (?:worries|problem|doubt|probleem))/u
const ALAS = /^(?:helaas|jammer genoeg|unfortunately|sadly|alas|i'?m out|👎|❌)/u
const YES =
  /^(?:(?:ja+(?:zeker|hoor)?|jep|joe|yes+|yep|yup|yeah|zeker(?: weten)?|(?:na)?tuurlijk|uiteraard|graag|(?:heel |super|erg )?(?:leuk|gezellig)|lijkt (?:me|mij|ons) (?:leuk|gezellig|goed)|prima|ok(?:e|ay)?|present|sure|absolutely|definitely|of course|(?:i'?d |would |we'?d )?love to|i'?m in|we'?re in|(?:i am |i'?m )?looking forward|kijk ernaar uit|zin in)\b|👍|✅|🙋)/u

/**
 * What a message of a chat says about its sender's coming: "ja gezellig!",
 * "nope, next time"; undefined where it says nothing of it. What it asks is no answer.
 */
export function answerInMessage(said: string): Answer | undefined {
  const told = said
    .slice(0, 300)
    .split(/(?<=[.!?])\s+/u)
    .filter((sentence) => !sentence.endsWith('?'))
    .join(' ')
  if (told === '') return undefined
  const folded = fold(told).trim()
  const answer = answerIn(told)
  if (answer !== 'declined' && answer !== 'tentative' && NO.test(folded)) return 'declined'
  if (answer !== undefined) return answer
  if (ALAS.test(folded)) return 'declined'
  return YES.test(folded) ? 'accepted' : undefined
}

/** What someone's own words say about coming: "kan helaas niet", "komt later"; undefined where they say nothing of it. */
export function answerIn(text: string): Answer | undefined {
  const whole = readAnswer(text)
  if (whole !== undefined) return whole.answer
  const folded = fold(text.slice(0, 300))
  if (DECLINED.test(folded)) return 'declined'
  if (TENTATIVE.test(folded)) return 'tentative'
  return ACCEPTED.test(folded) ? 'accepted' : undefined
}
