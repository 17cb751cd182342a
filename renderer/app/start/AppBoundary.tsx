import type { ReactNode } from 'react'
import { Button } from '#ui/index.ts'
import { useText } from '../i18n/useText.ts'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { StartFrame } from './StartFrame.tsx'

/** The last net: when even the shell breaks, a page that says the records are safe. */
export const AppBoundary = ({ children }: { children: ReactNode }) => {
  const text = useText()
  return (
    <ErrorBoundary
      renderBroken={() => (
        <StartFrame title={text('shell.problem.appTitle')}>
          <p>{text('shell.problem.appText')}</p>
          <div>
            <Button kind="primary" onPress={() => window.location.reload()}>
              {text('shell.problem.reload')}
            </Button>
          </div>
        </StartFrame>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
