import { join } from 'node:path'
import { dist } from './paths.mjs'
import { nodeConfig } from './vite.node.mjs'
import { rendererConfig } from './vite.renderer.mjs'

const buildFiles = ['build/bundles.mjs', 'build/vite.node.mjs', 'build/vite.renderer.mjs', 'package.json', 'package-lock.json']

/**
 * Every bundle. `sources` are the files and folders (from the root) whose
 * content decides whether a bundle is stale; `target` is the file or folder it
 * becomes; `config` gives Vite's configuration for making it somewhere else first.
 */
export const bundles = [
  {
    name: 'renderer',
    entry: 'renderer/index.html',
    sources: ['renderer', 'shared', ...buildFiles],
    target: join(dist, 'renderer'),
    config: (outDir) => rendererConfig(outDir),
  },
  {
    name: 'main',
    entry: 'electron/main.ts',
    sources: ['electron', 'shared', ...buildFiles],
    target: join(dist, 'electron', 'main.cjs'),
    config: (outDir) => nodeConfig({ entry: 'electron/main.ts', format: 'cjs', outFile: join(outDir, 'main.cjs') }),
  },
  {
    name: 'preload',
    entry: 'electron/preload.ts',
    sources: ['electron', 'shared', ...buildFiles],
    target: join(dist, 'electron', 'preload.cjs'),
    config: (outDir) => nodeConfig({ entry: 'electron/preload.ts', format: 'cjs', outFile: join(outDir, 'preload.cjs') }),
  },
  {
    name: 'browser-host',
    entry: 'electron/browser/main.ts',
    sources: ['electron', 'shared', ...buildFiles],
    target: join(dist, 'electron', 'browser-host.mjs'),
    config: (outDir) =>
      nodeConfig({ entry: 'electron/browser/main.ts', format: 'es', outFile: join(outDir, 'browser-host.mjs') }),
  },
  {
    name: 'start-text',
    entry: 'build/startText.ts',
    sources: ['build/startText.ts', 'shared/messages/en/host.ts', 'shared/messages/nl/host.ts', ...buildFiles],
    target: join(dist, 'start', 'start-text.mjs'),
    config: (outDir) => nodeConfig({ entry: 'build/startText.ts', format: 'es', outFile: join(outDir, 'start-text.mjs') }),
  },
]
