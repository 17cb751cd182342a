import { Ellipsis } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import type { Between } from '#data/queries/betweenUs.ts'
import { useData } from '#data/react/index.ts'
import { Button, IconButton, Link, Menu } from '#ui/index.ts'
import styles from './BetweenUs.module.css'
import { mainDeed, menuDeeds, openRow } from './deeds.ts'
import { contactOf } from './rows.ts'
import { moreText, whatText, whoText } from './words.ts'

/** One thing between us: who, what, by when, and done in place. */
export function BetweenRow({ row }: { readonly row: Between }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const context = { data, t, act: (work: () => Promise<{ readonly seq: number }>) => void act(work) }
  const contact = contactOf(row)
  const what = whatText(row, t, format)
  const more = moreText(row, t)
  const main = mainDeed(row, context)
  return (
    <li className={styles.row}>
      <PersonSign name={contact?.name ?? '?'} photo={contact?.photo} />
      <div className={styles.words}>
        <span className={styles.who}>{whoText(row, t)}</span>
        <span className={styles.what}>
          <Link onPress={() => openRow(row)}>{what}</Link>
          {more !== undefined && <span className={styles.who}> · {more}</span>}
        </span>
      </div>
      <span className={styles.day} {...(row.day !== undefined && { title: format.exactDay(row.day) })}>
        {row.day !== undefined && format.relative(row.day)}
      </span>
      <div className={styles.actions}>
        {main && <Button onPress={main.run}>{main.label}</Button>}
        <Menu
          label={t('favours.menu.label', { what })}
          trigger={
            <IconButton label={t('favours.menu.label', { what })}>
              <Ellipsis />
            </IconButton>
          }
          items={menuDeeds(row, context)}
        />
      </div>
    </li>
  )
}
