import { describe, expect, test } from 'vitest'
import { readInParts, type FileReading } from '#data/importing/read.ts'
import { inSteps, isPeopleFile } from '#features/importing/session/files.ts'
import { readFiles } from '#features/importing/session/readFiles.ts'
import type { ImportedPerson } from '#shared/imports/person.ts'

/** The real reader, in this thread. */
async function read(file: File): Promise<FileReading> {
  const people: ImportedPerson[] = []
  for await (const message of readInParts(file)) {
    if (message.kind === 'people') people.push(...message.people)
    else return { kind: message.format, people, problems: message.problems }
  }
  throw new Error('not read to the end')
}

const card = (uid: string, name: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:${name}\r\nEND:VCARD\r\n`
const file = (name: string, ...parts: string[]) => new File(parts, name)

describe('files of people', () => {
  test('are known by their name or by what the system says they are', () => {
    expect(['a.vcf', 'a.VCARD', 'Connections.csv', 'a.txt'].every((name) => isPeopleFile({ name, type: '' }))).toBe(true)
    expect(isPeopleFile({ name: 'contact', type: 'text/x-vcard' })).toBe(true)
    expect(['a.pdf', 'a.json', 'a.png', 'a.ics'].some((name) => isPeopleFile({ name, type: '' }))).toBe(false)
  })

  test('cards are one step, each table one of its own after them', () => {
    const steps = inSteps([file('b.csv'), file('1.vcf'), file('a.csv'), file('2.vcf')])
    expect(steps.map((step) => step.map(({ name }) => name))).toEqual([['1.vcf', '2.vcf'], ['b.csv'], ['a.csv']])
    expect(inSteps([])).toEqual([])
  })

  test('several at once give everyone once; other words about the same person are named as a problem', async () => {
    const files = [
      file('1.vcf', card('a', 'Anna'), card('b', 'Bob')),
      file('2.vcf', card('a', 'Anna')),
      file('3.vcf', card('b', 'Bert')),
    ]
    const reading = await readFiles(files, { read })
    expect(reading.people.map(({ name }) => name)).toEqual(['Anna', 'Bob'])
    expect(reading.problems).toEqual([{ reason: 'twice', line: 1, name: 'Bert', file: '3.vcf' }])
  })

  test('two files that know someone under ids of their own give them once; namesakes in one file stay two', async () => {
    const at = (uid: string) => card(uid, 'Anna').replace('END:', 'ORG:Dudok\r\nEND:')
    const reading = await readFiles([file('1.vcf', at('a'), at('b')), file('2.vcf', at('c'), card('d', 'Anna'))], { read })
    expect(reading.people.map(({ key }) => key)).toEqual(['a', 'b', 'd'])
    expect(reading.problems).toEqual([{ reason: 'twice', line: 1, name: 'Anna', file: '2.vcf' }])
  })

  test('a bad one among them costs itself and says which', async () => {
    const gone = new File([card('c', 'Carla')], 'gone.vcf')
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError')
    }
    const reading = await readFiles([file('empty.vcf'), gone, file('good.vcf', card('a', 'Anna'))], { read })
    expect(reading.people.map(({ name }) => name)).toEqual(['Anna'])
    expect(reading.problems).toEqual([
      { reason: 'empty-file', file: 'empty.vcf' },
      { reason: 'cannot-open', file: 'gone.vcf' },
    ])
  })

  test('say how far they are, to the end', async () => {
    const files = [file('1.vcf', card('a', 'Anna')), file('2.vcf', card('b', 'Bob'))]
    const seen: number[] = []
    await readFiles(files, { read, onProgress: ({ done, total }) => seen.push(done / total) })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  test('stopped, give nothing', async () => {
    await expect(readFiles([file('1.vcf', card('a', 'Anna'))], { read, signal: AbortSignal.abort() })).rejects.toThrow('abort')
  })
})
