import { describe, expect, it } from 'vitest'
import { editsToPrefix } from '#shared/search/damerau.ts'
import { pieceAround, rangesOf } from '#shared/search/ranges.ts'
import { SearchIndex } from '#shared/search/searchIndex.ts'

const marked = (text: string, typed: string): string[] => rangesOf(text, typed).map(({ start, end }) => text.slice(start, end))

describe('marking what was found', () => {
  it('marks the started words, in the text as it is written', () => {
    expect(marked('Zoë Öztürk', 'ozt')).toEqual(['Özt'])
    expect(marked('Anna de Vries', 'vri an')).toEqual(['An', 'Vri'])
  })
  it('marks a mistyped word whole', () => expect(marked('Pieter Bakker', 'bkaker')).toEqual(['Bakker']))
  it('marks a part of a word', () => expect(marked('Kennisnetwerk', 'netwerk')).toEqual(['netwerk']))
  it('shows a long note around the find', () => {
    const piece = pieceAround(`${'lorem ipsum '.repeat(40)}subsidie ${'dolor sit '.repeat(40)}`, 'subsidie')
    expect(piece.length).toBeLessThan(170)
    expect(piece).toContain('subsidie')
    expect(piece.startsWith('…') && piece.endsWith('…')).toBe(true)
  })
})

describe('counting edits to a prefix', () => {
  it.each([
    ['bakker', 'bakker', 0],
    ['bakk', 'bakker', 0],
    ['bkaker', 'bakker', 1],
    ['bxkker', 'bakker', 1],
    ['bakr', 'bakker', 1],
    ['vriess', 'vries', 1],
    ['xyz', 'bakker', 3],
  ])('%s to %s', (word, token, edits) => expect(editsToPrefix(word, token, 2)).toBe(edits))
})

describe('an index that follows', () => {
  it('finds what was changed under its new words only, and forgets what was removed', () => {
    const index = new SearchIndex({ fields: [{ name: 'name', weight: 1 }] })
    index.put('1', { name: 'Anna de Vries' })
    index.put('2', { name: 'Bob Smit' })
    expect(index.search('anna', 5).map(({ id }) => id)).toEqual(['1'])
    index.put('1', { name: 'Johanna Bakker' })
    expect(index.search('vries', 5)).toEqual([])
    expect(index.search('bakker', 5).map(({ id }) => id)).toEqual(['1'])
    index.remove('1')
    expect(index.search('bakker', 5)).toEqual([])
    expect(index.size).toBe(1)
  })

  it('finds nothing for nothing', () => {
    const index = new SearchIndex({ fields: [{ name: 'name', weight: 1 }] })
    index.put('1', { name: 'Anna' })
    expect(index.search('', 5)).toEqual([])
    expect(index.search('  -- ', 5)).toEqual([])
    expect(index.search('anna', 0)).toEqual([])
  })
})
