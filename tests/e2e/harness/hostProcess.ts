import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'

const built = join(import.meta.dirname, '..', '..', '..', 'dist', 'electron', 'browser-host.mjs')

/** A browser host that serves, and the address it printed. */
export interface RunningHost {
  /** With the one-time code in its fragment: good for one page. */
  readonly address: string
  /** Asks for another address, as a user does with Enter in the terminal: for another page. */
  readonly newAddress: () => Promise<string>
  /** Everything it said on stderr so far. */
  readonly said: () => string
  /** Ends it as a user's Ctrl C does and waits until it is gone. */
  readonly stop: () => Promise<void>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
}

/**
 * Starts the built browser host with `--no-open` and waits for its address.
 *
 * @param options `data` is its data folder; `port` is chosen by the host where absent; `args` are added;
 *   `program` is another copy of the host, with its renderer beside it
 * @throws when it ends without printing an address; the message holds what it said
 */
export async function startHost(options: {
  readonly data: string
  readonly port?: number
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly program?: string
}): Promise<RunningHost> {
  const port = options.port === undefined ? [] : ['--port', String(options.port)]
  const child = spawn(
    process.execPath,
    [options.program ?? built, '--no-open', '--data', options.data, ...port, ...(options.args ?? [])],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    },
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const lines = createInterface({ input: child.stdout })
  const nextAddress = () => addressPrinted(child, lines, () => said)
  return {
    address: await nextAddress(),
    newAddress: () => {
      const printed = nextAddress()
      child.stdin.write('\n')
      return printed
    },
    said: () => said,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

/** The next line of stdout has to be an address and nothing else. */
function addressPrinted(child: ChildProcess, lines: Interface, said: () => string): Promise<string> {
  return new Promise((found, failed) => {
    const ended = (code: number | null) => failed(new Error(`The host ended with code ${String(code)}: ${said()}`))
    child.once('exit', ended)
    child.once('error', failed)
    lines.once('line', (line) => {
      child.off('exit', ended)
      child.off('error', failed)
      if (/^http:\/\/127\.0\.0\.1:\d+\/\S*$/.test(line)) found(line)
      else failed(new Error(`The host printed "${line}" instead of its address`))
    })
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
