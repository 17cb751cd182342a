import { useMemo, useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { type Between, closedBetweenUs, openBetweenUs } from '#data/queries/betweenUs.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { Button, EmptyState, Section } from '#ui/index.ts'
import { BetweenRow } from './BetweenRow.tsx'
import { Filters } from './Filters.tsx'
import styles from './Overview.module.css'
import { filterBetween, type Span, SPANS, spanOf } from './rows.ts'
import { Sums } from './Sums.tsx'
import { useFilter } from './useFilter.ts'

const AT_ONCE = 100

/** Everything open between me and others, both ways, by due day; or what is closed, the latest first. */
export default function FavoursScreen() {
  const t = useText()
  const today = useToday()
  const overview = useFilter()
  const { filter, isClosed, isAny, set } = overview
  const [shown, setShown] = useState(AT_ONCE)
  const all = useLive(isClosed ? closedBetweenUs : openBetweenUs, [isClosed, today])
  const rows = useMemo(() => all && filterBetween(all, filter, today), [all, filter, today])
  const isEmpty = all !== undefined && all.length === 0 && isAny
  const add = (
    <Button kind={isEmpty ? 'primary' : 'plain'} onPress={() => openForm('favour', {})} shortcut="F">
      {t('favours.overview.empty.action')}
    </Button>
  )
  if (isEmpty)
    return (
      <Page title={t('favours.title')}>
        <EmptyState title={t('favours.overview.empty.title')} text={t('favours.overview.empty.text')} action={add} />
        <div className={styles.closed}>
          <Button kind="quiet" onPress={() => set.state('closed')}>
            {t('favours.overview.closed')}
          </Button>
        </div>
      </Page>
    )
  return (
    <Page title={t('favours.title')} lead={t(isClosed ? 'favours.leadClosed' : 'favours.lead')} actions={add}>
      <div className={styles.head}>
        <Filters {...overview} />
        {rows && <Sums rows={rows} />}
      </div>
      {rows && rows.length === 0 && (
        <EmptyState
          text={t('favours.overview.nothing')}
          action={<Button onPress={() => navigate('/favours', { replace: true })}>{t('favours.overview.clear')}</Button>}
        />
      )}
      {rows &&
        (isClosed ? (
          <Rows rows={rows.slice(0, shown)} label={t('favours.overview.closed')} />
        ) : (
          <Spans rows={rows.slice(0, shown)} />
        ))}
      {rows && shown < rows.length && (
        <div>
          <Button onPress={() => setShown(shown + AT_ONCE)}>{t('favours.overview.more')}</Button>
        </div>
      )}
    </Page>
  )
}

function Rows({ rows, label }: { readonly rows: readonly Between[]; readonly label: string }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <BetweenRow key={row.id} row={row} />
      ))}
    </ul>
  )
}

/** Open rows under the span of days they are due in. */
function Spans({ rows }: { readonly rows: readonly Between[] }) {
  const t = useText()
  const today = useToday()
  const spans = new Map<Span, Between[]>()
  for (const row of rows) {
    const span = spanOf(row.day, today)
    const list = spans.get(span)
    if (list === undefined) spans.set(span, [row])
    else list.push(row)
  }
  return SPANS.map((span) => {
    const list = spans.get(span)
    if (list === undefined) return undefined
    const title = t(`favours.overview.${span}`)
    return (
      <Section key={span} title={title}>
        <Rows rows={list} label={title} />
      </Section>
    )
  })
}
