import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** A file of the product: its path from the root, with `/`, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/**
 * The source files of top folders, deep.
 *
 * @param folders from the root
 */
export function sourcesOf(...folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesOf(join(root, folder)))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.(?:ts|tsx|mjs)$/.test(path) ? [path] : []
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)))
}

/** Everything a file imports, statically or not, types included: the texts between the quotes. */
export function importsOf({ text }: Source): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*|\bnew URL\(\s*)(['"])([^'"\n]+)\1/g
  return [...text.matchAll(pattern)].map(([, , name]) => name ?? '')
}

const subpaths: Readonly<Record<string, string>> = {
  '#shared/': 'shared/',
  '#electron/': 'electron/',
  '#host/': 'renderer/host/',
  '#data/': 'renderer/data/',
  '#ui/': 'renderer/ui/',
  '#app/': 'renderer/app/',
  '#features/': 'renderer/features/',
  '#tests/': 'tests/',
}

/** Where an import leads: a path from the root for our own files, else the package as it is named. */
export function targetOf(source: Source, name: string): string {
  if (name.startsWith('.')) return posix.join(posix.dirname(source.path), name)
  const subpath = Object.keys(subpaths).find((each) => name.startsWith(each))
  return subpath === undefined ? name : `${subpaths[subpath] ?? ''}${name.slice(subpath.length)}`
}

/** The layer of a path: a top folder, or one of the renderer's. */
export function layerOf(path: string): string {
  const [top, second] = path.split('/')
  return top === 'renderer' ? `renderer/${second ?? ''}` : (top ?? '')
}
