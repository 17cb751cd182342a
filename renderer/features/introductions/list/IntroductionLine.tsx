import { useFormat, useText } from '#app/i18n/index.ts'
import { introductionPath } from '#app/place/ids.ts'
import { href, usePlace } from '#app/place/place.ts'
import type { NamedIntroduction } from '#data/queries/names.ts'
import { isOutcomeUnknown } from '#shared/domain/introductions/steps.ts'
import { classes } from '#ui/index.ts'
import { byInWords, introductionInWords } from '../partyText.ts'
import styles from './List.module.css'
import { dayShown } from './rows.ts'

/** One introduction of the list: who, why or what came of it, how far, by whom and when. */
export function IntroductionLine({ row, isCurrent }: { readonly row: NamedIntroduction; readonly isCurrent: boolean }) {
  const t = useText()
  const format = useFormat()
  // The filter comes along, so that going back leads to the same list; the step shown is another's.
  const values = new URLSearchParams(usePlace().query)
  values.delete('step')
  const query = values.toString()
  const { introduction } = row
  const { state, why, outcome } = introduction
  const day = dayShown(introduction)
  const told = outcome ?? why
  return (
    <li className={classes(styles.line, isCurrent && styles.current)}>
      <a
        className={styles.link}
        href={href(introductionPath(introduction.id) + (query === '' ? '' : `?${query}`))}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <span className={styles.words}>
          <span className={styles.names}>{introductionInWords(row, t)}</span>
          {told !== undefined && <span className={styles.told}>{told}</span>}
        </span>
        <span className={styles.stage}>
          <span className={classes(state === 'fruitful' && styles.fruitful)}>{t(`introductions.state.${state}`)}</span>
          {isOutcomeUnknown(introduction) && <span className={styles.muted}>{t('introductions.list.unknown')}</span>}
        </span>
        <span className={styles.when}>
          <span title={format.exactDay(day)}>{format.shortDay(day)}</span>
          <span>{byInWords(row, t)}</span>
        </span>
      </a>
    </li>
  )
}
