import type { Dialog, PrintToPDFOptions, WebContents } from 'electron'
import { writeWhole } from '../../services/disk/atomic.ts'
import type { Disk } from '../../services/disk/disk.ts'
import { filled, type HostText } from '../language/text.ts'

/** What printing needs from outside. */
export interface Printing {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>
  readonly disk: Disk
  readonly text: HostText['print']
}

/** A4 unless the page names a size; its own margins; tagged, so that screen readers can read the file too. */
const OPTIONS: PrintToPDFOptions = { pageSize: 'A4', preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }

/**
 * Makes a PDF of a page as it is printed and saves it where the user says. The
 * page is read before the question, so that it is the page one saw.
 *
 * @param name of the file, without its ending; the contract lets no folder in
 * @throws when the file cannot be written; then the file that was there is whole
 */
export async function printToPdf(
  contents: WebContents,
  name: string,
  { dialog, disk, text }: Printing,
): Promise<'saved' | 'cancelled'> {
  const bytes = await contents.printToPDF(OPTIONS)
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: filled(text.title, { name }),
    buttonLabel: text.save,
    defaultPath: `${name}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || filePath === '') return 'cancelled'
  await writeWhole(disk, filePath.toLowerCase().endsWith('.pdf') ? filePath : `${filePath}.pdf`, bytes)
  return 'saved'
}
