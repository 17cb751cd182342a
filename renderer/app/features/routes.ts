import { lazy, type ComponentType } from 'react'
import { matchRoute, useRouter } from 'wouter'
import type { FeatureRoute, Params, ScreenProps } from './feature.ts'
import { featureRoutes } from './features.ts'

export interface MatchedRoute {
  readonly route: FeatureRoute
  readonly params: Params
}

type Parser = ReturnType<typeof useRouter>['parser']

/** The first route a path is of. */
export const matchPath = (parser: Parser, routes: readonly FeatureRoute[], path: string): MatchedRoute | undefined => {
  for (const route of routes) {
    const [matches, found] = matchRoute(parser, route.path, path)
    if (!matches) continue
    const params: Record<string, string> = {}
    for (const [name, value] of Object.entries(found)) if (value !== undefined) params[name] = decodeURIComponent(value)
    return { route, params }
  }
  return undefined
}

/** The route of a path among those of all features. */
export const useRoute = (path: string): MatchedRoute | undefined => matchPath(useRouter().parser, featureRoutes, path)

/** The route with exactly this pattern. */
export const routeAt = (pattern: string): FeatureRoute | undefined => featureRoutes.find(({ path }) => path === pattern)

const screens = new Map<FeatureRoute, ComponentType<ScreenProps>>()

/** A route's screen, loaded when it is first shown. */
export const screenOf = (route: FeatureRoute): ComponentType<ScreenProps> => {
  const screen = screens.get(route) ?? lazy(route.load)
  screens.set(route, screen)
  return screen
}
