import { beforeEach, describe, expect, it, vi } from 'vitest'
import { notify } from '#electron/desktop/notifications/notify.ts'
import { done, forget } from '#tests/mocks/electron.ts'

vi.mock('electron', () => import('#tests/mocks/electron.ts'))
beforeEach(forget)

const notice = { title: 'Three prompts for today', body: 'Anna, Bob and Carla', route: '/today' }

describe('a notification', () => {
  it('is shown with its words and leads to its route when clicked', () => {
    const routes: string[] = []
    expect(notify(notice, (route) => routes.push(route))).toBe(true)
    expect(done.notifications[0]).toMatchObject({ shown: true, options: { title: notice.title, body: notice.body } })
    expect(routes).toEqual([])
    done.notifications[0]?.emit('click')
    expect(routes).toEqual(['/today'])
  })

  it('is not shown where the system has none, and says so', () => {
    done.notificationsSupported = false
    expect(notify(notice, () => undefined)).toBe(false)
    expect(done.notifications).toEqual([])
  })
})
