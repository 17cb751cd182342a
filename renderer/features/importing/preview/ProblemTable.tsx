import { useMemo } from 'react'
import { useText, type Text } from '#app/i18n/index.ts'
import { Banner, Table, type TableColumn } from '#ui/index.ts'
import type { FileProblem } from '../session/readFiles.ts'
import styles from './Preview.module.css'

interface ProblemTableProps {
  problems: readonly FileProblem[]
  hasSeveralFiles: boolean
  /** A word for each instead of a table: where nobody could be read. */
  isShort?: boolean
}

interface Row {
  readonly key: string
  readonly file: string
  readonly where: string
  readonly why: string
}

/** How many problems are said in full where there is no table. */
const SAID = 8

/** What gave nobody: where it stands and why. */
export const ProblemTable = ({ problems, hasSeveralFiles, isShort }: ProblemTableProps) => {
  const t = useText()
  const rows = useMemo(
    () =>
      problems.map((problem, index): Row => ({
        key: String(index),
        file: problem.file,
        where: whereInWords(t, problem),
        why: t(`importing.problems.${problem.reason}`),
      })),
    [problems, t],
  )
  const columns = useMemo(
    (): TableColumn<Row>[] => [
      ...(hasSeveralFiles
        ? [{ id: 'file', title: t('importing.preview.file'), width: '1fr', render: ({ file }: Row) => file }]
        : []),
      { id: 'where', title: t('importing.preview.cannot'), width: '1fr', isRowHeader: true, render: ({ where }) => where },
      { id: 'why', title: t('importing.preview.why'), width: '3fr', render: ({ why }) => <span title={why}>{why}</span> },
    ],
    [t, hasSeveralFiles],
  )
  if (!isShort) {
    return (
      <div className={styles.table}>
        <Table label={t('importing.groups.problems')} columns={columns} rows={rows} rowKey={({ key }) => key} />
      </div>
    )
  }
  const said = rows.slice(0, SAID)
  return (
    <Banner kind="problem">
      <ul className={styles.problems}>
        {said.map((row, index) => (
          <li key={row.key}>{sentence(t, row, problems[index], hasSeveralFiles)}</li>
        ))}
        {rows.length > said.length && <li>{t('importing.preview.moreProblems', { count: rows.length - said.length })}</li>}
      </ul>
    </Banner>
  )
}

const whereInWords = (t: Text, { line, name }: FileProblem): string => {
  if (line === undefined) return name ?? t('importing.preview.whole')
  return name === undefined || name === '' ? t('importing.preview.line', { line }) : t('importing.preview.card', { name, line })
}

const sentence = (t: Text, { file, where, why }: Row, problem: FileProblem | undefined, hasSeveralFiles: boolean): string => {
  const place = [...(hasSeveralFiles ? [file] : []), ...(problem?.line === undefined ? [] : [where])].join(', ')
  return place === '' ? why : t('importing.preview.at', { place, why })
}
