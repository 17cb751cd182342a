import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { tellChange } from '#app/changes/useAct.ts'
import { useFormat, useText, type Text } from '#app/i18n/index.ts'
import type { Progress } from '#data/importing/index.ts'
import { isTakenBack } from '#data/change/undo.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { BackupProblem } from '#shared/formats/backup/read.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'
import { Banner, Button, DescriptionList, FileDrop, ProgressBar } from '#ui/index.ts'
import * as v from 'valibot'
import styles from './Exporting.module.css'
import {
  beginRestore,
  carryOutRestore,
  chooseAgain,
  stopRestore,
  useRestore,
  type ReadyPlan,
  type RestoreState,
} from './session/restores.ts'

/** A file that Bakkie made, what is in it, and putting it back. */
export const Restore = () => {
  const t = useText()
  const state = useRestore()
  switch (state.kind) {
    case 'choosing':
      return (
        <>
          {state.isCancelled && <Banner>{t('exporting.restore.cancelled')}</Banner>}
          <Choose />
        </>
      )
    case 'reading':
      return (
        <div className={styles.late}>
          <ProgressBar label={t('exporting.restore.reading', { file: state.file })} detail="" />
        </div>
      )
    case 'refused':
      return (
        <>
          <Banner kind="problem">
            {state.file}:{' '}
            {t(state.reason === 'cannot-open' ? 'importing.problems.cannot-open' : `exporting.backupProblems.${state.reason}`)}
          </Banner>
          <Choose />
        </>
      )
    case 'planned':
      return <Plan plan={state.plan} />
    case 'restoring':
      return <Restoring progress={state.progress} />
    case 'restored':
      return (
        <>
          <Restored state={state} />
          <Choose />
        </>
      )
    default:
      return state satisfies never
  }
}

/** What a restore did; it says so no longer than the restore stands. */
const Restored = ({ state: { file, photosLost, seq } }: { state: Extract<RestoreState, { kind: 'restored' }> }) => {
  const t = useText()
  const isUndone = useLive((data) => isTakenBack(data, seq), [seq])
  if (isUndone === undefined) return undefined
  if (isUndone) return <Banner>{t('exporting.restore.undone', { file })}</Banner>
  return (
    <Banner>
      {t(seq === 0 ? 'exporting.restore.same' : 'exporting.restore.done', { file })}{' '}
      {photosLost > 0 && t('exporting.restore.photosLost', { count: photosLost })}
    </Banner>
  )
}

const Choose = () => {
  const t = useText()
  const data = useData()
  return (
    <>
      <p className={styles.hint}>{t('exporting.restore.intro')}</p>
      <FileDrop
        label={t('exporting.restore.drop')}
        accept={['.json', 'application/json']}
        onFiles={([file]) => file !== undefined && void beginRestore(data, file)}
      />
    </>
  )
}

const Plan = ({ plan }: { plan: ReadyPlan }) => {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const at = v.safeParse(InstantSchema, plan.exportedAt)
  const apply = async () => {
    try {
      const seq = await carryOutRestore(data)
      if (seq !== undefined && seq > 0) await tellChange(data, t, seq)
    } catch (error) {
      showProblem(problemInWords(error, t))
    }
  }
  const { contacts, meetings, favours } = plan.counts
  return (
    <div className={styles.part}>
      <DescriptionList
        items={[
          { term: t('exporting.restore.file'), details: plan.fileName },
          ...(at.success ? [{ term: t('exporting.restore.made'), details: format.moment(at.output) }] : []),
          {
            term: t('exporting.restore.inIt'),
            details: format.list([
              t('common.people', { count: contacts }),
              t('exporting.restore.meetings', { count: meetings }),
              t('exporting.restore.favours', { count: favours }),
              t('exporting.restore.photos', { count: plan.photos }),
            ]),
          },
        ]}
      />
      {plan.problems.length > 0 && <Problems problems={plan.problems} />}
      <p>
        {plan.replaces === 0 ? t('exporting.restore.intoEmpty') : t('exporting.restore.replaces', { count: plan.replaces })}
        {data.set === 'sample' && ` ${t('exporting.restore.notInSample')}`}
      </p>
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => void apply()}>
          {t('exporting.restore.apply')}
        </Button>
        <Button onPress={chooseAgain}>{t('exporting.restore.otherFile')}</Button>
      </div>
    </div>
  )
}

/** How many problems are said in full. */
const SAID = 8

const Problems = ({ problems }: { problems: readonly BackupProblem[] }) => {
  const t = useText()
  return (
    <Banner>
      {t('exporting.restore.problems')}
      <ul>
        {problems.slice(0, SAID).map((problem) => (
          <li key={problemInSentence(t, problem)}>{problemInSentence(t, problem)}</li>
        ))}
        {problems.length > SAID && <li>{t('exporting.restore.moreProblems', { count: problems.length - SAID })}</li>}
      </ul>
    </Banner>
  )
}

const problemInSentence = (t: Text, problem: BackupProblem): string =>
  t(`exporting.rowProblems.${problem.reason}`, { table: problem.table, row: (problem.index ?? 0) + 1 })

const Restoring = ({ progress }: { progress: Progress | undefined }) => {
  const t = useText()
  const format = useFormat()
  return (
    <ProgressBar
      label={t('exporting.restore.doing')}
      {...(progress === undefined || progress.total === 0 ? {} : { value: progress.done / progress.total })}
      detail={
        progress === undefined
          ? ''
          : t('exporting.progress', { done: format.number(progress.done), total: format.number(progress.total) })
      }
      cancel={{ label: t('exporting.cancel'), onCancel: stopRestore }}
    />
  )
}
