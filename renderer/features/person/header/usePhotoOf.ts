import { useCallback, useEffect } from 'react'
import { showProblem, withdrawProblem } from '#app/changes/problems.ts'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { removePhoto, setPhoto } from '#data/commands/photos.ts'
import { scalePhoto } from '#data/importing/photos.ts'
import { useData } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { takePhotoFile, takePhotosFor } from './photoFiles.ts'

/** Sets and removes the photo of a person; images dropped on the window or pasted outside a field are theirs while they are shown. */
export function usePhotoOf(id: ContactId): { readonly choose: (file: File) => void; readonly remove: () => void } {
  const data = useData()
  const act = useAct()
  const t = useText()

  const choose = useCallback(
    (file: File) => {
      const keep = async () => {
        const photo = await scalePhoto({ bytes: new Uint8Array(await file.arrayBuffer()), mime: file.type })
        if (photo === undefined) showProblem(t('person.photo.unreadable'))
        else {
          withdrawProblem(t('person.photo.unreadable'))
          await act(() => setPhoto(data, id, photo))
        }
      }
      void keep()
    },
    [data, act, t, id],
  )

  useEffect(() => takePhotosFor(choose), [choose])
  // It is about a photo of this person: elsewhere it would say nothing.
  useEffect(() => () => withdrawProblem(t('person.photo.unreadable')), [t])
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      // Text pasted into a field stays the field's.
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return
      if (takePhotoFile([...(event.clipboardData?.files ?? [])])) event.preventDefault()
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])

  return { choose, remove: () => void act(() => removePhoto(data, id)) }
}
