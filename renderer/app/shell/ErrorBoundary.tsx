import { Component, type ReactNode } from 'react'

interface Props {
  /** What stands in place of what broke; `retry` tries again. */
  readonly renderBroken: (retry: () => void) => ReactNode
  /** Another value tries again by itself: the path. */
  readonly resetKey?: string
  readonly children: ReactNode
}

interface State {
  readonly broken: boolean
  readonly key: string | undefined
}

/** Keeps a mistake in one screen from taking the whole window along. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, key: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { broken: false, key: props.resetKey }
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.renderBroken(() => this.setState({ broken: false })) : this.props.children
  }
}
