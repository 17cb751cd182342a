import { useEffect, useRef, useState } from 'react'
import { useData } from '#data/react/index.ts'
import { Banner, Button, IconButton } from '#ui/index.ts'
import { X } from 'lucide-react'
import { FeedNotice } from '../feed/FeedNotice.tsx'
import { dismissProblem, showProblem, useProblems } from '../changes/problems.ts'
import { problemInWords } from '../changes/problem.ts'
import { isTextKey } from '../changes/label.ts'
import { useConnection } from '../connection/connection.ts'
import { ConnectionNotice } from '../connection/ConnectionNotice.tsx'
import { useText } from '../i18n/useText.ts'
import { leaveSample } from '../start/leaveSample.ts'
import styles from './Shell.module.css'
import { useDiskState } from './useDiskState.ts'

/** What must be known on every screen: the sample network, problems, a data folder that does not answer. */
export const Notices = () => (
  <div className={styles.notices}>
    <SampleBanner />
    <ConnectionNotice />
    <DiskProblem />
    <FeedNotice />
    <Problems />
  </div>
)

const SampleBanner = () => {
  const { host, set } = useData()
  const text = useText()
  const [isBusy, setBusy] = useState(false)
  if (set !== 'sample') return undefined
  const leave = async (isDelete: boolean) => {
    setBusy(true)
    try {
      await leaveSample(host, isDelete)
    } catch (error) {
      showProblem(problemInWords(error, text))
      setBusy(false)
    }
  }
  return (
    <Banner
      label={text('shell.sample.label')}
      actions={
        <>
          <Button isDisabled={isBusy} onPress={() => void leave(false)}>
            {text('shell.sample.leave')}
          </Button>
          <Button kind="quiet" isDisabled={isBusy} onPress={() => void leave(true)}>
            {text('shell.sample.delete')}
          </Button>
        </>
      }
    >
      {text('shell.sample.text')}
    </Banner>
  )
}

const DiskProblem = () => {
  const text = useText()
  const disk = useDiskState()
  const connection = useConnection()
  // A host that is gone is said already, and is why the folder does not answer.
  if (disk === undefined || connection !== 'open') return undefined
  if (disk.kind !== 'waiting')
    return disk.snapshotFails ? <Banner kind="problem">{text('shell.disk.snapshotFails')}</Banner> : undefined
  const key = `errors.${disk.problem.code}`
  return (
    <Banner kind="problem">
      {isTextKey(key) ? `${text(key)} ` : ''}
      {text('shell.disk.waitingHint')}
    </Banner>
  )
}

const Problems = () => {
  const text = useText()
  const problems = useProblems()
  const box = useRef<HTMLDivElement>(null)
  const newest = problems.at(-1)?.id
  useEffect(() => {
    if (newest !== undefined) box.current?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  return (
    <div ref={box}>
      {problems.map((problem) => (
        <Banner
          key={problem.id}
          kind="problem"
          actions={
            <IconButton label={text('shell.problem.dismiss')} onPress={() => dismissProblem(problem.id)}>
              <X />
            </IconButton>
          }
        >
          {problem.text}
        </Banner>
      ))}
    </div>
  )
}
