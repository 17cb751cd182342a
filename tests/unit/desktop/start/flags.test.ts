import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDesktopFlags } from '#electron/desktop/start/flags.ts'
import { foldersOf } from '#electron/desktop/start/folders.ts'

const here = resolve('/home/anna')

describe('the flags of the desktop host', () => {
  it.each([
    { args: ['.'], expected: {} },
    { args: ['.', '--data', 'coffee'], expected: { data: join(here, 'coffee') } },
    { args: ['--data=/elsewhere'], expected: { data: resolve('/elsewhere') } },
    { args: ['--data'], expected: {} },
    { args: ['--data', '--sample'], expected: { sample: 250 } },
    { args: ['--sample'], expected: { sample: 250 } },
    { args: ['--sample', '40'], expected: { sample: 40 } },
    { args: ['--sample=40', '--data', 'x'], expected: { sample: 40, data: join(here, 'x') } },
    { args: ['--sample', 'many'], expected: { sample: 250 } },
    { args: ['-psn_0_1234', '--enable-logging', '--inspect=9229'], expected: {} },
  ])('reads $args', ({ args, expected }) => {
    expect(readDesktopFlags(args, here)).toEqual(expected)
  })
})

describe('the folders of the desktop host', () => {
  it('are frozen: the profile bears the name of the app, the data stand where both hosts look', () => {
    expect(foldersOf('/data', '/share/bakkie')).toEqual({ profile: join('/data', 'Bakkie'), data: '/share/bakkie' })
  })

  it('are both in the folder of --data', () => {
    expect(foldersOf('/data', '/share/bakkie', '/usb')).toEqual({ profile: join('/usb', 'desktop-profile'), data: '/usb' })
  })
})
