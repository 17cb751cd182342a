/**
 * The machine's time zone now. Node keeps the one it found at its start; writing the TZ variable
 * makes it look again, so that a laptop that travelled is noticed.
 */
export function machineZone(): string {
  const { TZ } = process.env
  if (TZ === undefined) {
    process.env['TZ'] = ''
    delete process.env['TZ']
  }
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Calls once after `ms` without keeping the process alive. @returns stops it */
export function afterOnMachine(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms)
  timer.unref()
  return () => clearTimeout(timer)
}
