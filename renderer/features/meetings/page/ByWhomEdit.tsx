import { useFormat, useText } from '#app/i18n/index.ts'
import { FormPopover, SmallForm } from '#app/inPlace/FormPopover.tsx'
import { typed, useTyped } from '#app/inPlace/typed.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import type { Treated } from '#shared/domain/records/meeting.ts'
import { Checkbox, RadioGroup, TextField } from '#ui/index.ts'
import {
  type Answer,
  ANSWERS,
  answerOf,
  invitedDraft,
  invitedInWords,
  type Question,
  treatedDraft,
  treatedInWords,
} from './byWhom.ts'
import styles from './Page.module.css'
import { useEdit } from './useEdit.ts'

/** Who treated: cups and money follow it at once. */
export function TreatedEdit({ page }: { readonly page: MeetingPage }) {
  const t = useText()
  const format = useFormat()
  const { meeting, names } = page
  const edit = useEdit(meeting.id)
  const shown = treatedInWords(meeting.treated, names, t, format)
  return (
    <FormPopover label={t('log.part.treated')} shown={shown ?? t('meetings.page.add.treated')} isMissing={shown === undefined}>
      {(close) => (
        <ByWhomForm
          page={page}
          question="treated"
          now={answerOf(meeting.treated)}
          onCancel={close}
          onSave={(answer) => {
            close()
            edit({ treated: treatedDraft(answer) })
          }}
        />
      )}
    </FormPopover>
  )
}

/** Who invited: where nobody is known to have treated, the cups follow it. */
export function InvitedEdit({ page }: { readonly page: MeetingPage }) {
  const t = useText()
  const format = useFormat()
  const { meeting, names } = page
  const edit = useEdit(meeting.id)
  const shown = invitedInWords(meeting.invited, names, t, format)
  return (
    <FormPopover label={t('log.form.invited')} shown={shown ?? t('meetings.page.add.invited')} isMissing={shown === undefined}>
      {(close) => (
        <ByWhomForm
          page={page}
          question="invited"
          now={answerOf(meeting.invited)}
          onCancel={close}
          onSave={(answer) => {
            close()
            edit({ invited: invitedDraft(answer) })
          }}
        />
      )}
    </FormPopover>
  )
}

interface ByWhomFormProps {
  readonly page: MeetingPage
  readonly question: Question
  readonly now: Answer
  readonly onSave: (answer: Answer) => void
  readonly onCancel: () => void
}

const answers = typed<Answer>()

function ByWhomForm({ page, question, now, onSave, onCancel }: ByWhomFormProps) {
  const t = useText()
  const { participants } = page
  const [answer, setAnswer] = useTyped(answers, now)
  const [first] = participants
  const isAlone = participants.length === 1
  // Someone who treated and was deleted since cannot be chosen any more, and is not lost by opening this.
  const chosen = isAlone && first && answer.ids.length === 0 ? [first.id] : answer.ids
  const wordsOf = (kind: Treated['kind']): string => {
    if (kind === 'participants')
      return isAlone && first ? t(`log.${question}.they`, { names: first.name, count: 1 }) : t(`meetings.page.byThem.${question}`)
    if (question === 'treated') return t(`log.treated.${kind}`)
    return kind === 'split' || kind === 'nobody' ? t('log.invited.unknown') : t(`log.invited.${kind}`)
  }
  return (
    <SmallForm
      canSave={answer.kind !== 'participants' || chosen.length > 0}
      onCancel={onCancel}
      onSave={() => onSave({ ...answer, ids: chosen })}
    >
      <RadioGroup
        label={t(question === 'treated' ? 'log.part.treated' : 'log.form.invited')}
        value={answer.kind}
        onChange={(kind) => setAnswer({ ...answer, kind })}
        options={ANSWERS[question].map((kind) => ({ value: kind, label: wordsOf(kind) }))}
      />
      {answer.kind === 'participants' && !isAlone && (
        <fieldset aria-label={t('meetings.page.whichOfThem')} className={styles.which}>
          {participants.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={answer.ids.includes(id)}
              onChange={(isChosen) =>
                setAnswer({ ...answer, ids: isChosen ? [...answer.ids, id] : answer.ids.filter((other) => other !== id) })
              }
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {answer.kind === 'other' && (
        <TextField label={t('meetings.page.otherName')} value={answer.name} onChange={(name) => setAnswer({ ...answer, name })} />
      )}
    </SmallForm>
  )
}
