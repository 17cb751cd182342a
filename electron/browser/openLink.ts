import { spawn } from 'node:child_process'

/** The system's own command that opens an address; the address is one argument, never part of a shell line. */
export function linkCommand(platform: string, url: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [url]]
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]]
  return ['xdg-open', [url]]
}

/** Opens an address that passed the link guard in the user's browser. @returns whether the system's command could be started */
export function openLink(url: string): Promise<boolean> {
  const [command, args] = linkCommand(process.platform, url)
  return new Promise((opened) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.once('error', () => opened(false))
    child.once('spawn', () => {
      child.unref()
      opened(true)
    })
  })
}
