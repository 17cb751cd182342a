import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isNewEnough, oldestNode } from '../../../build/nodeVersion.mjs'

it.each([
  ['v20.19.0', true],
  ['20.19.4', true],
  ['v20.20.0', true],
  ['v22.0.0', true],
  ['v24.11.1', true],
  ['v20.18.3', false],
  ['v18.20.8', false],
  ['v20.9.0', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected)
})

it('the oldest Node is the one package.json names', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  expect(engines.node).toBe(`>=${oldestNode}`)
})
