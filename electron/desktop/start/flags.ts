import { resolve } from 'node:path'

/** What the desktop host was started with. */
export interface DesktopFlags {
  /** Absolute path of `--data DIR`. */
  readonly data?: string
  /** `--sample [N]`: show the sample network, made of so many contacts when there is none yet. */
  readonly sample?: number
}

/** How many contacts the sample has unless said otherwise. */
const SAMPLE_SIZE = 250

/**
 * Reads the flags of the desktop host. Anything else is Chromium's or the
 * system's (`-psn_…`, an opened file) and is left alone.
 *
 * @param args without the program itself
 * @param folder what a relative folder is relative to
 */
export function readDesktopFlags(args: readonly string[], folder: string): DesktopFlags {
  const given = (flag: string): string | undefined => {
    const joined = args.find((arg) => arg.startsWith(`${flag}=`))
    if (joined !== undefined) return joined.slice(flag.length + 1)
    const at = args.indexOf(flag)
    const next = at === -1 ? undefined : args[at + 1]
    return next?.startsWith('--') === true ? undefined : next
  }
  const data = given('--data')
  const size = Number(given('--sample'))
  const sample = args.some((arg) => arg === '--sample' || arg.startsWith('--sample='))
  return {
    ...(data === undefined || data === '' ? {} : { data: resolve(folder, data) }),
    ...(sample ? { sample: Number.isInteger(size) && size > 0 ? size : SAMPLE_SIZE } : {}),
  }
}
