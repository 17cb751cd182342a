import { lazy, type ComponentType } from 'react'
import type { FeatureRoute, Params, ScreenProps } from './feature.ts'
import { featureRoutes } from './features.ts'

export interface MatchedRoute {
  readonly route: FeatureRoute
  readonly params: Params
}

/** The parts of a path that a pattern names, or `undefined` when it is of another. A part is never empty. */
const paramsOf = (pattern: string, path: string): Params | undefined => {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? ''
    if (!part.startsWith(':')) {
      if (part !== value) return undefined
    } else {
      const decoded = decode(value)
      if (!decoded) return undefined
      params[part.slice(1)] = decoded
    }
  }
  return params
}

/** `undefined` for an address broken on its way here. */
const decode = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** The first route a path is of. */
export const matchPath = (routes: readonly FeatureRoute[], path: string): MatchedRoute | undefined => {
  for (const route of routes) {
    const params = paramsOf(route.path, path)
    if (params) return { route, params }
  }
  return undefined
}

/** The route of a path among those of all features. */
export const routeOf = (path: string): MatchedRoute | undefined => matchPath(featureRoutes, path)

/** The route with exactly this pattern. */
export const routeAt = (pattern: string): FeatureRoute | undefined => featureRoutes.find(({ path }) => path === pattern)

const screens = new Map<FeatureRoute, ComponentType<ScreenProps>>()

/** A route's screen, loaded when it is first shown. */
export const screenOf = (route: FeatureRoute): ComponentType<ScreenProps> => {
  const screen = screens.get(route) ?? lazy(() => loadAnew(route))
  screens.set(route, screen)
  return screen
}

/** A screen that could not be loaded is tried again the next time it is shown. */
const loadAnew = async (route: FeatureRoute): ReturnType<FeatureRoute['load']> => {
  try {
    return await route.load()
  } catch (error) {
    screens.delete(route)
    throw error
  }
}

/**
 * Loads every screen, one after the other, so that each opens at once and also when the host
 * that serves them is gone. What cannot be loaded now is tried again when it is shown.
 */
export const loadScreens = async (): Promise<void> => {
  for (const { load } of featureRoutes) {
    await new Promise((idle) => requestIdleCallback(idle))
    await load().catch(() => undefined)
  }
}
