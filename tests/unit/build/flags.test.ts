import { describe, expect, it } from 'vitest'
import { readFlags } from '../../../build/flags.mjs'

describe('the flags of npm start', () => {
  it.each([
    { args: [], expected: { kind: 'start', passed: [], help: false } },
    { args: ['--browser'], expected: { kind: 'start', host: 'browser', passed: [], help: false } },
    { args: ['--desktop'], expected: { kind: 'start', host: 'desktop', passed: [], help: false } },
    { args: ['--no-open'], expected: { kind: 'start', host: 'browser', passed: ['--no-open'], help: false } },
    { args: ['--port', '4711'], expected: { kind: 'start', host: 'browser', passed: ['--port', '4711'], help: false } },
    { args: ['--port=4711'], expected: { kind: 'start', host: 'browser', passed: ['--port', '4711'], help: false } },
    { args: ['--data', 'a folder'], expected: { kind: 'start', passed: ['--data', 'a folder'], help: false } },
    { args: ['--data=a=b'], expected: { kind: 'start', passed: ['--data', 'a=b'], help: false } },
    { args: ['--sample'], expected: { kind: 'start', passed: ['--sample'], help: false } },
    { args: ['--sample', '1000'], expected: { kind: 'start', passed: ['--sample', '1000'], help: false } },
    {
      args: ['--sample', '--no-open'],
      expected: { kind: 'start', host: 'browser', passed: ['--sample', '--no-open'], help: false },
    },
    { args: ['--help'], expected: { kind: 'start', passed: [], help: true } },
  ])('reads $args', ({ args, expected }) => {
    expect(readFlags(args)).toEqual(expected)
  })

  it.each([
    { args: ['--colour'], key: 'unknownFlag', values: { flag: '--colour' } },
    { args: ['home'], key: 'unknownFlag', values: { flag: 'home' } },
    { args: ['--port'], key: 'badPort', values: { value: '' } },
    { args: ['--port', '80'], key: 'badPort', values: { value: '80' } },
    { args: ['--port', '65536'], key: 'badPort', values: { value: '65536' } },
    { args: ['--port', '4711x'], key: 'badPort', values: { value: '4711x' } },
    { args: ['--data'], key: 'needsFolder', values: {} },
    { args: ['--data', '--no-open'], key: 'needsFolder', values: {} },
    { args: ['--sample', 'many'], key: 'badSample', values: { value: 'many' } },
    { args: ['--sample', '0'], key: 'badSample', values: { value: '0' } },
    { args: ['--desktop', '--no-open'], key: 'twoHosts', values: {} },
    { args: ['--desktop', '--browser'], key: 'twoHosts', values: {} },
  ])('says what is wrong with $args', ({ args, key, values }) => {
    expect(readFlags(args)).toEqual({ kind: 'wrong', key, values })
  })
})
