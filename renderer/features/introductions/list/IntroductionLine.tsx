import { useFormat, useText } from '#app/i18n/index.ts'
import { introductionPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
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
  const { introduction } = row
  const { state, why, outcome } = introduction
  const day = dayShown(introduction)
  const told = outcome ?? why
  return (
    <li className={classes(styles.line, isCurrent && styles.current)}>
      <a className={styles.link} href={href(introductionPath(introduction.id))} aria-current={isCurrent ? 'page' : undefined}>
        <span className={styles.words}>
          <span className={styles.names}>{introductionInWords(row, t)}</span>
          {told !== undefined && <span className={styles.told}>{told}</span>}
        </span>
        <span className={styles.state}>
          <span className={classes(state === 'fruitful' && styles.fruitful)}>{t(`introductions.state.${state}`)}</span>
          <span className={styles.when} title={format.exactDay(day)}>
            {[
              ...(isOutcomeUnknown(introduction) ? [t('introductions.list.unknown')] : []),
              byInWords(row, t),
              format.shortDay(day),
            ].join(' · ')}
          </span>
        </span>
      </a>
    </li>
  )
}
