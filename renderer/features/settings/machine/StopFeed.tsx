import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { useSettings } from '#app/settings/settings.tsx'
import { useData } from '#data/react/index.ts'
import { Button, Dialog, showToast } from '#ui/index.ts'

/** Asks what becomes of the calendar file when it is no longer kept. */
export const StopFeed = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const t = useText()
  const { host } = useData()
  const { settings, change } = useSettings()
  const stop = async (isDeleted: boolean) => {
    onClose()
    try {
      // Off first: the host then refuses a writing that is under way elsewhere.
      await change({ feed: { ...settings.feed, on: false } })
      if (!isDeleted) return
      const { removed } = await host.call('feed.remove', {})
      showToast({ text: t(removed ? 'feed.settings.off.gone' : 'feed.settings.off.stayed') })
    } catch (error) {
      showProblem(problemInWords(error, t))
    }
  }
  return (
    <Dialog
      title={t('feed.settings.off.title')}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={() => void stop(true)}>{t('feed.settings.off.delete')}</Button>
          <Button kind="primary" onPress={() => void stop(false)}>
            {t('feed.settings.off.keep')}
          </Button>
        </>
      }
    >
      <p>{t('feed.settings.off.text')}</p>
    </Dialog>
  )
}
