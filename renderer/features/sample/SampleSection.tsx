import { Dexie } from 'dexie'
import { useEffect, useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { leaveSample, removeSample } from '#app/start/leaveSample.ts'
import { DATABASE_NAMES } from '#data/database/database.ts'
import { useData } from '#data/react/index.ts'
import { Button, Muted, showToast } from '#ui/index.ts'
import styles from './Sample.module.css'
import { useVisitSample } from './useVisitSample.ts'

/** Enter, leave and delete the sample network. */
export const SampleSection = () => {
  const { set } = useData()
  return set === 'sample' ? <Inside /> : <Outside />
}

const Inside = () => {
  const t = useText()
  const { host } = useData()
  const [isBusy, setBusy] = useState(false)
  const leave = async (isDelete: boolean) => {
    setBusy(true)
    try {
      await leaveSample(host, isDelete)
    } catch (error) {
      setBusy(false)
      showProblem(problemInWords(error, t))
    }
  }
  return (
    <div className={styles.part}>
      <p>{t('sample.inside')}</p>
      <div className={styles.actions}>
        <Button isDisabled={isBusy} onPress={() => void leave(false)}>
          {t('sample.leave')}
        </Button>
        <Button kind="quiet" isDisabled={isBusy} onPress={() => void leave(true)}>
          {t('sample.leaveAndDelete')}
        </Button>
      </div>
    </div>
  )
}

const Outside = () => {
  const t = useText()
  const { host } = useData()
  const { visit, isBusy } = useVisitSample()
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    let isShown = true
    void Dexie.exists(DATABASE_NAMES.sample).then((found) => isShown && setThere(found))
    return () => {
      isShown = false
    }
  }, [])
  const remove = async () => {
    try {
      await removeSample(host)
      setThere(false)
      showToast({ text: t('sample.deleted') })
    } catch (error) {
      showProblem(problemInWords(error, t))
    }
  }
  return (
    <div className={styles.part}>
      <p>
        {t('sample.hint')} <Muted>{isThere ? t('sample.there') : t('sample.exact')}</Muted>
      </p>
      <div className={styles.actions}>
        <Button isDisabled={isBusy} onPress={() => void visit()}>
          {t(isBusy ? 'sample.entering' : 'sample.enter')}
        </Button>
        {isThere && (
          <Button kind="quiet" isDisabled={isBusy} onPress={() => void remove()}>
            {t('sample.deleteAll')}
          </Button>
        )}
      </div>
    </div>
  )
}
