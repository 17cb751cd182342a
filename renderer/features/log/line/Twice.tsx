import { useText } from '#app/i18n/index.ts'
import { isTwice, useMet } from '../draft/met.ts'
import type { LogDraft } from '../draft/draft.ts'
import styles from './Line.module.css'

/** Says that a meeting with the same people that day is there already. */
export function Twice({ draft }: { readonly draft: LogDraft }) {
  const t = useText()
  const met = useMet([draft])
  return isTwice(draft, met) ? <p className={styles.note}>{t('log.list.problem.twice')}</p> : null
}
