import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'
import { importsOf, layerOf, sourcesOf, targetOf, type Source } from './source.ts'

/** Which layers a layer may know besides itself. Arrows run one way (docs/architecture.md). */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  electron: ['shared', 'package.json'],
  'renderer/host': ['shared'],
  'renderer/data': ['shared', 'renderer/host'],
  'renderer/ui': ['shared'],
  'renderer/app': ['shared', 'renderer/host', 'renderer/data', 'renderer/ui', 'renderer/features'],
  'renderer/features': ['shared', 'renderer/data', 'renderer/ui', 'renderer/app'],
}
const sources = sourcesOf('shared', 'electron', 'renderer')
const isOurs = (target: string) => /^(?:(?:shared|electron|renderer|tests|build)\/|package\.json$)/.test(target)
const isNode = (target: string) => target.startsWith('node:') || builtinModules.includes(target)

/** Every import that a rule forbids, as "file → target". */
const broken = (which: readonly Source[], forbids: (target: string, source: Source) => boolean): string[] =>
  which.flatMap((source) =>
    importsOf(source)
      .map((name) => targetOf(source, name))
      .filter((target) => forbids(target, source))
      .map((target) => `${source.path} → ${target}`),
  )

describe('the layers', () => {
  it('look down only', () => {
    const crossing = broken(sources, (target, { path }) => {
      const [from, to] = [layerOf(path), layerOf(target)]
      return isOurs(target) && to !== from && !(mayKnow[from] ?? []).includes(to)
    })
    expect(crossing).toEqual([])
  })

  it('keep shared pure: no Node, no DOM library, no Electron, no storage', () => {
    const shared = sources.filter(({ path }) => path.startsWith('shared/'))
    expect(broken(shared, (target) => isNode(target) || /^(?:electron|react|dexie|conf)/.test(target))).toEqual([])
  })

  it('keep Node and Electron out of the renderer', () => {
    const renderer = sources.filter(({ path }) => path.startsWith('renderer/'))
    expect(broken(renderer, (target) => isNode(target) || /^electron(?:\/|$)/.test(target))).toEqual([])
  })

  it('let one feature see another only through its index', () => {
    const features = sources.filter(({ path }) => path.startsWith('renderer/features/'))
    const inside = broken(features, (target, { path }) => {
      const [from, to] = [path.split('/')[2], target.split('/')[2]]
      return target.startsWith('renderer/features/') && from !== to && target !== `renderer/features/${to ?? ''}/index.ts`
    })
    expect(inside).toEqual([])
  })

  it('name every file they import with its extension', () => {
    const bare = broken(sources, (target) => isOurs(target) && !/\.(?:ts|tsx|css|json|svg|png|woff2)(?:\?\w+)?$/.test(target))
    expect(bare).toEqual([])
  })
})

describe('the reading of imports', () => {
  const source: Source = {
    path: 'renderer/data/start/open.ts',
    text: `import a from './a.ts'\nimport type { B } from "#shared/b.ts"\nexport * from '../c.ts'\nimport './d.css'\nconst e = import('node:fs')`,
  }
  it('finds every kind', () => {
    expect(importsOf(source).map((name) => targetOf(source, name))).toEqual([
      'renderer/data/start/a.ts',
      'shared/b.ts',
      'renderer/data/c.ts',
      'renderer/data/start/d.css',
      'node:fs',
    ])
  })
})
