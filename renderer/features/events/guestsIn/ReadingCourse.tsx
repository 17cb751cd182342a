import { useText } from '#app/i18n/index.ts'
import { Banner, Button, ProgressBar } from '#ui/index.ts'
import type { LongCourse } from './useReading.ts'

/** How far a long list is read, or that nothing came of it, with the way to begin again. */
export function ReadingCourse({ course, stop, again }: LongCourse) {
  const t = useText()
  if (course.kind === 'reading') {
    const { done, total } = course
    return (
      <ProgressBar
        label={t('events.guestsIn.reading')}
        {...(total > 0 && { value: done / total })}
        cancel={{ label: t('common.actions.cancel'), onCancel: stop }}
      />
    )
  }
  return (
    <Banner
      kind={course.kind === 'failed' ? 'problem' : 'note'}
      actions={<Button onPress={again}>{t('events.guestsIn.readAgain')}</Button>}
    >
      {t(`events.guestsIn.unread.${course.kind}`)}
    </Banner>
  )
}
