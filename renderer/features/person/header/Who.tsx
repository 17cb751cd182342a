import { useText } from '#app/i18n/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { InlineEdit, Tag } from '#ui/index.ts'
import { mainPosition } from '../details/positions.ts'
import { MainPosition } from '../details/Positions.tsx'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import { useSave } from '../useSave.ts'
import styles from './Header.module.css'

/** What stands under a name: how they are called, what they do and where; all edited where it stands. */
export function Who({ contact, onEditName }: { readonly contact: Contact; readonly onEditName: () => void }) {
  const t = useText()
  const save = useSave(contact.id)
  const { nickname, pronouns, pronunciation, city, status } = contact
  const called = [
    nickname !== undefined && t('person.called', { nickname }),
    pronouns,
    pronunciation !== undefined && t('person.said', { pronunciation }),
  ].filter((part) => typeof part === 'string')
  return (
    <div className={styles.lines}>
      {called.length > 0 && (
        <div className={styles.line}>
          {called.map((part) => (
            <span key={part}>
              <TextButton label={`${t('person.name.title')}: ${part}`} onPress={onEditName}>
                {part}
              </TextButton>
            </span>
          ))}
        </div>
      )}
      <div className={styles.who}>
        <MainPosition contact={contact} position={mainPosition(contact.positions)} />
        <InlineEdit
          label={t('person.city')}
          value={city ?? ''}
          placeholder={t('person.addCity')}
          onSave={(text) => save({ city: text })}
        />
      </div>
      {status !== 'active' && (
        <div className={styles.state}>
          <Tag>{t(`person.status.${status}`)}</Tag>
        </div>
      )}
    </div>
  )
}
