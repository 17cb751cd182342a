import type { ReactNode } from 'react'
import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { contactIdOf } from '#app/place/ids.ts'
import { Page } from '#app/shell/Page.tsx'
import { type LedgerPage, ledgerPage } from '#data/queries/ledger.ts'
import { useLive } from '#data/react/index.ts'
import { EmptyState } from '#ui/index.ts'

/** The ledger of the contact whom the address names, and what stands there when that contact is gone. */
export function LedgerOfPlace({
  params,
  children,
}: Pick<ScreenProps, 'params'> & { readonly children: (page: LedgerPage) => ReactNode }) {
  const t = useText()
  const id = contactIdOf(params)
  const found = useLive(async (data) => ({ page: id && (await ledgerPage(data, id)) }), [id])
  if (found === undefined) return <Page title={t('ledger.title')}>{undefined}</Page>
  if (found.page !== undefined) return children(found.page)
  return (
    <Page title={t('ledger.title')}>
      <EmptyState title={t('balances.ledger.gone.title')} text={t('balances.ledger.gone.text')} />
    </Page>
  )
}
