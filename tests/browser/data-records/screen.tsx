import { Component } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Data } from '#data/data.ts'
import { DataProvider } from '#data/react/index.ts'

/** A piece of screen in the page, over an open data set. */
export interface Shown {
  readonly element: HTMLElement
  show(node: ReactNode): void
  remove(): void
}

/** Puts a component on the page; an error thrown below shows as `error: …`. */
export function show(data: Data, node: ReactNode): Shown {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  const render = (inner: ReactNode) =>
    root.render(
      <ErrorBoundary>
        <DataProvider data={data}>{inner}</DataProvider>
      </ErrorBoundary>,
    )
  render(node)
  return {
    element,
    show: render,
    remove: () => {
      root.unmount()
      element.remove()
    },
  }
}

class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly message?: string }> {
  override state: { readonly message?: string } = {}

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : 'unknown' }
  }

  override render() {
    return this.state.message === undefined ? this.props.children : `error: ${this.state.message}`
  }
}
