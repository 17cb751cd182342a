import { describe, expect, it } from 'vitest'
import { chooseFeedFolder } from '#electron/desktop/feed/chooseFolder.ts'
import { hostText } from '#electron/desktop/language/text.ts'

const choose = (answer: { canceled: boolean; filePaths: string[] }) => {
  const asked: unknown[] = []
  const showOpenDialog = (options: unknown) => {
    asked.push(options)
    return Promise.resolve(answer)
  }
  return chooseFeedFolder({ showOpenDialog }, hostText('nl', '').feed).then((folder) => ({ folder, asked }))
}

describe('choosing the folder of the calendar file on the desktop', () => {
  it('asks for one folder in the system’s dialog', async () => {
    expect(await choose({ canceled: false, filePaths: ['/home/anna/Agenda'] })).toEqual({
      folder: '/home/anna/Agenda',
      asked: [
        { title: 'Map voor het agendabestand', buttonLabel: 'Deze map kiezen', properties: ['openDirectory', 'createDirectory'] },
      ],
    })
  })
  it('chooses nothing when one thinks better of it', async () => {
    expect((await choose({ canceled: true, filePaths: [] })).folder).toBeUndefined()
  })
})
