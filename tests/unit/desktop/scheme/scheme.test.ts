import type { CustomScheme, Protocol } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { registerAppScheme } from '#electron/desktop/scheme/scheme.ts'
import { serveRenderer } from '#electron/desktop/scheme/serve.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

let schemes: CustomScheme[]
let answer: (request: Request) => Response | Promise<Response>
let asked: string[]
beforeEach(() => {
  asked = []
  const protocol = foreseen<Protocol>('protocol', {
    registerSchemesAsPrivileged: (given) => (schemes = given),
    handle: (scheme, handler) => {
      expect(scheme).toBe('app')
      answer = handler
    },
  })
  registerAppScheme(protocol)
  serveRenderer(protocol, async (pathname) => {
    asked.push(pathname)
    return { status: 200, headers: { 'content-security-policy': "default-src 'none'" }, body: new TextEncoder().encode('<p>') }
  })
})

describe('app://', () => {
  it('is a standard and secure scheme that bypasses no policy', () => {
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })

  it('serves the renderer of bakkie with the headers it was given', async () => {
    const response = await answer(new Request('app://bakkie/assets/index.js'))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(await response.text()).toBe('<p>')
    expect(asked).toEqual(['/assets/index.js'])
  })

  it.each(['app://other/index.html', 'app://bakkie.example/', 'app://bakkie:8080/'])('serves nothing on %s', async (url) => {
    expect((await answer(new Request(url))).status).toBe(404)
    expect(asked).toEqual([])
  })

  it('serves nothing but to GET', async () => {
    expect((await answer(new Request('app://bakkie/', { method: 'POST', body: 'x' }))).status).toBe(404)
    expect(asked).toEqual([])
  })
})
