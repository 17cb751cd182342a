import { Ellipsis } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import type { Between } from '#data/queries/betweenUs.ts'
import { useData, useToday } from '#data/react/index.ts'
import { Button, IconButton, Link, Menu, Name } from '#ui/index.ts'
import styles from './Overview.module.css'
import { linkOf, mainDeed, menuDeeds } from './deeds.ts'
import { contactOf } from './rows.ts'
import { forText, howText, nameText, whatText } from './words.ts'

/** One thing between us: who, what, by when, and done in place. */
export function BetweenRow({ row }: { readonly row: Between }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const context = { data, t, act: (work: () => Promise<{ readonly seq: number }>) => void act(work) }
  const contact = contactOf(row)
  const what = whatText(row, t, format, useToday())
  const name = nameText(row, t)
  const told = [howText(row, t), what].filter((part) => part !== '').join(': ')
  const forWhom = forText(row, t)
  const main = mainDeed(row, context)
  return (
    <li className={styles.row}>
      <PersonSign name={contact?.name ?? name} photo={contact?.photo} />
      <div className={styles.words}>
        <Link {...linkOf(row)}>
          <Name>{name}</Name>
        </Link>
        <span className={styles.told}>{forWhom === undefined ? told : `${told} · ${forWhom}`}</span>
      </div>
      <span className={styles.day} {...(row.day !== undefined && { title: format.exactDay(row.day) })}>
        {row.day !== undefined && format.relative(row.day)}
      </span>
      <div className={styles.actions}>
        {main && <Button onPress={main.run}>{main.label}</Button>}
        <Menu
          label={t('favours.menu.label', { what: what === '' ? name : what })}
          trigger={
            <IconButton label={t('favours.menu.label', { what: what === '' ? name : what })}>
              <Ellipsis />
            </IconButton>
          }
          items={menuDeeds(row, context)}
        />
      </div>
    </li>
  )
}
