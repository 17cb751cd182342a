import { useFormat, useText } from '#app/i18n/index.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { Section } from '#ui/index.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { PersonLink, PersonLinks } from '../parts/PersonLinks.tsx'
import { richText, slot } from '../parts/richText.tsx'
import { MetForm } from './MetForm.tsx'
import styles from './Side.module.css'

/** How, where, when and through whom you met, and whom you met through this person. */
export function Met({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const format = useFormat()
  const { contact, metThrough, metThroughThem } = page
  const { met } = contact
  const through = metThrough?.name ?? met?.throughName
  const facts = [met?.how, met?.where, met?.on && format.partialDate(met.on)].filter((fact) => fact !== undefined).join(' · ')
  const isEmpty = facts === '' && through === undefined
  const shown = isEmpty ? t('person.met.add') : facts === '' ? t('person.met.addRest') : facts
  return (
    <Section title={t('person.met.title')}>
      <div>
        <div className={styles.field}>
          <FormPopover label={t('person.met.title')} shown={shown} isMissing={facts === ''}>
            {(close) => <MetForm contact={contact} {...(metThrough && { through: metThrough })} onDone={close} />}
          </FormPopover>
        </div>
        {through !== undefined && (
          <div className={styles.field}>
            {richText(t('person.met.through', { name: slot('name') }), {
              name: metThrough ? <PersonLink person={metThrough} /> : through,
            })}
          </div>
        )}
        {metThroughThem.length > 0 && (
          <div className={styles.field}>
            {richText(t('person.met.throughThem', { names: slot('names') }), { names: <PersonLinks people={metThroughThem} /> })}
          </div>
        )}
      </div>
    </Section>
  )
}
