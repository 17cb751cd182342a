import * as v from 'valibot'
import type { Settings, SettingsPatch } from './settings.ts'
import { DEFAULT_SETTINGS, SettingsSchema } from './settings.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The fields of `kept` that are good by themselves, over the defaults; a bad field takes its default and is named. */
function fieldByField(
  entries: Record<string, v.GenericSchema>,
  defaults: Record<string, unknown>,
  kept: Record<string, unknown>,
  path: string,
  bad: string[],
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...defaults }
  for (const [name, schema] of Object.entries(entries)) {
    const value = Object.hasOwn(kept, name) ? kept[name] : undefined
    if (value === undefined) continue
    const parsed = v.safeParse(schema, value)
    if (parsed.success) result[name] = parsed.output
    else bad.push(path + name)
  }
  return result
}

/**
 * Settings out of whatever a settings file held. Each field is judged by itself,
 * so that one bad field does not lose the others.
 * @returns the settings, complete, and the names of the fields that took their default because what was kept was bad
 */
export function settingsFrom(kept: unknown): { settings: Settings; bad: string[] } {
  const bad: string[] = []
  if (!isObject(kept)) return { settings: DEFAULT_SETTINGS, bad }
  const { notifications, feed, ...entries } = SettingsSchema.entries
  const top = fieldByField(entries, DEFAULT_SETTINGS, kept, '', bad)
  const part = (name: string, of: Record<string, v.GenericSchema>, defaults: Record<string, unknown>) => {
    const value = Object.hasOwn(kept, name) ? kept[name] : undefined
    if (value !== undefined && !isObject(value)) bad.push(name)
    top[name] = fieldByField(of, defaults, isObject(value) ? value : {}, `${name}.`, bad)
  }
  part('notifications', notifications.entries, DEFAULT_SETTINGS.notifications)
  part('feed', feed.entries, DEFAULT_SETTINGS.feed)
  return { settings: v.parse(SettingsSchema, top), bad }
}

/** Settings after a patch: the fields named by the patch, whole; absent ones stay. */
export function patchedSettings(settings: Settings, patch: SettingsPatch): Settings {
  return v.parse(SettingsSchema, { ...settings, ...patch })
}
