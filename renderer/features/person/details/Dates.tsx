import { useFormat, useText } from '#app/i18n/index.ts'
import type { Contact, OwnDate } from '#shared/domain/records/contact.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { useSave } from '../useSave.ts'
import { BirthdayForm, OwnDateForm } from './DateForms.tsx'

/** The birthday, with or without its year, and other days that matter to a person. */
export function Dates({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const format = useFormat()
  const save = useSave(contact.id)
  const { birthday, dates } = contact
  const nameOf = ({ kind, label }: OwnDate) => label ?? t(`person.date.kind.${kind}`)
  const keep = (at: number, date: OwnDate | undefined) =>
    save({ dates: dates.flatMap((other, index) => (index === at ? (date ?? []) : other)) })
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
      {dates.map((date, at) => (
        // Two of the same date differ by their place alone.
        <div key={at}>
          <FormPopover label={nameOf(date)} shown={`${nameOf(date)}: ${format.partialDate(date.date)}`}>
            {(close) => (
              <OwnDateForm
                date={date}
                onSave={(changed) => {
                  keep(at, changed)
                  close()
                }}
                onRemove={() => {
                  keep(at, undefined)
                  close()
                }}
                onCancel={close}
              />
            )}
          </FormPopover>
        </div>
      ))}
      <div>
        <FormPopover label={t('person.date.add')} shown={t('person.date.add')} isMissing>
          {(close) => (
            <OwnDateForm
              onSave={(date) => {
                save({ dates: [...dates, date] })
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
