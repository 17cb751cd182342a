/** The oldest Node that Bakkie runs, builds and tests on. */
export const oldestNode = '20.19.0'

/**
 * Whether a version of Node is new enough. Old Nodes run this file too: nothing
 * here is newer than Node 12.
 *
 * @param {string} version such as `20.19.0` or `v22.1.0`
 */
export function isNewEnough(version) {
  const have = numbersOf(version)
  const need = numbersOf(oldestNode)
  for (let at = 0; at < need.length; at += 1) {
    if ((have[at] || 0) !== need[at]) return (have[at] || 0) > need[at]
  }
  return true
}

const numbersOf = (version) =>
  version
    .replace(/^v/, '')
    .split('.')
    .map((part) => parseInt(part, 10))
