import { dirname, basename, join } from 'node:path'
import { root } from './paths.mjs'

/**
 * A bundle that runs outside the page (main, preload, browser host): one file
 * with everything in it; only `electron` and Node's own modules stay imports.
 *
 * @param {{ entry: string, format: 'cjs' | 'es', outFile: string }} bundle `entry` from the root, `outFile` absolute
 * @returns {import('vite').UserConfig}
 */
export const nodeConfig = ({ entry, format, outFile }) => ({
  configFile: false,
  root,
  publicDir: false,
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  // dependencies ask this; nobody runs these bundles for development
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: join(root, entry),
    outDir: dirname(outFile),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['electron', /^node:/],
      output: { format, entryFileNames: basename(outFile), codeSplitting: false },
    },
  },
})
