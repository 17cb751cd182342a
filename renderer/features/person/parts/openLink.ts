import type { Host } from '#shared/contract/calls.ts'

/** Opens an address in the program the machine has for it; the host refuses any other than https, mailto and tel. */
export function openLink(host: Host, url: string): void {
  void host.call('links.open', { url })
}
