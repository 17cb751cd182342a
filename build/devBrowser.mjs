import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createServer, mergeConfig } from 'vite'
import { buildStale } from './build.mjs'
import { dist, root } from './paths.mjs'
import { rendererConfig } from './vite.renderer.mjs'

/** Fixed, for the origin owns the database of the developer's browser. */
const port = 5173

/**
 * The browser host with Vite's dev server before it, which replaces the page
 * at every change. A change in electron/ needs a new start.
 *
 * @param {readonly string[]} args for the host; its data stand in .bakkie-build/dev-data unless `--data` says otherwise
 */
export async function devBrowser(args) {
  if ((await buildStale(['browser-host', 'start-text'])).length > 0) process.exit(1)
  const data = args.some((arg) => arg.startsWith('--data')) ? [] : ['--data', join(root, '.bakkie-build', 'dev-data')]
  const host = spawn(process.execPath, [join(dist, 'electron', 'browser-host.mjs'), '--no-open', ...data, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  host.once('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => host.kill(signal))
  for await (const line of createInterface({ input: host.stdout })) {
    const { origin, hash } = new URL(line)
    const server = await createServer(mergeConfig(rendererConfig(join(dist, 'renderer')), devConfig(origin)))
    try {
      await server.listen()
    } catch (error) {
      // the host ends, and this with it
      console.error(error instanceof Error ? error.message : String(error))
      host.kill('SIGTERM')
      return
    }
    console.log(`http://127.0.0.1:${port}/${hash}`)
    break
  }
}

/**
 * Vite serves the page and hands the calls on, as if they came from the host's
 * own page. The CSP is laxer than the product's in what hot reload needs:
 * inline scripts and styles, a socket.
 */
export const devConfig = (origin) => ({
  server: {
    host: '127.0.0.1',
    port,
    strictPort: true,
    headers: {
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self' 'unsafe-inline'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        `connect-src 'self' ws://127.0.0.1:${port}`,
        "worker-src 'self' blob:",
      ].join('; '),
    },
    // not all of /host: the renderer's own folder of that name is served by Vite
    proxy: { '^/host/(?:token|code|events|call/.*)$': { target: origin, changeOrigin: true, headers: { origin } } },
  },
})
