import { expect, test } from 'vitest'
import { memoryHost } from '#shared/contract/memory/memoryHost.ts'
import { chainOf } from './changes.ts'

const opening = { set: 'own', databaseId: 'db', seq: 0, schema: 1 } as const

test('a first start gives the data an identity', async () => {
  const host = memoryHost({ newId: () => 'fresh' })
  await expect(host.call('data.open', opening)).resolves.toEqual({ kind: 'new', dataId: 'fresh' })
  await expect(host.call('data.open', { ...opening, dataId: 'fresh' })).resolves.toEqual({ kind: 'same', dataId: 'fresh' })
})

test('what was appended is read back after a restart over the same disk', async () => {
  const host = memoryHost()
  const { dataId } = (await host.call('data.open', opening)) as { dataId: string }
  const changes = chainOf(5)
  await host.call('journal.append', { set: 'own', dataId, changes })
  const again = memoryHost({ disk: host.disk })
  await expect(again.call('journal.read', { set: 'own', after: 2, maxBytes: 1e6 })).resolves.toEqual({
    changes: changes.slice(2),
    done: true,
  })
})

test('a fault is thrown once as the error it names, and nothing was written', async () => {
  const host = memoryHost()
  const { dataId } = (await host.call('data.open', opening)) as { dataId: string }
  host.failNext('journal.append', { code: 'disk-full' })
  const append = { set: 'own' as const, dataId, changes: chainOf(1) }
  await expect(host.call('journal.append', append)).rejects.toMatchObject({ code: 'disk-full' })
  await expect(host.call('journal.append', append)).resolves.toMatchObject({ seq: 1 })
})
