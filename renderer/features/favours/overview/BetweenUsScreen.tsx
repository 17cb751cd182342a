import { useMemo, useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { navigate, useQueryValue } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { type Between, closedBetweenUs, openBetweenUs } from '#data/queries/betweenUs.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { Button, EmptyState, SearchField, Section, Select } from '#ui/index.ts'
import { BetweenRow } from './BetweenRow.tsx'
import styles from './BetweenUs.module.css'
import { filterBetween, KINDS, type Span, SPANS, spanOf, TURNS } from './rows.ts'

const ANY = 'any'
const AT_ONCE = 100
const KIND_NAMES = { favour: 'favours', loan: 'loans', introduction: 'introductions', 'follow-up': 'followUps' } as const

/** Everything open between me and others, both ways, by due day. */
export default function BetweenUsScreen() {
  const t = useText()
  const today = useToday()
  const [text, setText] = useQueryValue('q')
  const [kindText, setKind] = useQueryValue('kind')
  const [turnText, setTurn] = useQueryValue('turn')
  const [stateText, setState] = useQueryValue('state')
  const [shown, setShown] = useState(AT_ONCE)
  const isClosed = stateText === 'closed'
  const kind = KINDS.find((one) => one === kindText)
  const turn = TURNS.find((one) => one === turnText)
  const all = useLive(isClosed ? closedBetweenUs : openBetweenUs, [isClosed, today])
  const rows = useMemo(() => all && filterBetween(all, { text, kind, turn }), [all, text, kind, turn])
  const isAny = kind === undefined && turn === undefined && (text ?? '') === '' && !isClosed
  const add = (
    <Button onPress={() => openForm('favour', {})} shortcut="F">
      {t('favours.overview.empty.action')}
    </Button>
  )
  if (all !== undefined && all.length === 0 && isAny)
    return (
      <Page title={t('favours.title')}>
        <EmptyState title={t('favours.overview.empty.title')} text={t('favours.overview.empty.text')} action={add} />
        <div>
          <Button kind="quiet" onPress={() => setState('closed')}>
            {t('favours.overview.closed')}
          </Button>
        </div>
      </Page>
    )
  return (
    <Page title={t('favours.title')} lead={t('favours.lead')} actions={add}>
      <div className={styles.filters}>
        <SearchField
          label={t('favours.overview.find')}
          placeholder={t('favours.overview.find')}
          hideLabel
          value={text ?? ''}
          onChange={setText}
        />
        <Select
          label={t('favours.overview.direction')}
          hideLabel
          value={turn ?? ANY}
          onChange={(value) => setTurn(value === ANY ? undefined : value)}
          options={[
            { value: ANY, label: t('favours.overview.everyDirection') },
            ...TURNS.map((value) => ({ value, label: t(`favours.overview.${value}`) })),
          ]}
        />
        <Select
          label={t('favours.overview.kind')}
          hideLabel
          value={kind ?? ANY}
          onChange={(value) => setKind(value === ANY ? undefined : value)}
          options={[
            { value: ANY, label: t('favours.overview.everyKind') },
            ...KINDS.map((value) => ({ value, label: t(`favours.overview.${KIND_NAMES[value]}`) })),
          ]}
        />
        <Select
          label={t('favours.overview.state')}
          hideLabel
          value={isClosed ? 'closed' : 'open'}
          onChange={(value) => setState(value === 'closed' ? value : undefined)}
          options={[
            { value: 'open', label: t('favours.overview.open') },
            { value: 'closed', label: t('favours.overview.closed') },
          ]}
        />
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
