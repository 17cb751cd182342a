import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { useText } from '#app/i18n/index.ts'
import { WhenField } from '#app/when/WhenField.tsx'
import { chooseCourse, type Course } from '#data/commands/course.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { RadioGroup, TextField } from '#ui/index.ts'
import type { Asking } from '../asking.ts'

interface AskCourseProps {
  readonly asking: Asking & { readonly kind: 'course' }
  readonly onClose: () => void
}

const COURSES = ['invest', 'change', 'rest'] as const satisfies readonly Course['kind'][]

/** What to do with a relation that goes one way. */
export function AskCourse({ asking: { contactId, prompt, name }, onClose }: AskCourseProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const [kind, setKind] = useState<Course['kind']>('invest')
  const [what, setWhat] = useState('')
  const [due, setDue] = useState<Day | undefined>(addDays(today, 7))
  const [isTried, setTried] = useState(false)
  const isPast = due === undefined || due < today
  const save = async () => {
    setTried(true)
    if (kind === 'change' && (what.trim() === '' || due === undefined || isPast)) return
    const course: Course =
      kind === 'change' && due !== undefined
        ? { kind, plan: { what: what.trim(), due } }
        : { kind: kind === 'rest' ? kind : 'invest' }
    if ((await act(() => chooseCourse(data, contactId, prompt, course))) !== undefined) onClose()
  }
  return (
    <FormDialog
      title={t('today.ask.course', { name })}
      save={t('today.ask.courseDo')}
      onClose={onClose}
      onSave={() => void save()}
    >
      <RadioGroup
        label={t('today.ask.courseHow')}
        value={kind}
        onChange={setKind}
        options={COURSES.map((value) => ({
          value,
          label: t(`today.ask.courses.${value}.label`),
          description: t(`today.ask.courses.${value}.text`),
        }))}
      />
      {kind === 'change' && (
        <>
          <TextField
            label={t('today.ask.courseWhat')}
            value={what}
            onChange={setWhat}
            placeholder={t('today.ask.courseHint')}
            autoFocus
            {...(isTried && what.trim() === '' && { error: t('today.ask.courseMissing') })}
          />
          <WhenField
            label={t('followUps.when.words')}
            value={due}
            onChange={setDue}
            {...(isTried && isPast && { error: t('followUps.when.past') })}
          />
        </>
      )}
    </FormDialog>
  )
}
