import type { Parsed } from '#shared/contract/calls.ts'

/**
 * Shows a notification of the page itself, where the user allowed the browser to.
 *
 * @param goTo is given the route when it is clicked
 * @returns whether it was shown
 */
export function showPageNotification({ title, body, route }: Parsed<'notify.show'>, goTo: (route: string) => void): boolean {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return false
  const notification = new Notification(title, { body })
  notification.addEventListener('click', () => {
    notification.close()
    window.focus()
    goTo(route)
  })
  return true
}
