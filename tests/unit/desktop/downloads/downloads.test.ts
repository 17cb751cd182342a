import { EventEmitter } from 'node:events'
import type { DownloadItem, SaveDialogOptions, Session } from 'electron'
import { expect, it } from 'vitest'
import { askWhereToSave } from '#electron/desktop/downloads/downloads.ts'
import { hostText } from '#electron/desktop/language/text.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

/** Downloads an address and gives what the host made of it. */
function download(url: string): { cancelled: boolean; asked?: SaveDialogOptions } {
  const session = new EventEmitter()
  askWhereToSave(foreseen<Session>('session', session), () => hostText('nl', '').download, 'app://bakkie')
  const result: { cancelled: boolean; asked?: SaveDialogOptions } = { cancelled: false }
  const item = foreseen<DownloadItem>('download', {
    getURL: () => url,
    getFilename: () => 'bakkie.json',
    setSaveDialogOptions: (options) => (result.asked = options),
  })
  session.emit('will-download', { preventDefault: () => (result.cancelled = true) }, item)
  return result
}

it('a file of the app goes where the user says', () => {
  const { cancelled, asked } = download('blob:app://bakkie/4f0c')
  expect(cancelled).toBe(false)
  expect(asked).toMatchObject({ title: 'bakkie.json bewaren', buttonLabel: 'Bewaren', defaultPath: 'bakkie.json' })
})

it.each(['https://example.org/setup.exe', 'blob:https://example.org/4f0c', 'blob:app://bakkie.example/4f0c', 'data:text/html,x'])(
  'nothing is downloaded from %s',
  (url) => {
    expect(download(url)).toEqual({ cancelled: true })
  },
)
