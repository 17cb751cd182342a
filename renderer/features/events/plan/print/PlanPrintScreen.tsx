import { CalendarPlus, Sheet } from 'lucide-react'
import { useState } from 'react'
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
import { ME, rowsOf, sharedFirst } from '#shared/domain/events/who.ts'
import { Button, Checkbox, Heading, Link, Muted, Name } from '#ui/index.ts'
import { EventGone } from '../../EventGone.tsx'
import { placeInWords, whenInWords } from '../../eventText.ts'
import { useFiles } from '../take/useFiles.ts'
import { whoInWords, whomInWords, workInWords } from '../words.ts'
import { byColleague } from './byColleague.ts'
import styles from './PlanPrint.module.css'

/**
 * The plan to give away, on paper, for a calendar or as a table: each of us their own
 * page, and only of those one chooses. Mine is for me: it goes along when I say so.
 */
export default function PlanPrintScreen({ params }: ScreenProps) {
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ plan: id && (await planOf(data, id)) }), [id])
  if (found === undefined) return null
  if (!found.plan) return <EventGone />
  return <PlanOnPaper key={found.plan.event.id} plan={found.plan} />
}

function PlanOnPaper({ plan: { event, lines } }: { readonly plan: EventPlan }) {
  const t = useText()
  const format = useFormat()
  const print = usePrint()
  const [asked, setAsked] = useState<readonly string[]>()
  const pages = byColleague(lines)
  const names = pages.map(({ name }) => name)
  const chosen = asked ?? sharedFirst(names)
  const shown = pages.filter(({ name }) => chosen.includes(name))
  const title = t('events.plan.print.title', { event: event.name })
  const back = `${eventPath(event.id)}?tab=plan`
  useScreenTitle(title)
  useKeys([{ keys: 'Escape', title: t('common.actions.back'), run: () => navigate(back) }])
  const place = placeInWords(event)
  const head = [whenInWords(event, format), place].filter((part) => part !== '').join(' · ')
  const of = format.list(shown.map(({ name }) => (name === ME ? t('events.plan.me') : name)))
  const fileName = t('events.plan.print.fileOf', { event: event.name, names: of })
  const { csv, ics } = useFiles(event, rowsOf(lines, chosen), fileName)
  return (
    <div className={styles.sheet}>
      <div className={styles.bar} data-print="no">
        <Link href={href(back)}>{t('events.plan.print.back')}</Link>
        {shown.length > 0 && (
          <div className={styles.actions}>
            <Button icon={<CalendarPlus />} onPress={ics}>
              {t('events.plan.export.ics')}
            </Button>
            <Button icon={<Sheet />} onPress={csv}>
              {t('events.plan.export.csv')}
            </Button>
            <Button kind="primary" onPress={() => print(title)}>
              {t('events.plan.print.action')}
            </Button>
          </div>
        )}
      </div>
      <Page title={title} lead={head}>
        {names.length > 1 && (
          <fieldset aria-label={t('events.plan.print.whose')} className={styles.whose} data-print="no">
            <Muted>{t('events.plan.print.whose')}</Muted>
            {names.map((name) => (
              <Checkbox
                key={name}
                isSelected={chosen.includes(name)}
                onChange={(isIn) => setAsked(isIn ? [...chosen, name] : chosen.filter((one) => one !== name))}
              >
                {name === ME ? t('events.plan.me') : name}
              </Checkbox>
            ))}
          </fieldset>
        )}
        {lines.length === 0 && <Muted>{t('events.plan.print.empty')}</Muted>}
        {lines.length > 0 && shown.length === 0 && <Muted>{t('events.plan.print.nobody')}</Muted>}
        {shown.map(({ name, lines: own }) => (
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
