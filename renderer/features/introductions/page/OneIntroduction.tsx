import { Ellipsis } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { navigate, useQueryValue } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import type { IntroductionDetail } from '#data/queries/introductions.ts'
import { roleOf } from '#shared/domain/introductions/role.ts'
import { progressOf, stepNow } from '#shared/domain/introductions/steps.ts'
import { Button, IconButton, Menu, Muted } from '#ui/index.ts'
import { MessageDraftsContext } from '../message/drafts.ts'
import { byInWords, introductionInWords } from '../partyText.ts'
import { Stepper } from '../Stepper.tsx'
import { Credits } from './Credits.tsx'
import styles from './Introduction.module.css'
import { StepPanel } from './StepPanel.tsx'
import { useStepActs } from './useStepActs.ts'

/** One introduction at the step it has come to, or at the one the user goes back to. */
export function OneIntroduction({ detail }: { readonly detail: IntroductionDetail }) {
  const t = useText()
  const format = useFormat()
  const { introduction } = detail.row
  const role = roleOf(introduction)
  const [asked, setAsked] = useQueryValue('step')
  const [drafts] = useState(() => new Map())
  const steps = progressOf(introduction)
  const shown = steps.find(({ step }) => step === asked)?.step ?? stepNow(introduction)
  const acts = useStepActs(detail, () => setAsked(undefined))
  const title = introductionInWords(detail.row, t)
  useScreenTitle(title)
  const panel = useFocusOnStep(shown)
  const edit = () => openForm('introduction', { introductionId: introduction.id })
  useKeys([{ keys: 'e', title: t('introductions.page.change'), run: edit }])
  const day = introduction.madeOn ?? introduction.on
  const remove = async () => {
    if (await acts.remove()) navigate('/introductions')
  }
  return (
    <Page
      title={title}
      isName
      lead={
        <Muted title={format.exactDay(day)}>
          {t(`introductions.state.${introduction.state}`)} · {byInWords(detail.row, t)} · {format.day(day)}
        </Muted>
      }
      actions={
        <>
          <Button onPress={edit} shortcut="E">
            {t('introductions.page.change')}
          </Button>
          <Menu
            label={t('introductions.page.more')}
            trigger={
              <IconButton label={t('introductions.page.more')}>
                <Ellipsis />
              </IconButton>
            }
            items={[
              ...(introduction.state === 'declined'
                ? []
                : [{ id: 'decline', label: t('introductions.page.decline'), onAction: acts.decline }]),
              { id: 'delete', label: t('introductions.page.delete'), isDanger: true, onAction: () => void remove() },
            ]}
          />
        </>
      }
    >
      <MessageDraftsContext value={drafts}>
        <div className={styles.steps}>
          <Stepper steps={steps} shown={shown} role={role} onGo={setAsked} />
          <section
            ref={panel}
            tabIndex={-1}
            aria-label={t('introductions.page.step', {
              number: steps.findIndex(({ step }) => step === shown) + 1,
              name: t(`introductions.step.${shown}`),
            })}
            className={styles.panel}
          >
            <StepPanel key={shown} step={shown} detail={detail} acts={acts} onGo={setAsked} />
          </section>
        </div>
      </MessageDraftsContext>
      <Credits detail={detail} />
    </Page>
  )
}

/** The focus goes along to the step that comes on, but not when the page opens. */
function useFocusOnStep(shown: string) {
  const panel = useRef<HTMLElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    panel.current?.focus()
  }, [shown])
  return panel
}
