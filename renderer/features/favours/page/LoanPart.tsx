import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { loanText } from '#app/loans/loanText.ts'
import { loanStillOut, repayLoan, setReturnBy } from '#data/commands/favourLoans.ts'
import { giveBackLoan } from '#data/commands/favours.ts'
import type { FavourPage } from '#data/queries/favours.ts'
import { useData, useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { outstandingSum } from '#shared/domain/favours/loans.ts'
import { isOutstanding } from '#shared/domain/favours/favours.ts'
import { loanPrompt } from '#shared/domain/prompts/rules/loan.ts'
import { Button, DateField, type MoneyValue, MoneyField, Muted, Section } from '#ui/index.ts'
import styles from './Favour.module.css'

/** What is on loan: when it comes back, back today in one key, a sum in parts, and a kind text about it. */
export function LoanPart({ page, name }: { readonly page: FavourPage; readonly name: string }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const data = useData()
  const act = useAct()
  const { favour } = page
  const { id, contactId, loan, direction } = favour
  const isOut = isOutstanding(favour, today)
  const sum = outstandingSum(favour, today)
  const back = () => void act(() => giveBackLoan(data, id))
  const waiting = loanPrompt(favour)
  const write = () =>
    openForm('message', {
      contactId,
      about: { kind: 'loan', favourId: id },
      // A loan asked for is not back yet: its prompt waits for the answer.
      prompts: waiting === undefined ? [] : [{ id: waiting, contactId }],
    })
  useKeys(isOut ? [{ keys: 'b', title: t('favours.page.backToday'), run: back }] : [])
  const what = loanText(favour, today, t, format)
  const isMine = direction === 'given'
  return (
    <Section title={t('favours.page.onLoan')}>
      <p>
        {isOut
          ? t(isMine ? 'favours.page.outstanding' : 'favours.page.outstandingMine', { what, name })
          : loan?.returnedOn !== undefined &&
            t(isMine ? 'favours.page.backOn' : 'favours.page.gaveBackOn', { date: format.day(loan.returnedOn) })}
      </p>
      {loan?.repaid !== undefined && (
        <Muted>
          {t(isMine ? 'favours.page.partsSoFar' : 'favours.page.partsSoFarMine', {
            parts: format.list(
              loan.repaid.map(({ on, amount }) =>
                t('favours.page.parts', {
                  sum: format.money({ amount, currency: loan.money?.currency ?? 'EUR' }),
                  date: format.shortDay(on),
                }),
              ),
            ),
          })}
        </Muted>
      )}
      {isOut ? (
        <>
          <div className={styles.fields}>
            <div className={styles.field}>
              <DateField
                label={t('favours.page.remind')}
                description={t(isMine ? 'favours.page.remindHint' : 'favours.page.remindHintMine')}
                value={loan?.returnBy}
                asDay={asDay}
                onChange={(day) => void act(() => setReturnBy(data, id, day), { quiet: true })}
              />
            </div>
            {sum !== undefined && <Repay page={page} left={sum} />}
          </div>
          <div className={styles.buttons}>
            <Button kind="primary" shortcut="B" onPress={back}>
              {t('favours.page.backToday')}
            </Button>
            <Button onPress={write}>{t(isMine ? 'favours.page.askBack' : 'favours.page.bringBack')}</Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button onPress={() => void act(() => loanStillOut(data, id))}>
            {t(isMine ? 'favours.page.stillOut' : 'favours.page.stillMine')}
          </Button>
        </div>
      )}
    </Section>
  )
}

/** A part of a sum that came back. */
function Repay({ page, left }: { readonly page: FavourPage; readonly left: MoneyValue }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const [part, setPart] = useState<MoneyValue>()
  const amount = part?.currency === left.currency ? part.amount : 0
  const isTooMuch = part !== undefined && (amount > left.amount || part.currency !== left.currency)
  const note = async () => {
    const done = await act(() => repayLoan(data, page.favour.id, amount))
    if (done !== undefined) setPart(undefined)
  }
  return (
    <div className={styles.repay}>
      <MoneyField
        label={t(page.favour.direction === 'given' ? 'favours.page.part' : 'favours.page.partMine')}
        value={part}
        currency={left.currency}
        currencies={[left.currency]}
        onChange={setPart}
        {...(isTooMuch && { error: t('favours.page.partTooMuch', { sum: format.money(left) }) })}
      />
      <Button isDisabled={amount <= 0 || isTooMuch} onPress={() => void note()}>
        {t('favours.page.partDone')}
      </Button>
    </div>
  )
}
