import type { Answer } from '../../../domain/records/gathering.ts'
import { fold } from '../../../language/fold.ts'
import { readAnswer } from './answers.ts'

const DECLINED =
  /\b(?:(?:kan|kom|komt|kunnen|komen|lukt|ben|zijn|is|zal|gaat) (?:\p{L}+ ){0,3}niet\b|niet bij (?:zijn|aanwezig)|verhinderd|afgezegd|afgemeld|zeg(?:t|gen)? af|meld(?:t)? (?:me|mij|zich|ons) af|moe(?:s|t)t? (?:helaas )?(?:afzeggen|overslaan)|can'?t|cannot|can not|won'?t|unable|not able|not coming|not attending|no longer coming|regrets?|sends (?:his|her|their) (?:apologies|regrets|love)|have to (?:cancel|decline)|apologies)\b/u
const TENTATIVE =
  /\b(?:misschien|wellicht|onder voorbehoud|o\.?v\.?b|mogelijk|hoopt?|probeert?|twijfel|als het lukt|weet (?:het )?(?:nog )?niet|maybe|perhaps|possibly|probably|might|may come|tentative|subject to|not sure|hopes? to|will try|tries|trying)\b/u
const ACCEPTED =
  /\b(?:(?:kom|komt|komen|neem|neemt|ben er|zijn er|is er|schuift? (?:later )?aan|sluit(?:en)? (?:later )?aan|eet|eten|blijft?|vertrekt|arriveert)\b|erbij|aanwezig|later|vanaf \d|tot \d|comes?|coming|i'?ll be there|will be there|be there|count me in|joins?|joining|arriv\p{L}*|running late|late\b|leaves?|leaving|stays?|brings?|attends?|attending)/u

/** What someone's own words say about coming: "kan helaas niet", "komt later"; undefined where they say nothing of it. */
export function answerIn(text: string): Answer | undefined {
  const whole = readAnswer(text)
  if (whole !== undefined) return whole.answer
  const folded = fold(text.slice(0, 300))
  if (DECLINED.test(folded)) return 'declined'
  if (TENTATIVE.test(folded)) return 'tentative'
  return ACCEPTED.test(folded) ? 'accepted' : undefined
}
