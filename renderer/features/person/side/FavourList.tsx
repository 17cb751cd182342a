import { Check, X } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { favourPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { declineFavour, doFavour, handOverLoan } from '#data/commands/favours.ts'
import type { FavourRow } from '#data/queries/favours.ts'
import { useData, useToday } from '#data/react/index.ts'
import { IconButton, Link } from '#ui/index.ts'
import styles from './Side.module.css'

/** Favours still open one way: each can be done or declined where it stands. */
export function FavourList({ title, rows }: { readonly title: string; readonly rows: readonly FavourRow[] }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const data = useData()
  const act = useAct()
  if (rows.length === 0) return undefined
  return (
    <>
      <h3 className={styles.head}>{title}</h3>
      <ul className={styles.rows}>
        {rows.map(({ favour, forWhom }) => (
          <li key={favour.id} className={styles.row}>
            <div className={styles.words}>
              <div className={styles.what}>
                <Link href={href(favourPath(favour.id))}>{favour.what}</Link>
              </div>
              <div className={styles.muted}>
                {t(`person.favour.${favour.direction}.${favour.state}`)}
                {forWhom && ` · ${t('person.favour.for', { name: forWhom.name })}`}
                {favour.due !== undefined && (
                  <>
                    {' · '}
                    <span className={favour.due < today ? styles.late : undefined} title={format.exactDay(favour.due)}>
                      {t('person.favour.due', { date: format.day(favour.due) })}
                    </span>
                  </>
                )}
              </div>
            </div>
            <div className={styles.actions}>
              <IconButton
                size="small"
                label={
                  favour.loan === undefined
                    ? t('person.favour.do', { what: favour.what })
                    : t('person.favour.handOver', { what: favour.what })
                }
                onPress={() =>
                  void act(() => (favour.loan === undefined ? doFavour(data, favour.id) : handOverLoan(data, favour.id)))
                }
              >
                <Check />
              </IconButton>
              <IconButton
                size="small"
                label={t('person.favour.decline', { what: favour.what })}
                onPress={() => void act(() => declineFavour(data, favour.id))}
              >
                <X />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
