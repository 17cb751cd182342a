import { Notification } from 'electron'

/** One notification, as the contract asks for it. */
export interface Notice {
  readonly title: string
  readonly body: string
  readonly route: string
}

/** Shown notifications are kept until they are clicked or closed: a collected one does not answer its click. */
const shown = new Set<Notification>()

/**
 * Shows a notification of the system.
 *
 * @param goTo is given the route when it is clicked
 * @returns false where the system shows none
 */
export function notify({ title, body, route }: Notice, goTo: (route: string) => void): boolean {
  if (!Notification.isSupported()) return false
  const notification = new Notification({ title, body })
  shown.add(notification)
  notification.on('click', () => {
    shown.delete(notification)
    goTo(route)
  })
  notification.on('close', () => shown.delete(notification))
  notification.on('failed', () => shown.delete(notification))
  notification.show()
  return true
}
