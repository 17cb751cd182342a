import { useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { favourPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { FavourPage } from '#data/queries/favours.ts'
import { entersOn } from '#shared/domain/favours/favours.ts'
import type { ChainStep } from '#shared/domain/favours/returns.ts'
import { Button, classes, Link, Muted, Section } from '#ui/index.ts'
import { LinkDialog } from './LinkDialog.tsx'
import styles from './Favour.module.css'

/** What was returned for a favour and what it returned itself, as a chain from the first to the last. */
export function Chain({ page, name }: { readonly page: FavourPage; readonly name: string }) {
  const t = useText()
  const format = useFormat()
  const [isLinking, setLinking] = useState(false)
  const { favour, returned, chain } = page
  const isDone = entersOn(favour) !== undefined
  const isLinked = chain.length > 1
  const isReturned = returned.returned > 0
  const stands = isReturned
    ? returned.left === 0
      ? t('favours.page.returnedWhole')
      : t('favours.page.returnedPart', {
          returned: format.cups(returned.returned),
          cups: format.cupsInWords(favour.cups),
          left: format.cupsInWords(returned.left),
        })
    : t('favours.page.returnedNone')
  return (
    <Section title={t(isLinked ? 'favours.page.chain' : 'favours.page.returned')}>
      {isDone && (!isLinked || isReturned) && <Muted>{stands}</Muted>}
      {isLinked && (
        <ol className={styles.chain}>
          {chain.map((step) => (
            <Step key={step.favour.id} step={step} name={name} isHere={step.favour.id === favour.id} />
          ))}
        </ol>
      )}
      <div className={styles.buttons}>
        {isDone && returned.left > 0 && (
          <Button onPress={() => openForm('favour', { returnsId: favour.id })}>
            {t(favour.direction === 'given' ? 'favours.page.returnedIt' : 'favours.page.returnIt')}
          </Button>
        )}
        {favour.state !== 'declined' && favour.loan === undefined && (
          <Button onPress={() => setLinking(true)}>{t('favours.page.link')}</Button>
        )}
      </div>
      {isLinking && <LinkDialog favour={favour} onClose={() => setLinking(false)} />}
    </Section>
  )
}

function Step({ step, name, isHere }: { readonly step: ChainStep; readonly name: string; readonly isHere: boolean }) {
  const t = useText()
  const format = useFormat()
  const { favour, returns, returned, returnedBy } = step
  const day = entersOn(favour) ?? favour.due
  const links = returns.map(({ of, cups, counts }) =>
    t(counts ? (cups === of.cups ? 'favours.page.stepReturnsAll' : 'favours.page.stepReturns') : 'favours.page.stepWould', {
      part: format.cups(cups),
      cups: format.cupsInWords(of.cups),
      what: of.what,
    }),
  )
  const left =
    returnedBy.length > 0 && returned.left > 0 ? t('favours.page.stepLeft', { left: format.cupsInWords(returned.left) }) : []
  return (
    <li className={classes(styles.step, styles[favour.direction])} {...(isHere && { 'aria-current': 'true' as const })}>
      <div className={styles.stepHead}>
        <span>{t(favour.direction === 'given' ? 'favours.page.stepMine' : 'favours.page.stepTheirs', { name })}</span>
        {day !== undefined && <span title={format.exactDay(day)}>{format.shortDay(day)}</span>}
        <span>{format.cupsInWords(favour.cups)}</span>
      </div>
      <div className={styles.stepWhat}>
        {isHere ? <strong>{favour.what}</strong> : <Link href={href(favourPath(favour.id))}>{favour.what}</Link>}
      </div>
      {[...links, left].flat().map((words) => (
        <div key={words} className={styles.stepLink}>
          {words}
        </div>
      ))}
    </li>
  )
}
