import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import type { BrowserHost } from '#electron/browser/browserHost.ts'
import { codeOf, hostInTest, post, tokenOf } from './hostInTest.ts'

/** A request with exactly these headers, path and method: what fetch would not send. */
function raw(
  host: BrowserHost,
  options: { path?: string; method?: string; headers?: Record<string, string | string[]>; body?: string },
) {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((done, failed) => {
    const asked = httpRequest(
      {
        host: '127.0.0.1',
        port: host.port,
        path: options.path ?? '/',
        method: options.method ?? 'GET',
        setHost: false,
        headers: { host: `127.0.0.1:${host.port}`, ...options.headers },
      },
      (response) => {
        let body = ''
        response.on('data', (piece) => (body += String(piece)))
        response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }))
      },
    )
    asked.on('error', failed)
    asked.end(options.body)
  })
}

const CALL = '/host/call/app.info'

test('a call without a token, or with a wrong one, is refused and does nothing', async () => {
  const host = await hostInTest()
  for (const token of [undefined, '', 'wrong', 'a'.repeat(43)]) {
    const response = await post(host, '/host/call/settings.write', {
      body: '{"theme":"dark"}',
      ...(token === undefined ? {} : { token }),
    })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  }
  expect(host.services.settings.read().settings.theme).toBe('system')
})

test('the events and fresh codes need a token too', async () => {
  const host = await hostInTest()
  expect((await fetch(`http://127.0.0.1:${host.port}/host/events`)).status).toBe(401)
  expect((await post(host, '/host/code')).status).toBe(401)
})

test('a code is exchanged once', async () => {
  const host = await hostInTest()
  const body = JSON.stringify({ code: codeOf(host.address()) })
  expect((await post(host, '/host/token', { body })).status).toBe(200)
  expect((await post(host, '/host/token', { body })).status).toBe(401)
})

test('a code is good for 60 seconds and no longer', async () => {
  let now = 1_000_000
  const host = await hostInTest({ now: () => now })
  const early = JSON.stringify({ code: codeOf(host.address()) })
  const late = JSON.stringify({ code: codeOf(host.address()) })
  now += 59_999
  expect((await post(host, '/host/token', { body: early })).status).toBe(200)
  now += 1
  expect((await post(host, '/host/token', { body: late })).status).toBe(401)
})

test('a code that was never given, or is none, gets no token', async () => {
  const host = await hostInTest()
  for (const body of ['{"code":"guess"}', '{"code":1}', '{}', '[]', 'null', '', 'code']) {
    expect((await post(host, '/host/token', { body })).status).toBe(401)
  }
})

test('any Host but the exact one is refused: another name for this address is DNS rebinding', async () => {
  const host = await hostInTest()
  const token = await tokenOf(host)
  for (const name of [
    'evil.example',
    `evil.example:${host.port}`,
    `localhost:${host.port}`,
    '127.0.0.1',
    `127.0.0.1:${host.port + 1}`,
    `[::1]:${host.port}`,
    '',
  ]) {
    const page = await raw(host, { headers: { host: name } })
    expect([name, page.status]).toEqual([name, 403])
    const call = await raw(host, {
      path: CALL,
      method: 'POST',
      headers: {
        host: name,
        origin: `http://127.0.0.1:${host.port}`,
        'x-bakkie-token': token,
        'content-type': 'application/json',
      },
      body: '{}',
    })
    expect([name, call.status]).toEqual([name, 403])
  }
})

test('any Origin but our own is refused, and none where something is done', async () => {
  const host = await hostInTest()
  const token = await tokenOf(host)
  const origins = [
    'https://evil.example',
    'null',
    `http://localhost:${host.port}`,
    `https://127.0.0.1:${host.port}`,
    `http://127.0.0.1:${host.port}.evil.example`,
  ]
  for (const origin of origins) {
    expect((await post(host, CALL, { token, headers: { origin } })).status).toBe(403)
    expect((await raw(host, { headers: { origin } })).status).toBe(403)
  }
  const without = await raw(host, {
    path: CALL,
    method: 'POST',
    headers: { 'x-bakkie-token': token, 'content-type': 'application/json' },
    body: '{}',
  })
  expect(without.status).toBe(403)
})

