import { once } from 'node:events'
import { createServer } from 'node:net'
import { randomInt } from 'node:crypto'

/** Below what systems hand out for outgoing connections, as the host chooses its own. */
const LOWEST = 20_000
const HIGHEST = 32_000

/** A port that nobody listens on now, other than this one. */
export async function freePortBeside(port: number): Promise<number> {
  for (;;) {
    const tried = randomInt(LOWEST, HIGHEST)
    if (tried !== port && (await isFree(tried))) return tried
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const taken = once(server, 'error').then(() => false)
  const listening = once(server, 'listening').then(() => true)
  server.listen({ host: '127.0.0.1', port, exclusive: true })
  const free = await Promise.race([taken, listening])
  if (free) await new Promise((closed) => server.close(closed))
  return free
}
