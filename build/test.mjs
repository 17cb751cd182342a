import { isNewEnough, oldestNode } from './nodeVersion.mjs'

// Older Nodes must reach this line: everything newer is imported after it.
if (!isNewEnough(process.version)) {
  console.error(`Bakkie needs Node ${oldestNode} or newer; this is Node ${process.version.slice(1)}.`)
  process.exit(1)
}
const { testAll } = await import('./testAll.mjs')
process.exitCode = await testAll()
