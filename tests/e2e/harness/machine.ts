import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What is the matter with the machine: a full or read-only disk under the data folder, a clock that is ahead. */
export interface Trouble {
  /** Bytes that still fit; nothing said: any number. */
  readonly room?: number
  readonly readOnly?: true
  /** How much the host's clock is ahead, in ms. */
  readonly ahead?: number
}

/** A machine whose disk and clock a test can spoil and mend while the host runs. */
export interface Machine {
  /** For the host that is to run on it. */
  readonly env: Readonly<Record<string, string>>
  /** From now on; what is not named is well. */
  readonly suffer: (trouble: Trouble) => Promise<void>
}

/** @param folder the data folder the trouble is about */
export async function machineAround(folder: string): Promise<Machine> {
  const control = `${folder}-machine.json`
  const suffer = async (trouble: Trouble) => {
    // In one step: the host reads it at any moment.
    await writeFile(`${control}.next`, JSON.stringify({ folder, ...trouble }))
    await rename(`${control}.next`, control)
  }
  await suffer({})
  const preload = pathToFileURL(join(import.meta.dirname, 'faultyMachine.mjs')).href
  return { env: { NODE_OPTIONS: `--import ${preload}`, BAKKIE_TEST_MACHINE: control }, suffer }
}
