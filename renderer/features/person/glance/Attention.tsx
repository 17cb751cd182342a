import type { Text } from '#app/i18n/index.ts'
import { useText } from '#app/i18n/index.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { AttentionForm } from './AttentionForm.tsx'
import styles from './Glance.module.css'

/** The cadence in force in words, and whose it is: "every 30 days, of tier A". */
function cadenceInWords(page: ContactPage, t: Text): string {
  const { summary, contact, groups } = page
  if (contact.cadence === 'none') return t('person.attention.never')
  if (summary.cadence === undefined) return t('person.attention.noCadence')
  const { ideal, from, groupId } = summary.cadence
  const every = t('person.attention.every', { count: ideal })
  if (from === 'contact') return t('person.attention.own', { every })
  if (from === 'tier' && contact.tier !== undefined) return t('person.attention.ofTier', { every })
  const group = groups.find((one) => one.id === groupId)
  return group === undefined ? every : t('person.attention.ofGroup', { every, group: group.name })
}

/** How much attention this person gets: the tier and how often one means to be in touch. Pressed, both are changed. */
export function Attention({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const { contact } = page
  const tier = contact.tier === undefined ? t('person.attention.noTier') : t(`person.attention.tier.${contact.tier}`)
  const cadence = cadenceInWords(page, t)
  return (
    <FormPopover
      label={t('person.attention.title')}
      shown={
        <span className={styles.attention}>
          {tier} <span className={styles.cadence}>· {cadence}</span>
        </span>
      }
    >
      {(close) => <AttentionForm contact={contact} onDone={close} />}
    </FormPopover>
  )
}
