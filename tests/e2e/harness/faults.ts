import type { BrowserContext, Page } from '@playwright/test'

/**
 * Collects in `faults` what no test may see: a CSP violation, an uncaught error, a console
 * error, a request to anywhere but the host.
 *
 * @param context the browser context to watch from now on, present and later pages
 * @param origin the only origin requests may go to; asked anew for each request, for the host may move
 */
export async function watchFaults(context: BrowserContext, origin: () => string, faults: string[]): Promise<void> {
  await context.exposeBinding('reportCspViolation', (_source, violation: string) => {
    faults.push(`CSP violation: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportCspViolation')
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  context.on('request', (request) => {
    if (!isAllowed(request.url(), origin())) faults.push(`Request to ${request.url()}`)
  })
  const watchPage = (page: Page) => {
    page.on('pageerror', (error) => faults.push(`Page error: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`Console error: ${message.text()} (${message.location().url})`)
    })
  }
  for (const page of context.pages()) watchPage(page)
  context.on('page', watchPage)
}

function isAllowed(url: string, origin: string): boolean {
  if (url === 'about:blank' || url.startsWith(`blob:${origin}/`) || url.startsWith('data:image/')) return true
  return URL.canParse(url) && new URL(url).origin === origin
}
