import { FileSpreadsheet, Printer } from 'lucide-react'
import { saveFile } from '#app/download/saveFile.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { exportLedgerCsv } from '#data/exporting/index.ts'
import type { LedgerPage } from '#data/queries/ledger.ts'
import { useData } from '#data/react/index.ts'
import { Button } from '#ui/index.ts'
import { csvHeads, linesOf } from './lines.ts'
import type { Shown } from './shown.ts'

/** Takes the ledger out of Bakkie as it is shown: as CSV, or on paper. */
export function LedgerActions({
  page,
  shown,
  path,
  query,
}: {
  readonly page: LedgerPage
  readonly shown: Shown
  readonly path: string
  readonly query: string
}) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const { name } = page.summary
  const save = () => {
    const title = t('balances.ledger.of', { name })
    saveFile(exportLedgerCsv(data, title, linesOf(t, format, name, shown), csvHeads(t)))
  }
  return (
    <>
      <Button icon={<FileSpreadsheet />} aria-label={t('balances.csv.label')} onPress={save}>
        {t('balances.csv.action')}
      </Button>
      <Button icon={<Printer />} onPress={() => navigate(`${path}/print${query === '' ? '' : `?${query}`}`)}>
        {t('balances.print.action')}
      </Button>
    </>
  )
}
