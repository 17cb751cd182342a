import { describe, expect, it } from 'vitest'
import { displayName } from '#shared/language/names/display.ts'
import { parseName } from '#shared/language/names/parse.ts'

describe('a double given name', () => {
  it('is one given name when it stands alone, and shown as it was typed', () => {
    expect(parseName('Jan Willem')).toEqual({ given: 'Jan Willem' })
    expect(parseName('Anne Marie')).toEqual({ given: 'Anne Marie' })
    expect(displayName({ name: parseName('Jan Willem de Boer') })).toBe('Jan Willem de Boer')
  })

  it('is no given name and family name together', () => {
    expect(parseName('Jan Jansen')).toEqual({ given: 'Jan', family: 'Jansen' })
    expect(parseName('Bob Willem')).toEqual({ given: 'Bob', family: 'Willem' })
  })
})
