import { useText } from '#app/i18n/index.ts'
import { TIPS, type TipKind } from './tips.ts'
import styles from './Tips.module.css'

/**
 * What helps in the room, folded away until it is wanted: on entering a group,
 * light topics, ending a talk, and the days after. Never on paper.
 */
export function Tips({ kinds, isOpen = false }: { readonly kinds: readonly TipKind[]; readonly isOpen?: boolean }) {
  const t = useText()
  const [only, ...more] = kinds
  if (only === undefined) return undefined
  return (
    <details className={styles.tips} data-print="no" {...(isOpen && { open: true })}>
      <summary className={styles.summary}>{more.length === 0 ? t(`events.tips.${only}.title`) : t('events.tips.title')}</summary>
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.kind}>
            {more.length > 0 && <h3 className={styles.title}>{t(`events.tips.${kind}.title`)}</h3>}
            <ul className={styles.list}>
              {TIPS[kind].map((tip) => (
                <li key={tip}>{t(`events.tips.${tip}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}
