import type { Command, Feature, FeatureRoute } from './feature.ts'

/** Every `renderer/features/<name>/index.ts` that exports a `feature`. */
const modules = import.meta.glob<{ readonly feature?: Feature }>('../../features/*/index.ts', { eager: true })

export const features: readonly Feature[] = Object.values(modules).flatMap(({ feature }) => (feature ? [feature] : []))

export const featureRoutes: readonly FeatureRoute[] = features.flatMap(({ routes = [] }) => routes)

export const featureCommands: readonly Command[] = features.flatMap(({ commands = [] }) => commands)

let formsLoaded: Promise<unknown> | undefined

/** Loads the forms of all features, once; asked for when the app is idle, so that the first opens at once. */
export const loadForms = (): Promise<unknown> => {
  formsLoaded ??= Promise.all(features.flatMap(({ forms }) => (forms ? [forms()] : [])))
  return formsLoaded
}
