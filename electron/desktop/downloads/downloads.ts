import type { Session } from 'electron'
import { filled, type HostText } from '../language/text.ts'

/**
 * Asks where every download goes. The app makes all its downloads itself, out
 * of bytes of its own; anything else is cancelled.
 *
 * @param text the texts in today's language
 * @param origin the app's origin
 */
export function askWhereToSave(session: Session, text: () => HostText['download'], origin: string): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${origin}/`)) {
      event.preventDefault()
      return
    }
    const name = item.getFilename()
    item.setSaveDialogOptions({
      title: filled(text().title, { name }),
      buttonLabel: text().save,
      defaultPath: name,
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
  })
}
