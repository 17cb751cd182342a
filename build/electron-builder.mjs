import { setFuses } from './fuses.mjs'

/**
 * The packages of Bakkie. Everything is bundled, so the archive holds the
 * bundles, the renderer and package.json, and nothing else.
 *
 * @type {import('electron-builder').Configuration}
 */
export default {
  // frozen: systems know the app and its settings by it
  appId: 'nl.bakkie.app',
  productName: 'Bakkie',
  copyright: 'Copyright © the Bakkie makers. MIT licence.',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: ['dist/electron/**', 'dist/renderer/**', 'package.json', '!node_modules/**'],
  asar: true,
  npmRebuild: false,
  // nothing is fetched later: there is no update server
  publish: null,
  electronLanguages: ['en', 'en-GB', 'en-US', 'nl'],
  afterPack: setFuses,
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    icon: 'linux',
    synopsis: 'Keep your coffees, favours and balances',
    maintainer: 'The Bakkie makers <hello@bakkie.example>',
  },
  mac: { target: ['dmg', 'zip'], category: 'public.app-category.productivity', icon: 'bakkie.icns', hardenedRuntime: true },
  win: { target: ['nsis'], icon: 'bakkie.ico' },
  nsis: { oneClick: false, perMachine: false, deleteAppDataOnUninstall: false },
}
