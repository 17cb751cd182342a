/**
 * The flags of `npm start`. The hosts read their own again; this catches a
 * mistake before anything is installed or built.
 *
 * @param {readonly string[]} args
 * @returns {{ kind: 'start', host?: 'browser' | 'desktop', passed: string[], help: boolean }
 *   | { kind: 'wrong', key: 'unknownFlag' | 'badPort' | 'needsFolder' | 'badSample' | 'twoHosts', values: Record<string, string> }}
 *   `host` is absent where the machine decides; `passed` is what the host is given
 */
export function readFlags(args) {
  const passed = []
  const hosts = new Set()
  let help = false
  const left = args.flatMap((arg) =>
    /^--[a-z-]+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  )
  while (left.length > 0) {
    const flag = left.shift()
    if (flag === '--browser' || flag === '--desktop') hosts.add(flag.slice(2))
    else if (flag === '--help') help = true
    else if (flag === '--no-open') {
      hosts.add('browser')
      passed.push(flag)
    } else if (flag === '--port') {
      const port = left.shift() ?? ''
      if (!isPort(port)) return { kind: 'wrong', key: 'badPort', values: { value: port } }
      hosts.add('browser')
      passed.push(flag, port)
    } else if (flag === '--data') {
      const folder = left.shift()
      if (folder === undefined || folder === '' || folder.startsWith('--'))
        return { kind: 'wrong', key: 'needsFolder', values: {} }
      passed.push(flag, folder)
    } else if (flag === '--sample') {
      passed.push(flag)
      if (left.length === 0 || left[0].startsWith('--')) continue
      const size = left.shift()
      if (!/^[1-9]\d{0,5}$/.test(size)) return { kind: 'wrong', key: 'badSample', values: { value: size } }
      passed.push(size)
    } else return { kind: 'wrong', key: 'unknownFlag', values: { flag: String(flag) } }
  }
  if (hosts.size > 1) return { kind: 'wrong', key: 'twoHosts', values: {} }
  const host = [...hosts][0]
  return { kind: 'start', passed, help, ...(host === undefined ? {} : { host }) }
}

const isPort = (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1024 && Number(text) <= 65_535
