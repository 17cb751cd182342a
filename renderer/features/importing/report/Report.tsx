import { useMemo } from 'react'
import { undoChange } from '#data/change/undo.ts'
import { takeBack } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import type { ImportedItem, ImportReport } from '#data/importing/index.ts'
import { useData } from '#data/react/index.ts'
import { Banner, Button, Name, Table, type TableColumn } from '#ui/index.ts'
import { filesInWords } from '../filesInWords.ts'
import { beginImport, markUndone, startOver } from '../session/session.ts'
import type { Planned } from '../session/state.ts'
import styles from './Report.module.css'

interface ReportProps {
  planned: Planned
  report: ImportReport
  isUndone: boolean
}

/** Outcomes in the order they are told. */
const TOLD = ['created', 'merged', 'updated', 'same', 'removed', 'skipped'] as const

/** What an import did: counts, everyone by name, and one button to take it all back. */
export const Report = ({ planned, report, isUndone }: ReportProps) => {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const { waiting } = planned
  const columns = useMemo(
    (): TableColumn<ImportedItem>[] => [
      {
        id: 'name',
        title: t('importing.report.column.name'),
        width: '1fr',
        isRowHeader: true,
        render: ({ name }) => <Name>{name}</Name>,
      },
      {
        id: 'outcome',
        title: t('importing.report.column.outcome'),
        width: '2fr',
        render: ({ outcome }) => t(`importing.report.outcome.${outcome}`),
      },
    ],
    [t],
  )
  const rows = useMemo(() => report.items.toSorted((a, b) => TOLD.indexOf(a.outcome) - TOLD.indexOf(b.outcome)), [report])
  const keys = useMemo(() => new Map(rows.map((row, index) => [row, String(index)])), [rows])
  const counts = TOLD.filter((outcome) => report.counts[outcome] > 0).map((outcome) =>
    t(`importing.outcomes.${outcome}`, { count: report.counts[outcome] }),
  )
  const undo = async () => {
    await takeBack(t, async () => {
      const undone = await undoChange(data, report.seq)
      markUndone()
      return undone
    })
  }
  return (
    <Page
      fill
      title={t('importing.report.title')}
      lead={`${filesInWords(t, planned.files)}: ${format.list(counts)}`}
      actions={
        <>
          {report.seq > 0 && !isUndone && <Button onPress={() => void undo()}>{t('importing.report.undo')}</Button>}
          <Button onPress={startOver}>{t('importing.another')}</Button>
          {waiting.length > 0 ? (
            <Button kind="primary" onPress={() => beginImport(data, waiting)}>
              {t('importing.goOn', {
                files: filesInWords(
                  t,
                  waiting.map(({ name }) => name),
                ),
              })}
            </Button>
          ) : (
            <Button kind="primary" onPress={() => navigate('/people')}>
              {t('importing.report.people')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.words}>
        {isUndone ? t('importing.report.taken') : report.seq === 0 ? t('importing.report.nothing') : t('importing.done')}
      </p>
      {report.photosLost > 0 && <Banner>{t('importing.photosLost', { count: report.photosLost })}</Banner>}
      {!isUndone && (
        <div className={styles.table}>
          <Table
            label={t('importing.report.label')}
            columns={columns}
            rows={rows}
            rowKey={(row) => keys.get(row) ?? ''}
            onOpen={({ contactId }) => contactId !== undefined && navigate(`/people/${encodeURIComponent(contactId)}`)}
          />
        </div>
      )}
    </Page>
  )
}
