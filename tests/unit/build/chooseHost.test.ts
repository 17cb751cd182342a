import { describe, expect, it } from 'vitest'
import { chooseHost } from '../../../build/chooseHost.mjs'

const desk = { platform: 'linux', isRoot: false, hasDisplay: true }

describe('which host npm start runs', () => {
  it('is the desktop one where nothing speaks against it', () => {
    expect(chooseHost(desk)).toEqual({ host: 'desktop' })
    expect(chooseHost({ ...desk, platform: 'darwin', hasDisplay: false })).toEqual({ host: 'desktop' })
    expect(chooseHost({ ...desk, platform: 'win32', hasDisplay: false })).toEqual({ host: 'desktop' })
  })

  it('is the browser one, without a reason, where it was asked for', () => {
    expect(chooseHost({ ...desk, asked: 'browser' })).toEqual({ host: 'browser' })
  })

  it('is never a desktop without its sandbox, even when asked', () => {
    expect(chooseHost({ ...desk, isRoot: true })).toEqual({ host: 'browser', why: 'whyRoot' })
    expect(chooseHost({ ...desk, isRoot: true, asked: 'desktop' })).toEqual({ host: 'browser', why: 'whyRoot' })
  })

  it('is the browser one where no window could be shown', () => {
    expect(chooseHost({ ...desk, hasDisplay: false })).toEqual({ host: 'browser', why: 'whyNoDisplay' })
  })
})
