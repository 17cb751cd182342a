import { Fragment } from 'react'
import { useText } from '#app/i18n/index.ts'
import { TierSchema, type Cadence } from '#shared/domain/records/contact.ts'
import { classes } from '#ui/classes.ts'
import { NumberField } from '#ui/index.ts'
import styles from '../Settings.module.css'
import type { RulesPartProps } from './Rules.tsx'

const MOST = 3650

/** The rhythm of each tier, in days. */
export const Cadences = ({ rules, change }: RulesPartProps) => {
  const t = useText()
  const set = (tier: (typeof TierSchema.options)[number], cadence: Cadence | undefined) => {
    const { [tier]: _gone, ...others } = rules.cadences
    change({ cadences: cadence === undefined ? others : { ...others, [tier]: cadence } })
  }
  return (
    <div className={styles.part}>
      <div className={styles.cadence}>
        <span className={styles.head} />
        <span className={classes(styles.head)} aria-hidden="true">
          {t('rules.cadence.ideal')}
        </span>
        <span className={classes(styles.head)} aria-hidden="true">
          {t('rules.cadence.longest')}
        </span>
        {TierSchema.options.map((tier) => {
          const cadence = rules.cadences[tier]
          const name = t(`rules.cadence.tier.${tier}`)
          const isShort = cadence?.longest !== undefined && cadence.longest < cadence.ideal
          return (
            <Fragment key={tier}>
              <span>{name}</span>
              <NumberField
                hideLabel
                label={`${name}: ${t('rules.cadence.ideal')}`}
                value={cadence?.ideal}
                min={1}
                max={MOST}
                step={1}
                onChange={(ideal) => set(tier, ideal === undefined ? undefined : { ...cadence, ideal })}
              />
              <NumberField
                hideLabel
                label={`${name}: ${t('rules.cadence.longest')}`}
                value={cadence?.longest}
                min={1}
                max={MOST}
                step={1}
                isDisabled={cadence === undefined}
                {...(isShort ? { warning: t('rules.cadence.tooShort') } : {})}
                onChange={(longest) => {
                  if (cadence === undefined) return
                  set(tier, longest === undefined ? { ideal: cadence.ideal } : { ideal: cadence.ideal, longest })
                }}
              />
            </Fragment>
          )
        })}
      </div>
      <p className={styles.small}>{t('rules.cadence.longestHint')}</p>
    </div>
  )
}
