import { parseArgs } from 'node:util'

/** The flags of the browser host. */
export interface Flags {
  readonly port?: number
  readonly data?: string
  /** Open no window: print the address and serve. */
  readonly noOpen: boolean
  /** Start in the sample, of this many contacts. */
  readonly sample?: number
}

/** How many contacts the sample has unless said otherwise. */
const SAMPLE_SIZE = 250

/**
 * Reads the flags: `--port N`, `--data DIR`, `--no-open`, `--sample [N]`.
 * @returns the flags, or the one that is wrong
 */
export function readFlags(args: readonly string[]): Flags | { readonly wrong: string } {
  // `--sample` may stand alone, which parseArgs does not know for a flag with a value.
  const given = args.flatMap((arg, index) =>
    arg === '--sample' && !/^\d+$/.test(args[index + 1] ?? '') ? [`--sample=${SAMPLE_SIZE}`] : [arg],
  )
  try {
    const { values } = parseArgs({
      args: given,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        sample: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    })
    const port = values.port === undefined ? undefined : Number(values.port)
    if (port !== undefined && !(Number.isInteger(port) && port >= 1024 && port <= 65_535)) return { wrong: '--port' }
    const sample = values.sample === undefined ? undefined : Number(values.sample)
    if (sample !== undefined && !(Number.isInteger(sample) && sample >= 1 && sample <= 999_999)) return { wrong: '--sample' }
    if (values.data === '') return { wrong: '--data' }
    return {
      noOpen: values['no-open'] === true,
      ...(port === undefined ? {} : { port }),
      ...(values.data === undefined ? {} : { data: values.data }),
      ...(sample === undefined ? {} : { sample }),
    }
  } catch (error) {
    return { wrong: error instanceof Error ? (/'(--?[^' ]+)/.exec(error.message)?.[1] ?? args.join(' ')) : args.join(' ') }
  }
}
