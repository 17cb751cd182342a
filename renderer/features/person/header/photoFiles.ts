/** Takes an image that was dropped on the window or pasted, while a person is shown. */
type Taker = (file: File) => void

let taker: Taker | undefined

/** Says who takes images now, until the function it gives is called. */
export function takePhotosFor(take: Taker): () => void {
  taker = take
  return () => {
    if (taker === take) taker = undefined
  }
}

/** Gives a single image to the person shown; false where nobody is, or it is no image. */
export function takePhotoFile(files: readonly File[]): boolean {
  const [file] = files
  if (taker === undefined || file === undefined || files.length !== 1 || !file.type.startsWith('image/')) return false
  taker(file)
  return true
}
