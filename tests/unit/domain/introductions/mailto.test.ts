import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { LONGEST_MAILTO, mailtoOf } from '#shared/domain/introductions/mailto.ts'

const opened = (address: string) => {
  const url = new URL(address)
  const fields = new Map(
    url.search
      .slice(1)
      .split('&')
      .map((field) => {
        const [name = '', value = ''] = field.split('=')
        return [name, decodeURIComponent(value)] as const
      }),
  )
  return { to: decodeURIComponent(url.pathname), subject: fields.get('subject'), body: fields.get('body') }
}

describe('A message for the mail program', () => {
  it('keeps quotes, diacritics, ampersands and lines', () => {
    const mail = { to: ['anna@example.org'], subject: 'Koffie? “Zoë & Bob” 100%', body: 'Hoi Zoë,\n\nIt\'s "on" & a+b = c#d' }
    expect(opened(mailtoOf(mail) ?? '')).toEqual({
      to: 'anna@example.org',
      subject: mail.subject,
      body: 'Hoi Zoë,\r\n\r\nIt\'s "on" & a+b = c#d',
    })
    expect(mailtoOf(mail)).not.toMatch(/['"+\s]/)
  })
  it('goes to several people, and an odd address adds no fields of its own', () => {
    const address = mailtoOf({ to: ['a@x.nl', 'b?cc=evil@x.nl'], subject: 's', body: 'b' }) ?? ''
    expect(address).toBe('mailto:a@x.nl,b%3Fcc%3Devil@x.nl?subject=s&body=b')
  })
  it('has to be copied when it is longer than mail programs take, diacritics counted as they are sent', () => {
    expect(mailtoOf({ to: [], subject: '', body: 'a'.repeat(LONGEST_MAILTO) })).toBeUndefined()
    expect(mailtoOf({ to: [], subject: '', body: 'ë'.repeat(400) })).toBeUndefined()
    expect(mailtoOf({ to: [], subject: '', body: 'e'.repeat(400) })).toBeDefined()
  })
  it('holds any text whole, half a character aside', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (subject, odd) => {
          const address = mailtoOf({ to: ['a@x.nl'], subject, body: odd })
          expect(address).toBeDefined()
          const read = opened(address ?? '')
          expect(read.subject).toBe(subject)
          expect(read.body).toBe(odd.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|\r|\n/g, '\r\n'))
        },
      ),
    )
  })
})
