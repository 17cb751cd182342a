import * as v from 'valibot'
import { classes } from '#ui/classes.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { BrowserPermission } from '#app/notifications/BrowserPermission.tsx'
import { briefFrom } from '#data/engine/briefTime.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useLive } from '#data/react/index.ts'
import type { Settings } from '#shared/contract/settings.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { Checkbox, Switch, TimeField } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { weekdays } from '../rules/weekdays.ts'
import { useSave } from './useSave.ts'

const asTime = (text: string) => v.parse(ClockTimeSchema, text)

type Patch = { readonly [Key in keyof Settings['notifications']]?: Settings['notifications'][Key] | undefined }

/** Whether and when Bakkie says something of its own accord. */
export const Notifications = ({ isBrowser }: { isBrowser: boolean }) => {
  const t = useText()
  const { locale } = useFormat()
  const rules = useLive(rulesOf, [], { keep: true })
  const { settings, save } = useSave()
  const { notifications } = settings
  const set = (patch: Patch) => {
    const { quietFrom, quietTo, ...rest } = { ...notifications, ...patch }
    save({
      notifications: {
        on: rest.on ?? notifications.on,
        at: rest.at ?? notifications.at,
        days: rest.days ?? notifications.days,
        names: rest.names ?? notifications.names,
        ...(quietFrom === undefined ? {} : { quietFrom }),
        ...(quietTo === undefined ? {} : { quietTo }),
      },
    })
  }
  const { on, at, days, names, quietFrom, quietTo } = notifications
  const from = briefFrom(notifications)
  const isHalf = (quietFrom === undefined) !== (quietTo === undefined)
  return (
    <div className={styles.part}>
      {isBrowser && <p className={styles.hint}>{t('settings.notifications.browser')}</p>}
      <Switch isSelected={on} onChange={(isOn) => set({ on: isOn })} hint={t('settings.notifications.onHint')}>
        {t('settings.notifications.on')}
      </Switch>
      {on && (
        <>
          {isBrowser && <BrowserPermission />}
          <div className={classes(styles.row, styles.short)}>
            <TimeField
              label={t('settings.notifications.at')}
              value={at}
              asTime={asTime}
              onChange={(time) => time !== undefined && set({ at: time })}
            />
            <TimeField
              label={t('settings.notifications.quietFrom')}
              value={quietFrom}
              asTime={asTime}
              onChange={(time) => set({ quietFrom: time })}
            />
            <TimeField
              label={t('settings.notifications.quietTo')}
              value={quietTo}
              asTime={asTime}
              onChange={(time) => set({ quietTo: time })}
              {...(isHalf ? { warning: t('settings.notifications.both') } : {})}
            />
          </div>
          <p className={styles.small}>
            {from === at ? t('settings.notifications.quietHint') : t('settings.notifications.quietAt', { time: from })}
          </p>
          <fieldset className={styles.fieldset}>
            <legend className={styles.legend}>{t('settings.notifications.days')}</legend>
            <div className={styles.days}>
              {weekdays(locale, rules?.firstDayOfWeek ?? 1).map(({ day, name }) => (
                <Checkbox
                  key={day}
                  isSelected={days.includes(day)}
                  onChange={(isOn) => {
                    const others = days.filter((each) => each !== day)
                    set({ days: isOn ? [...others, day].toSorted((a, b) => a - b) : others })
                  }}
                >
                  {name}
                </Checkbox>
              ))}
            </div>
          </fieldset>
          <Switch isSelected={names} onChange={(isOn) => set({ names: isOn })} hint={t('settings.notifications.namesHint')}>
            {t('settings.notifications.names')}
          </Switch>
        </>
      )}
    </div>
  )
}
