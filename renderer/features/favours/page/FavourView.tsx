import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { href } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import type { FavourPage } from '#data/queries/favours.ts'
import { useToday } from '#data/react/index.ts'
import { handedOverOn } from '#shared/domain/favours/favours.ts'
import { Button, Link } from '#ui/index.ts'
import { Chain } from './Chain.tsx'
import { Facts } from './Facts.tsx'
import { LoanPart } from './LoanPart.tsx'
import { Next } from './Next.tsx'
import styles from './Favour.module.css'

/** A favour as a page. */
export function FavourView({ page }: { readonly page: FavourPage }) {
  const t = useText()
  const today = useToday()
  const { favour, contact, forWhom } = page
  const name = contact?.name ?? t('favours.overview.someone')
  useScreenTitle(favour.what)
  const edit = () => openForm('favour', { favourId: favour.id })
  useKeys([{ keys: 'e', title: t('favours.page.edit'), run: edit }])
  const isHandedOver = favour.loan !== undefined && (handedOverOn(favour) ?? '9999') <= today
  const told = isHandedOver
    ? t(favour.direction === 'given' ? 'favours.page.lentTo' : 'favours.page.borrowedFrom', { name })
    : t(`favours.page.${favour.direction}.${favour.state}`, { name })
  const others =
    forWhom &&
    t(favour.direction === 'given' ? 'favours.page.forAtTheirRequest' : 'favours.page.forAtMyRequest', {
      other: forWhom.name,
      name,
    })
  return (
    <Page
      title={favour.what}
      lead={
        <span className={styles.lead}>
          <span>{others === undefined ? told : `${told}, ${others}`}</span>
          {contact && <Link href={href(`/people/${encodeURIComponent(contact.id)}`)}>{t('favours.menu.person', { name })}</Link>}
          <Link href={href('/favours')}>{t('favours.page.all')}</Link>
        </span>
      }
      actions={
        <Button onPress={edit} shortcut="E">
          {t('favours.page.edit')}
        </Button>
      }
    >
      {!isHandedOver && favour.state !== 'done' && <Next page={page} name={name} />}
      {isHandedOver && <LoanPart page={page} name={name} />}
      <div className={styles.columns}>
        <Chain page={page} name={name} />
        <Facts page={page} />
      </div>
    </Page>
  )
}
