import { randomInt } from 'node:crypto'
import type { Server } from 'node:http'
import * as v from 'valibot'
import { writeWhole } from '#electron/services/disk/atomic.ts'
import type { Disk } from '#electron/services/disk/disk.ts'
import { hasCode } from '#electron/services/disk/disk.ts'

/** The only address that is listened on. */
export const ADDRESS = '127.0.0.1'

/** Below what systems hand out for outgoing connections, so that the port stays free between starts. */
const LOWEST = 20_000
const HIGHEST = 32_000

const PortSchema = v.object({ port: v.pipe(v.number(), v.integer(), v.minValue(1024), v.maxValue(65_535)) })

/** The port is taken by another program. */
export class PortTaken extends Error {
  readonly port: number
  constructor(port: number) {
    super(`port ${port} is taken`)
    this.name = 'PortTaken'
    this.port = port
  }
}

async function keptPort(disk: Disk, path: string): Promise<number | undefined> {
  try {
    const parsed = v.safeParse(PortSchema, JSON.parse(new TextDecoder().decode(await disk.read(path))))
    return parsed.success ? parsed.output.port : undefined
  } catch (error) {
    // A port file that is not there or not JSON: choose anew; the journal fills the new origin's database.
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((listening, failed) => {
    const onError = (error: Error): void => {
      server.off('listening', onListening)
      if (hasCode(error, 'EADDRINUSE', 'EACCES')) listening(false)
      else failed(error)
    }
    const onListening = (): void => {
      server.off('error', onError)
      listening(true)
    }
    server.once('error', onError).once('listening', onListening)
    server.listen({ host: ADDRESS, port, exclusive: true })
  })
}

/**
 * Listens on the port asked for, else the one kept in the data folder, else a random one that is
 * then kept: the origin, and so the port, owns the browser's copy of the data.
 * @throws {PortTaken} never another port silently
 */
export async function listenOnPort(server: Server, disk: Disk, path: string, asked: number | undefined): Promise<number> {
  const kept = await keptPort(disk, path)
  const wanted = asked ?? kept
  let port = wanted ?? randomInt(LOWEST, HIGHEST)
  for (let attempt = 0; !(await listen(server, port)); attempt++) {
    if (wanted !== undefined || attempt > 50) throw new PortTaken(port)
    port = randomInt(LOWEST, HIGHEST)
  }
  if (port !== kept) await writeWhole(disk, path, new TextEncoder().encode(`${JSON.stringify({ port })}\n`))
  return port
}
