import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BrowserHost, BrowserHostOptions } from '#electron/browser/browserHost.ts'
import { startBrowserHost } from '#electron/browser/browserHost.ts'
import { temporaryFolder } from '../services/temporaryFolder.ts'

/** A browser host over a folder of this test's own, stopped after it, with a renderer of two files. */
export async function hostInTest(
  options: Partial<BrowserHostOptions> = {},
): Promise<BrowserHost & { root: string; log: string[] }> {
  const root = options.folder ?? (await temporaryFolder())
  const renderer = join(root, 'renderer')
  await mkdir(join(renderer, 'assets'), { recursive: true })
  await writeFile(join(renderer, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__"><title>Bakkie</title>')
  await writeFile(join(renderer, 'assets', 'app-1a2b.js'), 'export {}')
  await writeFile(join(root, 'secret.txt'), 'outside the renderer')
  const log: string[] = []
  const host = await startBrowserHost({
    folder: join(root, 'data'),
    renderer,
    version: '0.1.0',
    log: (line) => void log.push(line),
    zone: () => 'Europe/Amsterdam',
    openLink: () => Promise.resolve(true),
    ...options,
    ...(options.folder === undefined ? {} : { folder: join(options.folder, 'data') }),
  })
  onTestFinished(() => host.stop())
  return { ...host, root, log }
}

/** The code in an address the host prints. */
export function codeOf(address: string): string {
  return new URLSearchParams(new URL(address).hash.slice(1)).get('code') ?? ''
}

/** A token of the host, as the page gets it. */
export async function tokenOf(host: BrowserHost): Promise<string> {
  const response = await post(host, '/host/token', { body: JSON.stringify({ code: codeOf(host.address()) }) })
  const { value } = (await response.json()) as { value: { token: string } }
  return value.token
}

/** Any request to the host from its own origin, unless said otherwise. */
export function post(
  host: BrowserHost,
  path: string,
  options: { body?: string; headers?: Record<string, string>; token?: string } = {},
) {
  const origin = `http://127.0.0.1:${host.port}`
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      ...(options.token === undefined ? {} : { 'x-bakkie-token': options.token }),
      ...options.headers,
    },
    body: options.body ?? '{}',
  })
}
