import { photoShelf } from '#data/react/photos.ts'
import { useData } from '#data/react/index.ts'

/**
 * Waits until photos are on the page, so that none is missing on paper. One whose
 * file is gone holds up nothing.
 * @returns a function of the photos' hashes
 */
export function usePhotosReady(): (hashes: readonly string[]) => Promise<void> {
  const data = useData()
  return async (hashes) => {
    const shelf = photoShelf(data)
    await Promise.all(hashes.map((hash) => shelf.take(hash)))
    for (const hash of hashes) shelf.release(hash)
    // The pictures have their addresses after the next painting.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await Promise.allSettled([...document.images].map((image) => image.decode()))
  }
}
