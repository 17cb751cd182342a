import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { askFavour, declineFavour, doFavour, handOverLoan, promiseFavour } from '#data/commands/favours.ts'
import type { FavourPage } from '#data/queries/favours.ts'
import { useData } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { Button, DateField, Section } from '#ui/index.ts'
import styles from './Favour.module.css'

/** What can be answered or done to a favour that is not done: the first is the main one. */
export function Next({ page, name }: { readonly page: FavourPage; readonly name: string }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { favour } = page
  const { id, contactId, direction, state, loan } = favour
  const isGiven = direction === 'given'
  const isOpen = state === 'asked' || state === 'promised'
  const [due, setDue] = useState(favour.due)
  const promise = () => void act(() => promiseFavour(data, id, due))
  const done = () => void act(() => (loan === undefined ? doFavour(data, id) : handOverLoan(data, id)))
  const decline = () => void act(() => declineFavour(data, id))
  const declineKindly = () => openForm('message', { contactId, about: { kind: 'decline', favourId: id } })
  const doneText = t(loan === undefined ? (isGiven ? 'favours.page.done' : 'favours.page.receive') : 'favours.page.handOver')
  const promiseText = isGiven ? t('favours.page.promise') : t('favours.page.saidYes', { name })
  useKeys([
    ...(isOpen ? [{ keys: 'd', title: doneText, run: done }] : []),
    ...(state === 'asked' ? [{ keys: 'p', title: promiseText, run: promise }] : []),
  ])
  return (
    <Section title={t('favours.page.next')}>
      {state === 'asked' && (
        <div className={styles.field}>
          <DateField label={t('favours.page.byWhen')} value={due} asDay={asDay} onChange={setDue} />
        </div>
      )}
      <div className={styles.buttons}>
        {state === 'asked' && (
          <Button kind="primary" shortcut="P" onPress={promise}>
            {promiseText}
          </Button>
        )}
        {isOpen && (
          <Button kind={state === 'promised' ? 'primary' : 'plain'} shortcut="D" onPress={done}>
            {doneText}
          </Button>
        )}
        {isOpen && isGiven && <Button onPress={declineKindly}>{t('favours.page.decline')}</Button>}
        {isOpen && !isGiven && <Button onPress={decline}>{t('favours.page.cannot', { name })}</Button>}
        {state === 'promised' && (
          <Button kind="quiet" onPress={() => void act(() => askFavour(data, id))}>
            {t('favours.page.askAgain')}
          </Button>
        )}
        {state === 'declined' && (
          <Button onPress={() => void act(() => promiseFavour(data, id))}>{t('favours.page.reopen')}</Button>
        )}
      </div>
    </Section>
  )
}
