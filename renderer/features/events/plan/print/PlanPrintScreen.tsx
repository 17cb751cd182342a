import type { ScreenProps } from '#app/features/feature.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { eventIdOf, eventPath } from '#app/place/ids.ts'
import { href, navigate } from '#app/place/place.ts'
import { usePrint } from '#app/print/usePrint.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import { planOf, type EventPlan, type PlanLine } from '#data/queries/plan.ts'
import { useLive } from '#data/react/index.ts'
import { ME } from '#shared/domain/events/who.ts'
import { Button, EmptyState, Heading, Link, Muted, Name } from '#ui/index.ts'
import { placeInWords, whenInWords } from '../../eventText.ts'
import { whoInWords, whomInWords, workInWords } from '../words.ts'
import { byColleague } from './byColleague.ts'
import styles from './PlanPrint.module.css'

/** The plan on paper: each of us their own page. */
export default function PlanPrintScreen({ params }: ScreenProps) {
  const t = useText()
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ plan: id && (await planOf(data, id)) }), [id])
  if (found === undefined) return null
  if (!found.plan) {
    return (
      <Page title={t('events.one')}>
        <EmptyState
          title={t('events.gone.title')}
          text={t('events.gone.text')}
          action={<Button onPress={() => navigate('/events')}>{t('events.gone.action')}</Button>}
        />
      </Page>
    )
  }
  return <PlanOnPaper plan={found.plan} />
}

function PlanOnPaper({ plan: { event, lines } }: { readonly plan: EventPlan }) {
  const t = useText()
  const format = useFormat()
  const print = usePrint()
  const title = t('events.plan.print.title', { event: event.name })
  const back = `${eventPath(event.id)}?tab=plan`
  useScreenTitle(title)
  useKeys([{ keys: 'Escape', title: t('common.actions.back'), run: () => navigate(back) }])
  const place = placeInWords(event)
  const head = [whenInWords(event, format), place].filter((part) => part !== '').join(' · ')
  return (
    <div className={styles.sheet}>
      <div className={styles.bar} data-print="no">
        <Link href={href(back)}>{t('events.plan.print.back')}</Link>
        {lines.length > 0 && (
          <Button kind="primary" onPress={() => print(title)}>
            {t('events.plan.print.action')}
          </Button>
        )}
      </div>
      <Page title={title} lead={head}>
        {lines.length === 0 && <Muted>{t('events.plan.print.empty')}</Muted>}
        {byColleague(lines).map(({ name, lines: own }) => (
          <section key={name} className={styles.page} aria-label={ofWhom(name, t)}>
            <Heading level={2}>{ofWhom(name, t)}</Heading>
            <RowsOfOne name={name} lines={own} head={`${event.name} · ${head}`} />
          </section>
        ))}
      </Page>
    </div>
  )
}

const ofWhom = (name: string, t: ReturnType<typeof useText>): string =>
  name === ME ? t('events.plan.print.mine') : t('events.plan.print.of', { name })

/** The rows of one of us; on paper every page says of which event. */
function RowsOfOne(props: { readonly name: string; readonly lines: readonly PlanLine[]; readonly head: string }) {
  const { name, lines, head } = props
  const t = useText()
  const format = useFormat()
  return (
    <table className={styles.table}>
      <colgroup>
        <col className={styles.when} />
        <col className={styles.whom} />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr data-print="only">
          <td colSpan={4} className={styles.event}>
            {[head, ofWhom(name, t)].join(' · ')}
          </td>
        </tr>
        <tr>
          <th scope="col">{t('events.plan.column.when')}</th>
          <th scope="col">{t('events.plan.column.whom')}</th>
          <th scope="col">{t('events.plan.relational')}</th>
          <th scope="col">{t('events.plan.reciprocal')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { row, who } = line
          const work = workInWords(line)
          const others = who.filter((one) => one !== name)
          return (
            <tr key={row.id}>
              <td>{row.when}</td>
              <td>
                <Name>{whomInWords(line, t)}</Name>
                {work !== '' && <span className={styles.small}>{work}</span>}
                {others.length > 0 && (
                  <span className={styles.small}>{t('events.plan.print.with', { names: whoInWords(others, t, format) })}</span>
                )}
              </td>
              <td>{row.relationalPurpose}</td>
              <td>{row.reciprocalPurpose}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
