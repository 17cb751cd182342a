import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { root } from './paths.mjs'

/**
 * The renderer: one page, its chunks and its workers, the same files for both
 * hosts. Nothing is inlined and nothing is added that a strict CSP refuses;
 * the host replaces `__CSP_NONCE__` by a fresh nonce per response.
 *
 * @param {string} outDir where the bundle goes
 * @returns {import('vite').UserConfig}
 */
export const rendererConfig = (outDir) => ({
  configFile: false,
  root: join(root, 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome140',
    minify: true,
    // data: URLs are refused for fonts, workers and scripts
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
  },
})
