import { describe, expect, it } from 'vitest'
import { FolderInUse } from '#electron/services/folder/lock.ts'
import { HostError } from '#shared/contract/calls.ts'
import { hostText } from '#electron/desktop/language/text.ts'
import { troubleText } from '#electron/desktop/start/trouble.ts'

const text = hostText('en', '').trouble
const systemError = (code: string) => Object.assign(new Error(`${code}: /home/anna/secret`), { code })

describe('a start that fails', () => {
  it.each([
    { error: new FolderInUse(undefined), says: 'Another Bakkie is using this folder' },
    { error: systemError('EACCES'), says: 'cannot write to this folder' },
    { error: systemError('ENOSPC'), says: 'is full' },
    { error: new HostError({ code: 'damaged' }), says: 'damaged' },
    { error: 'a text', says: 'internal' },
  ])('says "$says" and that nothing was changed', ({ error, says }) => {
    const said = troubleText(error, text, '/data')
    expect(said).toContain(says)
    expect(said).toContain('Nothing was changed')
    expect(said).not.toContain('secret')
  })
})