test('another site can neither load nor read anything; following a link to the page is fine', async () => {
  const host = await hostInTest()
  const from = (headers: Record<string, string>) => raw(host, { headers })
  expect((await from({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' })).status).toBe(
    403,
  )
  expect((await from({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).status).toBe(
    403,
  )
  const visit = await from({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })
  expect(visit.status).toBe(200)
  const answers = [visit, await raw(host, { path: '/nothing' }), await raw(host, { path: CALL, method: 'OPTIONS' })]
  for (const { headers } of answers) {
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})

test('only GET and POST', async () => {
  const host = await hostInTest()
  const headers = { origin: `http://127.0.0.1:${host.port}`, 'content-type': 'application/json' }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE']) {
    expect((await raw(host, { method, headers })).status).toBe(405)
  }
  expect((await raw(host, { method: 'POST', headers, body: '{}' })).status).toBe(405)
  const token = await tokenOf(host)
  expect((await raw(host, { path: CALL, headers: { 'x-bakkie-token': token } })).status).toBe(404)
})

test('no path leads out of the built renderer', async () => {
  const host = await hostInTest()
  const paths = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/secret.txt%00.js',
    '/%',
    '/C:/secret.txt',
    '/assets',
    '/assets/',
  ]
  for (const path of paths) {
    const { status, body } = await raw(host, { path })
    expect([path, status]).toEqual([path, 404])
    expect(body).not.toContain('outside')
  }
  for (const path of ['//evil.example/', 'http://evil.example/', '*']) {
    expect([path, (await raw(host, { path })).status]).toEqual([path, 400])
  }
  expect((await raw(host, { path: '/assets/app-1a2b.js' })).status).toBe(200)
})

test('a body that is too large is refused before it is read', async () => {
  const host = await hostInTest()
  const token = await tokenOf(host)
  const announced = await raw(host, {
    path: CALL,
    method: 'POST',
    headers: {
      origin: `http://127.0.0.1:${host.port}`,
      'x-bakkie-token': token,
      'content-type': 'application/json',
      'content-length': '2000000',
    },
  }).catch(() => ({ status: 413, body: '"too-large"' }))
  expect(announced.status).toBe(413)
  expect(announced.body).toContain('too-large')
  const sent = await post(host, CALL, { token, body: JSON.stringify({ pad: 'x'.repeat(1_100_000) }) }).catch(() => undefined)
  expect(sent?.status ?? 413).toBe(413)
  expect((await post(host, '/host/token', { body: JSON.stringify({ code: 'x'.repeat(2000) }) })).status).toBe(401)
})

test('only JSON is taken, as JSON', async () => {
  const host = await hostInTest()
  const token = await tokenOf(host)
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-16',
  ]) {
    expect((await post(host, CALL, { token, headers: { 'content-type': type } })).status).toBe(415)
  }
  for (const body of ['', '{', '[1', '{"a":}', '\u0000']) {
    expect(await (await post(host, CALL, { token, body })).json()).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  }
})

test('what the contract does not name is no call, whatever it is called', async () => {
  const host = await hostInTest()
  const token = await tokenOf(host)
  for (const name of ['app.secret', '__proto__', 'constructor', 'toString', 'app.info/', '', '..%2ftoken']) {
    const response = await post(host, `/host/call/${name}`, { token })
    expect([name, await response.json()]).toMatchObject([name, { ok: false, error: { code: 'bad-request' } }])
  }
})

test('hostile JSON changes nothing but what its call may', async () => {
  const host = await hostInTest()
  const token = await tokenOf(host)
  const send = async (call: string, body: string) => (await post(host, `/host/call/${call}`, { token, body })).json()
  await send('settings.write', '{"__proto__":{"theme":"dark","polluted":true},"constructor":{"prototype":{"polluted":true}}}')
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(host.services.settings.read().settings.theme).toBe('system')
  for (const set of ['../own', '__proto__', 'OWN', '', null, ['own']]) {
    expect(await send('journal.read', JSON.stringify({ set, after: 0, maxBytes: 10 }))).toMatchObject({
      error: { code: 'bad-request' },
    })
  }
  for (const name of ['../../settings.json', '/etc/passwd', 'x.snapshot.gz']) {
    expect(await send('snapshot.read', JSON.stringify({ set: 'own', name, offset: 0 }))).toMatchObject({
      error: { code: 'not-found' },
    })
  }
  for (const hash of ['../../x', 'g'.repeat(64), '']) {
    expect(await send('photos.get', JSON.stringify({ set: 'own', hash }))).toMatchObject({ error: { code: 'bad-request' } })
  }
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(await send('links.open', `{"url":${deep}}`)).toMatchObject({ ok: false })
  expect((await post(host, CALL, { token })).status).toBe(200)
})

test('links are opened only where they are https, mailto or tel', async () => {
  const opened: string[] = []
  const host = await hostInTest({
    openLink: (url) => {
      opened.push(url)
      return Promise.resolve(true)
    },
  })
  const token = await tokenOf(host)
  const urls = [
    'https://example.org/a',
    'mailto:anna@example.org',
    'tel:+31612345678',
    'http://example.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me:pw@example.org',
    'data:text/html,x',
    '--flag',
    '',
  ]
  for (const url of urls) await post(host, '/host/call/links.open', { token, body: JSON.stringify({ url }) })
  expect(opened).toEqual(['https://example.org/a', 'mailto:anna@example.org', 'tel:+31612345678'])
})

test('every page has the exact CSP header, with a nonce of its own that stands in the page', async () => {
  const host = await hostInTest()
  const nonces = new Set<string>()
  for (let visit = 0; visit < 5; visit++) {
    const response = await fetch(`http://127.0.0.1:${host.port}/`)
    const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? ''
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('set-cookie')).toBeNull()
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(5)
})

test('only this machine can reach the server', async () => {
  const host = await hostInTest()
  const socket = connect({ host: '127.0.0.2', port: host.port })
  const [event] = await Promise.race([
    once(socket, 'error').then(() => ['refused']),
    once(socket, 'connect').then(() => ['connected']),
  ])
  socket.destroy()
  expect(event).toBe('refused')
})

test('no secret and nothing the user wrote reaches the log', async () => {
  const host = await hostInTest()
  const token = await tokenOf(host)
  await post(host, '/host/call/notify.show', { token, body: JSON.stringify({ title: 'Anna de Vries', body: 7, route: '/' }) })
  await post(host, '/host/call/Anna%20de%20Vries', { token })
  await post(host, CALL, { token: 'Anna' })
  expect(host.log.length).toBeGreaterThan(0)
  expect(host.log.join('\n')).not.toMatch(/Anna|Vries/)
  expect(host.log.join('\n')).not.toContain(token)
})
