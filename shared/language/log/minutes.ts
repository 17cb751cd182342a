import { NUMBER, numberIn } from './numbers.ts'
import { addPart, openText, type Work } from './work.ts'

const decimal = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'))

const MINUTE = '(?:minuten|minuut|minuutjes|minutes?|mins?|min\\.?)'
const HOUR = '(?:uren|uur|uurtje|hours?|hrs?|hr|h|u)'
/** Before a clock time, not a length of time. */
const NOT_AT = '(?<!\\b(?:om|rond|vanaf|tegen|at|around|half|over|voor|binnen|in) )(?<![\\d:.,/])'

type Rule = readonly [RegExp, (m: RegExpExecArray) => number, 'asked'?]
const re = (words: string): RegExp =>
  new RegExp(
    `${NOT_AT}(?<![\\p{L}\\d])(?:for |duurde |ruim |bijna |zo'n |circa |ca\\.? )?(?:${words})(?: lang)?(?![\\p{L}\\d])`,
    'u',
  )

/** Lengths of time, the more exact first. A bare "2 uur" is a length only when small, and then asked. */
const RULES: readonly Rule[] = [
  [re(`(${NUMBER}) ?${HOUR} (?:en |and )(?:een |a )?(?:kwartier|quarter)`), (m) => 60 * numberIn(m[1] ?? '0') + 15],
  [re(`(${NUMBER}) ?${HOUR} (?:en |and )(?:een |a )half`), (m) => 60 * numberIn(m[1] ?? '0') + 30],
  [re(`(\\d{1,2}) ?${HOUR} ?(?:en |and )?(\\d{1,2}) ?${MINUTE}`), (m) => 60 * Number(m[1]) + Number(m[2])],
  [re('([1-4]) ?[uh] ?([0-5]\\d)'), (m) => 60 * Number(m[1]) + Number(m[2])],
  [re('anderhalf uur(?:tje)?|(?:an |one )?hour and a half|one and a half hours?'), () => 90],
  [re(`(${NUMBER}) ?(?:en een |en)half uur|tweeenhalf uur|two and a half hours`), (m) => 60 * numberIn(m[1] ?? 'twee') + 30],
  [re('(?:een |an )?half (?:an )?(?:uur(?:tje)?|hour|hr)|half an hr'), () => 30],
  [re('drie kwartier|three quarters of an hour'), () => 45],
  [re('(?:een )?kwartier(?:tje)?|(?:a )?quarter of an hour'), () => 15],
  [re('(?:een )?uurtje|an hour|(?<!om )een uur'), () => 60],
  [re(`(\\d{1,3}) ?${MINUTE}`), (m) => Number(m[1])],
  [re(`(${NUMBER}) ${MINUTE}`), (m) => numberIn(m[1] ?? '0')],
  [re(`(\\d{1,2}(?:,\\d{1,2}|\\.\\d)) ?${HOUR}`), (m) => Math.round(60 * decimal(m[1]))],
  [re(`(${NUMBER}) ?(?:uren|hours?|hrs?)`), (m) => 60 * numberIn(m[1] ?? '0')],
  [re('([1-9]) ?h'), (m) => 60 * Number(m[1])],
  [re('(\\d{2,3}) ?m'), (m) => Number(m[1])],
  [re('([1-4])(?: u|u)\\.?'), (m) => 60 * Number(m[1]), 'asked'],
  [re('([1-4]|een|twee|drie|vier) uur'), (m) => 60 * numberIn(m[1] ?? '0'), 'asked'],
]

/** How long it took, in minutes. */
export function readMinutes(work: Work): void {
  const open = openText(work)
  for (const [words, minutes, confidence] of RULES) {
    const match = words.exec(open)
    if (match === null) continue
    if (/^ (?:geleden|ago|later|terug)/u.test(open.slice(match.index + match[0].length))) continue
    const lasting = confidence === 'asked' && /^duurde|lang$/u.test(match[0]) ? 'sure' : confidence
    addPart(work, 'minutes', { start: match.index, end: match.index + match[0].length }, minutes(match), lasting ?? 'sure')
    return
  }
}
