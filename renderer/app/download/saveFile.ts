/** How long the browser may take to begin reading the file, in ms. */
const PATIENCE = 60_000

/** Hands a file made here to the browser's downloads (the desktop host asks where to save it). */
export function saveFile({ blob, fileName }: { readonly blob: Blob; readonly fileName: string }): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE)
}
