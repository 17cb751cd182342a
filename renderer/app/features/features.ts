import type { Data } from '#data/data.ts'
import type { Command, Feature, FeatureRoute, LiveCommand } from './feature.ts'

/** Every `renderer/features/<name>/index.ts` that exports a `feature`. */
const modules = import.meta.glob<{ readonly feature?: Feature }>('../../features/*/index.ts', { eager: true })

export const features: readonly Feature[] = Object.values(modules).flatMap(({ feature }) => (feature ? [feature] : []))

export const featureRoutes: readonly FeatureRoute[] = features.flatMap(({ routes = [] }) => routes)

export const featureCommands: readonly Command[] = features.flatMap(({ commands = [] }) => commands)

/** The commands that come from the records, as they are now. */
export const liveCommands = async (data: Data): Promise<readonly LiveCommand[]> =>
  (await Promise.all(features.flatMap((feature) => feature.liveCommands?.({ data }) ?? []))).flat()

/** Begins what features do beside the screens, until the function it gives is called. */
export const beginWhileOpen = (data: Data): (() => void) => {
  const ends = features.flatMap(({ whileOpen }) => (whileOpen ? [whileOpen({ data })] : []))
  return () => {
    for (const end of ends) end()
  }
}

let formsLoaded: Promise<unknown> | undefined

/** Loads the forms of all features, once; asked for when the app is idle, so that the first opens at once. */
export const loadForms = (): Promise<unknown> => {
  formsLoaded ??= Promise.all(features.flatMap(({ forms }) => (forms ? [forms()] : [])))
  return formsLoaded
}
