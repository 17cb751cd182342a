import { Camera, ImageOff } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { useText } from '#app/i18n/index.ts'
import { usePhoto } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { initials } from '#shared/language/names/display.ts'
import { Avatar, Menu } from '#ui/index.ts'
import styles from './Header.module.css'
import { usePhotoOf } from './usePhotoOf.ts'

/** The photo, and what can be done with it: choose another, paste, drop, remove. */
export function Photo({ contact, name }: { readonly contact: Contact; readonly name: string }) {
  const t = useText()
  const photo = usePhoto(contact.photo)
  const { choose, remove } = usePhotoOf(contact.id)
  const input = useRef<HTMLInputElement>(null)
  const face = (
    <Button className={styles.photo ?? ''} aria-label={t('person.photo.of', { name })}>
      <Avatar initials={initials(contact)} photo={photo} size={96} />
    </Button>
  )
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) choose(file)
          // The same file can be chosen again after an undo.
          target.value = ''
        }}
      />
      <Menu
        label={t('person.photo.of', { name })}
        trigger={face}
        items={[
          {
            id: 'choose',
            label: t(contact.photo === undefined ? 'person.photo.choose' : 'person.photo.change'),
            description: t('person.photo.orPaste'),
            icon: <Camera />,
            onAction: () => input.current?.click(),
          },
          ...(contact.photo === undefined
            ? []
            : [{ id: 'remove', label: t('person.photo.remove'), icon: <ImageOff />, onAction: remove }]),
        ]}
      />
    </>
  )
}
