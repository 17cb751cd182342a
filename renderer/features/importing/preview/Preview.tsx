import { useMemo, useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { tellChange } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useQueryValue } from '#app/place/place.ts'
import { useSettings } from '#app/settings/settings.tsx'
import { Page } from '#app/shell/Page.tsx'
import { useData } from '#data/react/index.ts'
import type { ImportChoices } from '#shared/imports/apply.ts'
import { Banner, Button, Tabs } from '#ui/index.ts'
import { PeopleDrop } from '../ChooseFiles.tsx'
import { filesInWords } from '../filesInWords.ts'
import { carryOut, isInSight, startOver } from '../session/session.ts'
import type { Planned } from '../session/state.ts'
import { countToWrite, isUnanswered } from './choices.ts'
import { GroupTable } from './GroupTable.tsx'
import { GROUPS, inGroups } from './groups.ts'
import { namesakesIn } from './namesakes.ts'
import { ProblemTable } from './ProblemTable.tsx'

/** What would happen, person by person, and the ticks and choices that change it. */
export const Preview = ({ planned, choices }: { planned: Planned; choices: ImportChoices }) => {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const { settings, change } = useSettings()
  const [asked, setAsked] = useQueryValue('group')
  const [isBusy, setBusy] = useState(false)
  const { plan, problems, files, waiting } = planned
  const groups = useMemo(() => inGroups(plan.items), [plan])
  const namesakes = useMemo(() => namesakesIn(plan.items, t, format), [plan, t, format])
  const unanswered = useMemo(
    () => plan.items.filter((item) => isUnanswered(item, choices[item.sourceId])).length,
    [plan, choices],
  )
  const count = useMemo(() => countToWrite(plan.items, choices), [plan, choices])

  const bringIn = async () => {
    setBusy(true)
    try {
      const report = await carryOut(data)
      if (report === undefined) return
      if (!settings.welcomed) await change({ welcomed: true })
      // The report has its own undo; elsewhere a toast tells that the import is done.
      if (!isInSight() && report.seq > 0) await tellChange(data, t, report.seq)
    } catch (error) {
      setBusy(false)
      showProblem(problemInWords(error, t))
    }
  }

  const file = filesInWords(t, files)
  if (plan.items.length === 0) {
    return (
      <Page title={t('importing.nobody')} lead={file} width="reading">
        <ProblemTable problems={problems} hasSeveralFiles={files.length > 1} isShort />
        <PeopleDrop />
      </Page>
    )
  }

  const tabs = [
    ...GROUPS.flatMap((group) => {
      const items = groups.get(group)
      return items === undefined
        ? []
        : [
            {
              id: group,
              title: group === 'likely' ? t('importing.preview.likely') : t(`importing.groups.${group}`),
              count: items.length,
              content: <GroupTable group={group} items={items} namesakes={namesakes} choices={choices} />,
            },
          ]
    }),
    ...(problems.length === 0
      ? []
      : [
          {
            id: 'problems' as const,
            title: t('importing.groups.problems'),
            count: problems.length,
            content: <ProblemTable problems={problems} hasSeveralFiles={files.length > 1} />,
          },
        ]),
  ]
  const selected = tabs.find(({ id }) => id === asked)?.id ?? tabs[0]?.id ?? 'problems'
  const isAllTheSame = [...groups.keys()].every((group) => group === 'same')
  const people = t('common.people', { count: plan.items.length })
  return (
    <Page
      fill
      title={t('importing.title')}
      lead={[
        t('importing.lead', { file, people }),
        ...(waiting.length > 0
          ? [
              t('importing.waiting', {
                files: filesInWords(
                  t,
                  waiting.map(({ name }) => name),
                ),
              }),
            ]
          : []),
      ].join(' · ')}
      actions={
        <>
          <Button onPress={startOver}>{t('importing.startOver')}</Button>
          {!isAllTheSame && (
            <Button kind="primary" isDisabled={count === 0 || isBusy} onPress={() => void bringIn()}>
              {t('importing.apply', { count })}
            </Button>
          )}
        </>
      }
    >
      {unanswered > 0 && <Banner>{t('importing.preview.unanswered', { count: unanswered })}</Banner>}
      {isAllTheSame && <Banner>{t('importing.nothingToDo')}</Banner>}
      <Tabs fill label={t('importing.preview.groups')} items={tabs} selected={selected} onSelect={(id) => setAsked(id)} />
    </Page>
  )
}
