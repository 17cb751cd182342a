import { isOpen, type Work } from './work.ts'

/** Words behind which the line speaks about someone or something, up to the end of its clause. */
const SPEAKS =
  /^(?:over|about|re|regarding|betreffende|ivm|mbt|inzake|nav|hoorde|hoor|zei|zeiden|zegt|vertelde|vertelt|verteld|noemde|noemt|mentioned|mentions|said|says|told|tells|heard|denkt|thinks|vindt|dat|that|namens|zonder|without|discussed|bespraken|besproken)$/u
const ENDS = /^[,.;!?()|•–—]$/u
/** "Asked after Eva", "vroeg naar Eva". */
const AFTER_ASKING = /^(?:after|naar)$/u

/**
 * For every token, whether the line merely speaks about what stands there:
 * "over Bob en de gemeente", "he mentioned Liz is moving".
 */
export function toldTokens(work: Work): readonly boolean[] {
  const told: boolean[] = []
  let speaking = false
  for (const [at, token] of work.tokens.entries()) {
    if (
      ENDS.test(token.text) ||
      work.breaks.has(at) ||
      work.text.slice(work.tokens[at - 1]?.end ?? 0, token.start).includes('\n')
    )
      speaking = false
    // "Told me about his firm over a beer": there it ends.
    if (speaking && isSetting(work, at)) speaking = false
    told.push(speaking)
    const before = work.tokens[at - 1]?.text ?? ''
    if (isSpan(work, at)) continue
    // "Dat kwam uit een wandeling": the subject, not what was said.
    if (/^(?:dat|that)$/u.test(token.text) && (at === 0 || ENDS.test(before))) continue
    if (
      (SPEAKS.test(token.text) && !/^(?:ik|i|we|hij|zij|ze|he|she|they)$/u.test(work.tokens[at + 1]?.text ?? '')) ||
      (AFTER_ASKING.test(token.text) && /^(?:asked|asks|vroeg|vraagt|informeerde)$/u.test(before))
    )
      speaking = true
  }
  return told
}

const UNIT = /^(?:dag|dagen|week|weken|maand|maanden|jaar|uur|paar|kwartier|minuten|kwart)$/u

const MEAL = /^(?:vloer|lunch|koffie|coffee|diner|dinner|borrel|thee|tea|drinks|pint|beer|bite)$/u

/** "Over a beer", "bij de lunch", "tijdens het diner": what they met for. */
function isSetting({ tokens }: Work, at: number): boolean {
  if (!/^(?:over|bij|at|during|tijdens|onder|after|na)$/u.test(tokens[at]?.text ?? '')) return false
  const next = /^(?:de|het|een|the|a|our|onze)$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  return MEAL.test(tokens[next]?.text ?? '')
}

/** "Over twee weken" is a length of time. */
function isSpan(work: Work, at: number): boolean {
  const [token, next] = [work.tokens[at], work.tokens[at + 1]]
  if (token?.text !== 'over' || next === undefined) return false
  // "Had max over for dinner", "over de vloer", "over de lunch".
  if (
    /^(?:for|to|vloer)$/u.test(next.text) ||
    (/^(?:de|the|een|a)$/u.test(next.text) && MEAL.test(work.tokens[at + 2]?.text ?? ''))
  )
    return true
  // "Kwart over twee", "over coffee", "over nagepraat".
  if (/^(?:kwart|tien|vijf|twintig|quarter|ten|five)$/u.test(work.tokens[at - 1]?.text ?? '')) return true
  if (/^(?:coffee|lunch|dinner|drinks|tea|breakfast|beers|a|\p{L}{0,6}ge\p{L}{3,}[dtn])$/u.test(next.text)) return true
  return !isOpen(work, next) || UNIT.test(work.tokens[at + 2]?.text ?? '') || UNIT.test(work.tokens[at + 3]?.text ?? '')
}
