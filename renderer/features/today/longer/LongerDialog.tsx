import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { useFormat, useText } from '#app/i18n/index.ts'
import { changeRules } from '#data/commands/rules.ts'
import { contactList } from '#data/queries/contacts.ts'
import { useData, useLive } from '#data/react/index.ts'
import { comingRound, type Followers, followersOf, longerCadences } from '#shared/domain/cadence/longer.ts'
import { TierSchema, type Tier } from '#shared/domain/records/contact.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { Muted, NumberField } from '#ui/index.ts'
import styles from './LongerDialog.module.css'

interface LongerDialogProps {
  readonly rules: Rules
  readonly onClose: () => void
}

const MOST = 3650

/** The part of Today that keeping in touch may take; the rest is for promises, dates and all else. */
const PART = 0.5

/** Longer cadences for all tiers at once, proposed so that what comes round leaves room for the rest. */
export function LongerDialog({ rules, onClose }: LongerDialogProps) {
  const followers = useLive(async (source) => followersOf(await contactList(source)), [], { keep: true })
  return followers && <LongerForm rules={rules} followers={followers} onClose={onClose} />
}

function LongerForm({ rules, followers, onClose }: LongerDialogProps & { readonly followers: Followers }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const [cadences, setCadences] = useState(() =>
    longerCadences(rules.cadences, comingRound(followers, rules) / (PART * rules.promptsPerDay)),
  )
  const tiers = TierSchema.options.filter((tier) => rules.cadences[tier] !== undefined)
  const setIdeal = (tier: Tier, ideal: number | undefined) => {
    const now = rules.cadences[tier]
    if (ideal === undefined || now === undefined) return
    const longest = now.longest === undefined ? undefined : Math.round((now.longest / now.ideal) * ideal)
    setCadences({ ...cadences, [tier]: { ideal, ...(longest !== undefined && { longest }) } })
  }
  const save = async () => {
    if ((await act(() => changeRules(data, { cadences }))) !== undefined) onClose()
  }
  const perDay = (of: Rules['cadences']) =>
    format.number(Math.round(comingRound(followers, { ...rules, cadences: of }) * 10) / 10)
  return (
    <FormDialog title={t('today.longer.title')} save={t('today.longer.do')} onClose={onClose} onSave={() => void save()}>
      <p>{t('today.longer.text', { now: perDay(rules.cadences), shown: rules.promptsPerDay })}</p>
      <div className={styles.tiers}>
        {tiers.map((tier) => (
          <div key={tier} className={styles.tier}>
            <NumberField
              label={t('today.longer.tier', {
                tier: t(`rules.cadence.tier.${tier}`),
                count: followers.tiers[tier],
                shown: format.number(followers.tiers[tier]),
              })}
              description={t('today.longer.was', { count: rules.cadences[tier]?.ideal ?? 0 })}
              value={cadences[tier]?.ideal}
              onChange={(ideal) => setIdeal(tier, ideal)}
              min={1}
              max={MOST}
              steppers
            />
          </div>
        ))}
      </div>
      <p aria-live="polite">{t('today.longer.leaves', { perDay: perDay(cadences) })}</p>
      {followers.others.length > 0 && (
        <Muted>
          {t('today.longer.others', { count: followers.others.length, shown: format.number(followers.others.length) })}
        </Muted>
      )}
    </FormDialog>
  )
}
