import type { ComponentType } from 'react'
import type { FormKind, FormProps } from './forms.ts'
import { closeForm, formComponent, useOpenForm } from './forms.ts'

/** Shows the open form, if any; the shell renders it once. */
export function FormHost() {
  const open = useOpenForm()
  if (open === undefined) return null
  const Form = formComponent(open.kind) as ComponentType<FormProps<FormKind>> | undefined
  if (Form === undefined) return null
  return <Form key={open.opened} request={open.request} onClose={closeForm} />
}
