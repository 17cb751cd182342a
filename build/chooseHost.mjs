/**
 * Which host `npm start` runs, and why not the desktop one. Pure: what is known
 * of the machine comes in.
 *
 * @param {{ asked?: 'browser' | 'desktop', platform: string, isRoot: boolean, hasDisplay: boolean }} machine
 * @returns {{ host: 'desktop' } | { host: 'browser', why?: 'whyRoot' | 'whyNoDisplay' }} `why` is a key of the start messages
 */
export function chooseHost({ asked, platform, isRoot, hasDisplay }) {
  if (asked === 'browser') return { host: 'browser' }
  // Chromium's sandbox does not work for root, and Bakkie never runs without it
  if (platform === 'linux' && isRoot) return { host: 'browser', why: 'whyRoot' }
  if (platform === 'linux' && !hasDisplay) return { host: 'browser', why: 'whyNoDisplay' }
  return { host: 'desktop' }
}
