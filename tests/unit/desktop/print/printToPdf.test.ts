import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { printToPdf } from '#electron/desktop/print/printToPdf.ts'
import { hostText } from '#electron/desktop/language/text.ts'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import { ContentsMock, dialog, done, forget } from '#tests/mocks/electron.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'
import { temporaryFolder } from '../../services/temporaryFolder.ts'

beforeEach(forget)

const contents = foreseen<Electron.WebContents>('contents', new ContentsMock())
const print = (name = 'Kasboek van Anna') =>
  printToPdf(contents, name, { dialog, disk: nodeDisk, text: hostText('nl', '').print })

describe('printing on the desktop', () => {
  it('makes a tagged PDF on A4, with the margins of the page, and saves it where one says', async () => {
    const folder = await temporaryFolder()
    done.saveAt = join(folder, 'anna.pdf')
    expect(await print()).toBe('saved')
    const text = await readFile(done.saveAt, 'utf8')
    expect(JSON.parse(text.slice('%PDF '.length))).toEqual({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    })
    expect(await readdir(folder)).toEqual(['anna.pdf'])
    expect(done.saving).toMatchObject([
      { title: 'Kasboek van Anna als pdf bewaren', buttonLabel: 'Bewaren', defaultPath: 'Kasboek van Anna.pdf' },
    ])
  })

  it('gives the file its ending when one leaves it out', async () => {
    const folder = await temporaryFolder()
    done.saveAt = join(folder, 'anna')
    await print()
    expect(await readdir(folder)).toEqual(['anna.pdf'])
  })

  it('writes nothing when one thinks better of it', async () => {
    expect(await print()).toBe('cancelled')
  })

  it('says so when the file cannot be written, and leaves nothing half behind', async () => {
    const folder = await temporaryFolder()
    done.saveAt = join(folder, 'not there', 'anna.pdf')
    await expect(print()).rejects.toThrow()
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves the file that was there whole until the new one is', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'anna.pdf')
    await writeFile(path, 'the old one')
    const failing = { ...nodeDisk, open: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) }
    done.saveAt = path
    await expect(printToPdf(contents, 'Anna', { dialog, disk: failing, text: hostText('en', '').print })).rejects.toMatchObject({
      code: 'ENOSPC',
    })
    expect(await readFile(path, 'utf8')).toBe('the old one')
  })
})
