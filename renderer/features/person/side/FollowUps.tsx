import { Check, Plus, X } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { doFollowUp, dropFollowUp } from '#data/commands/followUps.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { useData, useToday } from '#data/react/index.ts'
import { IconButton, Link, Section } from '#ui/index.ts'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import styles from './Side.module.css'

/** What one means to do for this person, the first due first. */
export function FollowUps({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const data = useData()
  const act = useAct()
  const { contact, followUps } = page
  const plan = () => openForm('followUp', { contactId: contact.id })
  const add = (
    <IconButton label={t('person.followUp.add')} onPress={plan}>
      <Plus />
    </IconButton>
  )
  if (followUps.length === 0)
    return (
      <Section title={t('person.followUp.title')}>
        <div>
          <TextButton isMissing onPress={plan}>
            {t('person.followUp.add')}
          </TextButton>
        </div>
      </Section>
    )
  return (
    <Section title={t('person.followUp.title')} actions={add}>
      <ul className={styles.rows}>
        {followUps.map(({ followUp }) => (
          <li key={followUp.id} className={styles.row}>
            <div className={styles.words}>
              <div className={styles.what}>
                <Link onPress={() => openForm('followUp', { followUpId: followUp.id })}>{followUp.what}</Link>
              </div>
              <div className={styles.muted} title={format.exactDay(followUp.due)}>
                <span className={followUp.due < today ? styles.late : undefined}>
                  {format.dayTime(followUp.due, followUp.time)}
                </span>
              </div>
            </div>
            <div className={styles.actions}>
              <IconButton
                size="small"
                label={t('person.followUp.do', { what: followUp.what })}
                onPress={() => void act(() => doFollowUp(data, followUp.id))}
              >
                <Check />
              </IconButton>
              <IconButton
                size="small"
                label={t('person.followUp.drop', { what: followUp.what })}
                onPress={() => void act(() => dropFollowUp(data, followUp.id))}
              >
                <X />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
