import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import { updateContact } from '#data/commands/contacts.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { useData } from '#data/react/index.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import { Button } from '#ui/index.ts'
import { Columns } from './Columns.tsx'
import { Glance } from './glance/Glance.tsx'
import type { NameDraft } from './header/NameForm.tsx'
import { fieldsOf, NameForm, nameDraftOf } from './header/NameForm.tsx'
import { PersonMenu } from './header/PersonMenu.tsx'
import { Photo } from './header/Photo.tsx'
import { Who } from './header/Who.tsx'
import { Standing } from './Standing.tsx'
import { usePersonActions } from './usePersonActions.ts'

/** Everything about one person at a glance. */
export function Person({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { contact, summary } = page
  const name = summary.name === '' ? t('person.unnamed') : summary.name
  const called = callName(contact) === '' ? name : callName(contact)
  useScreenTitle(name)
  const [isEditing, setEditing] = useState(false)
  const [draft, setDraft] = useState<NameDraft>()
  const edit = () => setEditing(true)
  const actions = usePersonActions(contact.id, edit)
  const done = () => {
    setEditing(false)
    setDraft(undefined)
  }
  return (
    <Page
      title={name}
      isName
      leading={<Photo contact={contact} name={name} />}
      lead={
        isEditing ? (
          <NameForm
            draft={draft ?? nameDraftOf(contact)}
            onChange={setDraft}
            onSave={(typed) => {
              void act(() => updateContact(data, contact.id, fieldsOf(typed)), { quiet: true })
              done()
            }}
            onCancel={done}
            onClose={() => setEditing(false)}
          />
        ) : (
          <Who contact={contact} onEditName={edit} />
        )
      }
      actions={
        <>
          {!isEditing && (
            <Button icon={<Pencil />} onPress={edit}>
              {t('person.editName')}
            </Button>
          )}
          <PersonMenu page={page} title={name} actions={actions} />
        </>
      }
    >
      <Standing contact={contact} />
      <Glance page={page} />
      <Columns page={page} called={called} />
    </Page>
  )
}
