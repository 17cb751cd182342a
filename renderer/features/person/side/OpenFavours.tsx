import { Plus } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { IconButton, Link, Section } from '#ui/index.ts'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import { FavourList } from './FavourList.tsx'
import { LoanList } from './LoanList.tsx'
import styles from './Side.module.css'

/** What is still to be done for one another, and what is to come back. */
export function OpenFavours({ page, title }: { readonly page: ContactPage; readonly title: string }) {
  const t = useText()
  const { contact, openGiven, openReceived, loans } = page
  const isEmpty = openGiven.length + openReceived.length + loans.length === 0
  const note = () => openForm('favour', { contactId: contact.id })
  const actions = (
    <>
      <Link href={href(`/people/${encodeURIComponent(contact.id)}/between-us`)}>{t('betweenUs.title')}</Link>
      {!isEmpty && (
        <IconButton label={t('person.favour.add')} shortcut="F" onPress={note}>
          <Plus />
        </IconButton>
      )}
    </>
  )
  return (
    <Section title={t('person.favour.title')} actions={actions}>
      <FavourList title={t('person.favour.iDo')} rows={openGiven} />
      <FavourList title={t('person.favour.theyDo', { name: title })} rows={openReceived} />
      <LoanList loans={loans} name={title} />
      <div className={styles.adds}>
        {isEmpty && (
          <TextButton isMissing onPress={note}>
            {t('person.favour.add')}
          </TextButton>
        )}
        {loans.length === 0 && (
          <TextButton isMissing onPress={() => openForm('favour', { contactId: contact.id, loan: true })}>
            {t('person.favour.addLoan')}
          </TextButton>
        )}
      </div>
    </Section>
  )
}
