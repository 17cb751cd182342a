import { createElement, Suspense, useRef } from 'react'
import { Button, classes, EmptyState } from '#ui/index.ts'
import type { FeatureRoute, Params } from '../features/feature.ts'
import { routeAt, screenOf, type MatchedRoute } from '../features/routes.ts'
import { useText } from '../i18n/useText.ts'
import { useKeys } from '../keys/registry.ts'
import { navigate, placeOf } from '../place/place.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Page } from './Page.tsx'
import styles from './Shell.module.css'
import { useArrival } from './useArrival.ts'
import { useWide } from './useWide.ts'

/** The screen of the address: alone, or as a detail beside its list, which stays where it was. */
export const Screens = ({ path, match }: { path: string; match: MatchedRoute | undefined }) => {
  const text = useText()
  const isWide = useWide()
  const frame = useRef<HTMLDivElement>(null)
  const list = match?.route.beside === undefined ? undefined : routeAt(match.route.beside)
  useArrival(frame, path, list?.path)
  useKeys(list ? [{ keys: 'Escape', title: text('common.actions.back'), run: () => navigate(backTo(list.path)) }] : [])

  if (!match) {
    return (
      <div ref={frame}>
        <Page title={text('shell.missing.title')}>
          <EmptyState
            text={text('shell.missing.text')}
            action={<Button onPress={() => navigate('/today')}>{text('shell.missing.action')}</Button>}
          />
        </Page>
      </div>
    )
  }
  const { route, params } = match
  const first = list ?? route
  return (
    <div ref={frame} className={classes(styles.beside, list && isWide && styles.split)}>
      <div className={styles.pane} hidden={list !== undefined && !isWide} data-pane="list">
        <Screen key={first.path} route={first} params={list ? {} : params} detail={list ? params : undefined} path={first.path} />
      </div>
      {list && (
        <div className={styles.pane} data-pane="detail">
          <Screen key={path} route={route} params={params} path={path} />
        </div>
      )}
    </div>
  )
}

/** The list with the query of the present address: its filter came along to the detail. */
const backTo = (list: string): string => {
  const { query } = placeOf(window.location.hash)
  return query === '' ? list : `${list}?${query}`
}

interface ScreenSlotProps {
  route: FeatureRoute
  params: Params
  detail?: Params | undefined
  path: string
}

const Screen = ({ route, params, detail, path }: ScreenSlotProps) => {
  const text = useText()
  return (
    <ErrorBoundary
      resetKey={path}
      renderBroken={(retry) => (
        <Page title={text(route.title)}>
          <EmptyState
            title={text('shell.problem.screenTitle')}
            text={text('shell.problem.screenText')}
            action={<Button onPress={retry}>{text('common.actions.retry')}</Button>}
          />
        </Page>
      )}
    >
      <Suspense fallback={<p className={styles.waiting}>{text('shell.loadingScreen')}</p>}>
        {createElement(screenOf(route), { params, detail })}
      </Suspense>
    </ErrorBoundary>
  )
}
