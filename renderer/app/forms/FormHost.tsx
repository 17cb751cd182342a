import { type ComponentType, useEffect } from 'react'
import { placeOf, usePlace } from '../place/place.ts'
import type { FormKind, FormProps } from './forms.ts'
import { closeForm, formComponent, keepFormOver, useOpenForm } from './forms.ts'

/**
 * Shows the open form, if any; the shell renders it once. Going back closes the
 * form and leaves the page behind it; going anywhere else closes it as well. A
 * page that makes place for another by itself leaves the form open over that one.
 */
export function FormHost() {
  const open = useOpenForm()
  const { path } = usePlace()
  const isOpen = open !== undefined
  const hasLeft = isOpen && open.path !== path
  useEffect(() => {
    if (!isOpen) return
    const onNavigate = (event: NavigateEvent) => {
      if (event.navigationType === 'replace') keepFormOver(placeOf(new URL(event.destination.url).hash).path)
      if (event.navigationType !== 'traverse') return
      // Not cancelable without a key or click since the last time; then the page changes, and the form closes with it.
      if (event.cancelable) event.preventDefault()
      closeForm()
    }
    window.navigation.addEventListener('navigate', onNavigate)
    return () => window.navigation.removeEventListener('navigate', onNavigate)
  }, [isOpen])
  useEffect(() => {
    if (hasLeft) closeForm()
  }, [hasLeft])
  if (open === undefined) return null
  const Form = formComponent(open.kind) as ComponentType<FormProps<FormKind>> | undefined
  if (Form === undefined) return null
  return <Form key={open.opened} request={open.request} onClose={closeForm} />
}
