import { useEffect, useState } from 'react'
import { photoShelf } from './photos.ts'
import { useData } from './useData.ts'

/**
 * The object URL of a photo kept in the data folder.
 * @param hash SHA-256 in hex, as `Contact.photo`; undefined for who has none
 * @returns undefined while loading, without photo, and when its file is missing: show initials
 */
export function usePhoto(hash: string | undefined): string | undefined {
  const data = useData()
  const [photo, setPhoto] = useState<{ readonly hash: string; readonly url: string | undefined }>()

  useEffect(() => {
    if (hash === undefined) return undefined
    const shelf = photoShelf(data)
    let wanted = true
    void shelf.take(hash).then((url) => wanted && setPhoto({ hash, url }))
    return () => {
      wanted = false
      shelf.release(hash)
    }
  }, [data, hash])

  return photo !== undefined && photo.hash === hash ? photo.url : undefined
}
