import { expect, it } from 'vitest'
import { inOrder, type PaletteItem } from '#app/palette/items.ts'
import { holdsWords } from '#app/palette/match.ts'

const item = (title: string, isExact?: boolean): PaletteItem => ({ id: title, title, ...(isExact && { isExact }), run: () => {} })
const group = (id: string, ...items: PaletteItem[]) => ({ id, title: id, items })
const shown = (groups: ReturnType<typeof inOrder>) =>
  groups.filter(({ items }) => items.length > 0).map(({ id, items }) => [id, ...items.map(({ title }) => title)])

it('puts what holds the typed words before people who only resemble them', () => {
  const finds = [group('people', item('Bob'), item('Jan Boekhorst', true)), group('favours', item('Boek', true))]
  expect(shown(inOrder(finds, group('commands'), false, 'alike'))).toEqual([
    ['people', 'Jan Boekhorst'],
    ['favours', 'Boek'],
    ['alike', 'Bob'],
  ])
})

it('puts a command before people who only resemble it, and after those who bear the name', () => {
  const finds = [group('people', item('Jan'), item('Darko', true))]
  const commands = group('commands', item('Dark theme'))
  expect(shown(inOrder(finds, commands, false, 'alike')).map(([id]) => id)).toEqual(['people', 'commands', 'alike'])
  expect(shown(inOrder(finds, commands, true, 'alike')).map(([id]) => id)).toEqual(['commands', 'people', 'alike'])
})

it('keeps the kinds apart when everything only resembles the words', () => {
  const finds = [group('people', item('Anna de Vries')), group('notes', item('Vriesvers'))]
  expect(inOrder(finds, group('commands'), false, 'alike')).toEqual(finds)
})

it('knows a text that holds all typed words or their beginnings', () => {
  expect(holdsWords('José Müller, Gemeente Utrecht', 'mull jose')).toBe(true)
  expect(holdsWords('Anna de Vries', 'ana')).toBe(false)
  expect(holdsWords('Hardboek', 'boek')).toBe(false)
})
