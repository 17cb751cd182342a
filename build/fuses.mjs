import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { join } from 'node:path'

/**
 * What the packaged Electron can no longer be talked into: running as plain
 * Node, taking NODE_OPTIONS or a debugger, code from outside the archive,
 * powers for file:// pages.
 */
export const FUSES = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}

/**
 * electron-builder's afterPack: sets the fuses in the executable just packed.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function setFuses(context) {
  const { productFilename } = context.packager.appInfo
  const name = {
    darwin: `${productFilename}.app`,
    mas: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
  }[context.electronPlatformName]
  await flipFuses(join(context.appOutDir, name ?? context.packager.executableName), {
    ...FUSES,
    // macOS on Apple silicon refuses a changed binary without a new signature
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
  })
}
