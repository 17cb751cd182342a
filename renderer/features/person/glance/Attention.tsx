import { useText } from '#app/i18n/index.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { AttentionForm } from './AttentionForm.tsx'
import { cadenceInWords } from './cadenceWords.ts'
import styles from './Glance.module.css'

/** How much attention this person gets: the tier and how often one means to be in touch. Pressed, both are changed. */
export function Attention({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const { contact, summary, groups } = page
  const tier = contact.tier === undefined ? t('person.attention.noTier') : t(`person.attention.tier.${contact.tier}`)
  const cadence = contact.cadence === 'none' ? t('person.attention.never') : cadenceInWords(summary.cadence, groups, t)
  return (
    <FormPopover
      label={t('person.attention.title')}
      shown={
        <span className={styles.attention}>
          {tier} <span className={styles.cadence}>· {cadence}</span>
        </span>
      }
    >
      {(close) => <AttentionForm page={page} onDone={close} />}
    </FormPopover>
  )
}
