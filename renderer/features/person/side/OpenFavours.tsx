import { Plus } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { IconButton, Muted, Section } from '#ui/index.ts'
import { FavourList } from './FavourList.tsx'
import { LoanList } from './LoanList.tsx'

/** What is still to be done for one another, and what is to come back. */
export function OpenFavours({ page, title }: { readonly page: ContactPage; readonly title: string }) {
  const t = useText()
  const { contact, openGiven, openReceived, loans } = page
  const isEmpty = openGiven.length + openReceived.length + loans.length === 0
  const add = (
    <IconButton label={t('person.favour.add')} shortcut="F" onPress={() => openForm('favour', { contactId: contact.id })}>
      <Plus />
    </IconButton>
  )
  return (
    <Section title={t('person.favour.title')} actions={add}>
      {isEmpty && <Muted>{t('person.favour.none')}</Muted>}
      <FavourList title={t('person.favour.iDo')} rows={openGiven} />
      <FavourList title={t('person.favour.theyDo', { name: title })} rows={openReceived} />
      <LoanList loans={loans} name={title} />
    </Section>
  )
}
