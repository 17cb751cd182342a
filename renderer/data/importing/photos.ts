import type { Photo } from '#data/commands/photos.ts'
import type { Data } from '#data/data.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { ImportedPhoto } from '#shared/imports/person.ts'

/** Longest side of a photo kept, in pixels. */
const SIDE = 256
const QUALITY = 0.85

/**
 * Scales a photo to at most 256 pixels a side, as WebP.
 * @returns undefined when the browser cannot read the image
 */
export async function scalePhoto(photo: Pick<ImportedPhoto, 'bytes' | 'mime'>): Promise<Photo | undefined> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(photo.bytes)], { type: photo.mime })).catch(() => undefined)
  if (bitmap === undefined) return undefined
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mime: 'image/webp' }
}

/** How many photos are worked on at once. */
const AT_ONCE = 4

/**
 * Scales photos and gives them to the host, before the change that names them.
 * @returns hash by which the host keeps each, by the hash of the original; a photo that cannot be read is left out
 * @throws {HostError} when the host cannot write (a full disk); the signal's reason when aborted
 */
export async function keepPhotos(
  data: Data,
  photos: readonly ImportedPhoto[],
  scale: typeof scalePhoto,
  onEach: () => void,
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  const waiting = [...new Map(photos.map((photo) => [photo.hash, photo])).values()]
  const work = async () => {
    for (let photo = waiting.pop(); photo !== undefined; photo = waiting.pop()) {
      signal?.throwIfAborted()
      const scaled = await scale(photo)
      const hash = scaled === undefined ? undefined : await put(data, scaled)
      if (hash !== undefined) kept.set(photo.hash, hash)
      onEach()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, () => work()))
  return kept
}

/** A photo the host finds too large or malformed costs that photo, not the import. */
async function put(data: Data, photo: Photo): Promise<string | undefined> {
  try {
    return (await data.host.call('photos.put', { set: data.set, ...photo })).hash
  } catch (error) {
    if (error instanceof HostError && (error.code === 'too-large' || error.code === 'bad-request')) return undefined
    throw error
  }
}
