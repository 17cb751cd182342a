import type { Host, Response } from '#shared/contract/calls.ts'
import { fileNameOf } from '#shared/contract/fileName.ts'

/** What became of a page that was printed. */
export type Printed = Response<'page.print'>['outcome']

/**
 * Prints the screen as its print style sheet has it: a PDF on the desktop, the
 * system's print dialog in a browser. Meanwhile the window is named after what
 * is printed, because both take the name of the file or its title from there.
 *
 * @param title what is printed, in words
 * @throws {HostError} when the file could not be written
 */
export async function printPage(host: Pick<Host, 'call'>, { title }: { readonly title: string }): Promise<Printed> {
  const before = document.title
  document.title = title
  try {
    return (await host.call('page.print', { name: fileNameOf(title) })).outcome
  } finally {
    document.title = before
  }
}
