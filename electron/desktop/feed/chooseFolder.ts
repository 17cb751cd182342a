import type { Dialog } from 'electron'
import type { HostText } from '../language/text.ts'

/**
 * Asks in the system's dialog which folder the calendar file is to stand in.
 *
 * @returns undefined when one thinks better of it
 */
export async function chooseFeedFolder(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  text: HostText['feed'],
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: text.title,
    buttonLabel: text.choose,
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? undefined : filePaths[0]
}
