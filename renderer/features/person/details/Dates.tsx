import { useFormat, useText } from '#app/i18n/index.ts'
import { withItem } from '#data/commands/items.ts'
import type { ShownItem } from '#data/commands/items.ts'
import { Lines } from '#ui/index.ts'
import type { Contact, OwnDate } from '#shared/domain/records/contact.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { useSave, useSaveBy } from '../useSave.ts'
import { BirthdayForm, OwnDateForm } from './DateForms.tsx'

const sameOccasion = (a: OwnDate, b: OwnDate): boolean => a.kind === b.kind && a.label === b.label

/** The birthday, with or without its year, and other days that matter to a person. */
export function Dates({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const format = useFormat()
  const save = useSave(contact.id)
  const saveBy = useSaveBy(contact.id)
  const { birthday, dates } = contact
  const nameOf = ({ kind, label }: OwnDate) => label ?? t(`person.date.kind.${kind}`)
  const keep = (was: ShownItem<OwnDate>, be: OwnDate | undefined) => saveBy((now) => ({ dates: withItem(now.dates, was, be) }))
  return (
    <>
      <div>
        <FormPopover
          label={t('person.date.birthday')}
          shown={
            birthday === undefined ? t('person.date.addBirthday') : t('person.date.born', { date: format.partialDate(birthday) })
          }
          isMissing={birthday === undefined}
        >
          {(close) => (
            <BirthdayForm
              birthday={birthday}
              onSave={(date) => {
                save({ birthday: date })
                close()
              }}
              onCancel={close}
            />
          )}
        </FormPopover>
      </div>
      <Lines items={dates} isSame={sameOccasion}>
        {(was) => (
          <div>
            <FormPopover label={nameOf(was.item)} shown={`${nameOf(was.item)}: ${format.partialDate(was.item.date)}`}>
              {(close) => (
                <OwnDateForm
                  date={was.item}
                  onSave={(changed) => {
                    keep(was, changed)
                    close()
                  }}
                  onRemove={() => {
                    keep(was, undefined)
                    close()
                  }}
                  onCancel={close}
                />
              )}
            </FormPopover>
          </div>
        )}
      </Lines>
      <div>
        <FormPopover label={t('person.date.add')} shown={t('person.date.add')} isMissing>
          {(close) => (
            <OwnDateForm
              onSave={(date) => {
                saveBy((now) => ({ dates: [...now.dates, date] }))
                close()
              }}
              onCancel={close}
            />
          )}
        </FormPopover>
      </div>
    </>
  )
}
