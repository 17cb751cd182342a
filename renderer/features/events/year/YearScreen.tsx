import { ChevronLeft, ChevronRight, Download, Printer } from 'lucide-react'
import { useRef } from 'react'
import { saveFile } from '#app/download/saveFile.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { goOut, navigate } from '#app/place/place.ts'
import { usePrint } from '#app/print/usePrint.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import { planYear, type PlanYear } from '#data/queries/planYear.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { fileNameOf } from '#shared/contract/fileName.ts'
import { inYearOrder, YEAR_VIEWS, yearParts } from '#shared/domain/events/year.ts'
import { writePlanCsv } from '#shared/formats/csv/plan.ts'
import { Button, EmptyState, IconButton, Link, Segments, Select } from '#ui/index.ts'
import { planCells, planHeads } from '../plan/take/files.ts'
import { UnmetGroups } from './UnmetGroups.tsx'
import { useYearPlace, type YearPlace } from './useYearPlace.ts'
import { YearTable } from './YearTable.tsx'
import { partTitle } from './words.ts'
import styles from './Year.module.css'

/** The plans of all events of a year, and the focus groups nobody meets in it. */
export default function YearScreen() {
  const t = useText()
  const place = useYearPlace()
  const today = useToday()
  const title = t('events.year.titleOf', { year: place.year })
  useScreenTitle(title)
  useKeys([{ keys: 'Escape', title: t('common.actions.back'), run: () => goOut((path) => path !== '/events/year', '/events') }])
  const found = useLive((data) => planYear(data, place.year), [place.year, today], { keep: true })
  if (found === undefined) return <Page title={title}>{undefined}</Page>
  return <Year title={title} place={place} found={found} />
}

interface YearProps {
  readonly title: string
  readonly place: YearPlace
  readonly found: PlanYear
}

function Year({ title, place, found }: YearProps) {
  const t = useText()
  const format = useFormat()
  const print = usePrint()
  const unmetAt = useRef<HTMLDivElement>(null)
  const all = yearParts(found.lines, place.view)
  const parts = place.only === undefined ? all : all.filter(({ key }) => key === place.only)
  const isEmpty = found.lines.length === 0
  const csv = () => {
    const shown = inYearOrder([...new Set(parts.flatMap(({ lines }) => lines))])
    const cells = shown.map((line) =>
      planCells(
        line.event,
        { row: line.row, who: line.who, whom: line.named },
        t,
        format,
        line.groups.map(({ name }) => name),
      ),
    )
    const blob = new Blob([writePlanCsv(cells, planHeads(t))], { type: 'text/csv' })
    saveFile({ blob, fileName: `${fileNameOf(title)}.csv` })
  }
  return (
    <div className={styles.year}>
      <Page
        title={title}
        lead={
          <div className={styles.lines}>
            <span>{t('events.year.lead', { count: found.lines.length })}</span>
            {found.unmet.length > 0 && (
              <span data-print="no" className={styles.jump}>
                <Link onPress={() => unmetAt.current?.querySelector('button')?.focus()}>
                  {t('events.year.unmet.jump', { count: found.unmet.length })}
                </Link>
              </span>
            )}
          </div>
        }
        actions={
          <div className={styles.actions} data-print="no">
            <YearSteps place={place} />
            {!isEmpty && (
              <>
                <Button icon={<Download />} onPress={csv}>
                  {t('events.year.csv')}
                </Button>
                <Button icon={<Printer />} onPress={() => print(title)}>
                  {t('events.year.print')}
                </Button>
              </>
            )}
          </div>
        }
      >
        {isEmpty ? (
          <EmptyState
            title={t('events.year.empty.title', { year: place.year })}
            text={t('events.year.empty.text')}
            action={<Button onPress={() => navigate('/events')}>{t('events.year.back')}</Button>}
          />
        ) : (
          <div className={styles.part}>
            <div className={styles.tools} data-print="no">
              <Segments
                label={t('events.year.see')}
                value={place.view}
                onChange={place.setView}
                options={YEAR_VIEWS.map((value) => ({ value, label: t(`events.year.view.${value}`) }))}
              />
              {all.length > 1 && (
                <div className={styles.only}>
                  <Select
                    label={t('events.year.only')}
                    hideLabel
                    value={parts.length === 1 && place.only !== undefined ? place.only : EVERYTHING}
                    onChange={(key) => place.setOnly(key === EVERYTHING ? undefined : key)}
                    options={[
                      { value: EVERYTHING, label: t('events.year.everyone') },
                      ...all.map((part) => ({ value: part.key, label: partTitle(part, place.view, t, format) })),
                    ]}
                  />
                </div>
              )}
            </div>
            <YearTable parts={parts.length === 0 ? all : parts} view={place.view} />
          </div>
        )}
        <div ref={unmetAt}>
          <UnmetGroups found={found} />
        </div>
      </Page>
    </div>
  )
}

/** No part has a key like this one. */
const EVERYTHING = ' '

function YearSteps({ place }: { readonly place: YearPlace }) {
  const t = useText()
  return (
    <div className={styles.steps}>
      <IconButton label={t('events.year.previous')} onPress={() => place.setYear(place.year - 1)}>
        <ChevronLeft />
      </IconButton>
      <span>{place.year}</span>
      <IconButton label={t('events.year.next')} onPress={() => place.setYear(place.year + 1)}>
        <ChevronRight />
      </IconButton>
    </div>
  )
}
