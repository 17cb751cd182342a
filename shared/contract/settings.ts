import * as v from 'valibot'
import { ClockTimeSchema } from '../domain/records/values.ts'

const clockTime = (value: string) => v.parse(ClockTimeSchema, value)

/** Settings of the machine; the rules of the user are a record in the database. */
export const SettingsSchema = v.object({
  /** `system` follows the machine's language where it is Dutch or English, else English. */
  language: v.picklist(['system', 'en', 'nl']),
  theme: v.picklist(['system', 'light', 'dark']),
  notifications: v.object({
    on: v.boolean(),
    /** When the daily notification comes. */
    at: ClockTimeSchema,
    /** The weekdays on which it comes, 0 is Sunday; the rules' days off are silent besides. */
    days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
    /** Whether it may show names. */
    names: v.boolean(),
    quietFrom: v.optional(ClockTimeSchema),
    quietTo: v.optional(ClockTimeSchema),
  }),
  /** The calendar file `bakkie.ics`; the folder it stands in is the host's to know. */
  feed: v.object({
    on: v.boolean(),
    /** What goes in. */
    meetings: v.boolean(),
    promises: v.boolean(),
    followUps: v.boolean(),
    loans: v.boolean(),
    /** Birthdays and other dates of tiers A and B. */
    dates: v.boolean(),
  }),
  /** Electron accelerator of the global shortcut for the log window; empty for none. */
  logShortcut: v.string(),
  /** Whether the first-run screen was left. */
  welcomed: v.boolean(),
})
export type Settings = v.InferOutput<typeof SettingsSchema>

export const SettingsPatchSchema = v.partial(SettingsSchema)
export type SettingsPatch = v.InferOutput<typeof SettingsPatchSchema>

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  notifications: { on: true, at: clockTime('08:30'), days: [0, 1, 2, 3, 4, 5, 6], names: true },
  feed: { on: false, meetings: true, promises: true, followUps: true, loans: true, dates: true },
  logShortcut: 'CommandOrControl+Shift+L',
  welcomed: false,
}
