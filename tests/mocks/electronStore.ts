import Conf, { type Options } from 'conf'

/** electron-store without Electron: it is conf with a name for the file, and needs Electron only to find a folder. */
export default class ElectronStoreMock<Content extends Record<string, unknown>> extends Conf<Content> {
  constructor({ name, ...options }: Options<Content> & { cwd: string; name: string }) {
    super({ ...options, configName: name })
  }
}
