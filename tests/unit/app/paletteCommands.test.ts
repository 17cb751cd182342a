import { expect, it } from 'vitest'
import { spellsCommand } from '#app/palette/match.ts'

const commands = [{ title: 'Dark theme' }, { title: 'Log a coffee' }, { title: 'Réglages' }]

it('puts a command that is spelt out before people who are found by likeness', () => {
  for (const typed of ['dark theme', 'Dark th', ' log a ', 'reglages'])
    expect([typed, spellsCommand(commands, typed)]).toEqual([typed, true])
})

it('leaves the first place to people for one word that may be a name', () => {
  for (const typed of ['dark', 'log', 'theme', '']) expect([typed, spellsCommand(commands, typed)]).toEqual([typed, false])
})
