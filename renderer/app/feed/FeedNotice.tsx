import { Banner, Link } from '#ui/index.ts'
import { useText } from '../i18n/useText.ts'
import { href, usePlace } from '../place/place.ts'
import { feedProblemInWords, useFeedProblem } from './useFeedProblem.ts'

/** Says on every screen that the calendar file cannot be written; the settings say it where the folder is chosen. */
export const FeedNotice = () => {
  const text = useText()
  const problem = useFeedProblem()
  const { path } = usePlace()
  if (problem === undefined || path === '/settings') return undefined
  return (
    <Banner kind="problem" actions={<Link href={href('/settings?section=feed')}>{text('feed.problem.open')}</Link>}>
      {feedProblemInWords(problem, text)}
    </Banner>
  )
}
