import { runBrowserHost } from './run.ts'

process.exitCode = await runBrowserHost(process.argv.slice(2))
// Whatever still holds on (a terminal that is being read, a browser that was started) is not waited for.
process.exit()
