import { isNewEnough, oldestNode } from './nodeVersion.mjs'

if (!isNewEnough(process.version)) {
  console.error(`Bakkie needs Node ${oldestNode} or newer; this is Node ${process.version.slice(1)}.`)
  process.exit(1)
}
const { root } = await import('./paths.mjs')
const { install, isInstalled } = await import('./install.mjs')
if (!isInstalled(root) && !install(root)) process.exit(1)

const args = process.argv.slice(2)
if (args.includes('--desktop')) {
  const { devDesktop } = await import('./devDesktop.mjs')
  await devDesktop(args.filter((arg) => arg !== '--desktop'))
} else {
  const { devBrowser } = await import('./devBrowser.mjs')
  await devBrowser(args.filter((arg) => arg !== '--browser'))
}
