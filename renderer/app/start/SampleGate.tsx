import { useEffect, useState, type ReactNode } from 'react'
import type { Data } from '#data/data.ts'
import type { Progress } from '#data/importing/index.ts'
import { Button, ProgressBar } from '#ui/index.ts'
import { problemInWords } from '../changes/problem.ts'
import { showProblem } from '../changes/problems.ts'
import { useFormat, useText } from '../i18n/index.ts'
import { fillOnce, isEmptySample } from './filling.ts'
import { leaveSample } from './leaveSample.ts'
import { StartFrame } from './StartFrame.tsx'
import styles from './Start.module.css'

type Filling =
  | { readonly kind: 'asking' }
  | { readonly kind: 'filling'; readonly progress?: Progress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' }

interface SampleGateProps {
  data: Data
  /** How many people to make; the sample's own number when left out. */
  size: number | undefined
  children: ReactNode
}

/** Lets the app through when its data set has people or is the user's own; an empty sample network is made first. */
export const SampleGate = (props: SampleGateProps) => {
  const [attempt, setAttempt] = useState(0)
  if (props.data.set !== 'sample') return props.children
  return <FilledSample key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />
}

const FilledSample = ({ data, size, children, onRetry }: SampleGateProps & { onRetry: () => void }) => {
  const text = useText()
  const format = useFormat()
  const [filling, setFilling] = useState<Filling>({ kind: 'asking' })

  useEffect(() => {
    const stop = new AbortController()
    const tell = (next: Filling) => {
      if (!stop.signal.aborted) setFilling(next)
    }
    const fill = async () => {
      try {
        if (await isEmptySample(data)) {
          tell({ kind: 'filling' })
          await fillOnce(data, size, (progress) => tell({ kind: 'filling', progress }), stop.signal)
        }
        tell({ kind: 'ready' })
      } catch {
        tell({ kind: 'failed' })
      }
    }
    void fill()
    return () => stop.abort()
  }, [data, size])

  if (filling.kind === 'ready') return children
  if (filling.kind === 'asking') {
    return (
      <div className={styles.late}>
        <StartFrame title={text('sample.entering')} />
      </div>
    )
  }
  const leave = () => {
    leaveSample(data.host, true).catch((error: unknown) => showProblem(problemInWords(error, text)))
  }
  if (filling.kind === 'failed') {
    return (
      <StartFrame title={text('sample.title')}>
        <p>{text('sample.failed')}</p>
        <div className={styles.actions}>
          <Button kind="primary" onPress={onRetry}>
            {text('sample.again')}
          </Button>
          <Button onPress={leave}>{text('sample.stop')}</Button>
        </div>
      </StartFrame>
    )
  }
  const { progress } = filling
  const known = progress !== undefined && progress.total > 0
  return (
    <StartFrame title={text('sample.making')}>
      <p>{text('sample.hint')}</p>
      <ProgressBar
        label={text('sample.title')}
        {...(known ? { value: progress.done / progress.total } : {})}
        detail={
          known
            ? text('sample.progress', { done: format.number(progress.done), total: format.number(progress.total) })
            : text('common.ui.loading')
        }
        cancel={{ label: text('sample.stop'), onCancel: leave }}
      />
    </StartFrame>
  )
}
