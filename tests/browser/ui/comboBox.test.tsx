import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '#ui/tokens/base.css'
import { ComboBox, UiTextProvider, type ComboOption } from '#ui/index.ts'
import { galleryText } from './galleryText.ts'

const PEOPLE: readonly ComboOption[] = [
  { id: 'anna', label: 'Anna de Vries' },
  { id: 'bob', label: 'Bob Jansen' },
]

let root: Root
let box: HTMLElement
/** What answers the look-up for a text; those for the first are answered at once. */
let answers: Map<string, () => void>

beforeEach(() => {
  answers = new Map()
  box = document.body.appendChild(document.createElement('main'))
  root = createRoot(box)
})
afterEach(() => {
  root.unmount()
  box.remove()
})

const load = (text: string): Promise<readonly ComboOption[]> => {
  const found = PEOPLE.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
  if (text === '') return Promise.resolve(found)
  return new Promise((resolve) => answers.set(text, () => resolve(found)))
}

function Who() {
  const [who, setWho] = useState<ComboOption>()
  return (
    <I18nProvider locale="en-GB">
      <UiTextProvider text={galleryText}>
        <ComboBox label="Who" value={who} onChange={setWho} load={load} onCreate={(name) => setWho({ id: 'new', label: name })} />
        <output>{who?.id ?? 'nobody'}</output>
      </UiTextProvider>
    </I18nProvider>
  )
}

const offered = () =>
  page
    .getByRole('option')
    .elements()
    .map(({ textContent }) => textContent)

it('offers nobody of an earlier list who does not have what is typed, until it is answered', async () => {
  root.render(<Who />)
  await userEvent.click(page.getByRole('combobox', { name: 'Who' }))
  await expect.poll(offered).toEqual(['Anna de Vries', 'Bob Jansen'])
  await userEvent.keyboard('b')
  await expect.poll(offered).toEqual(['Bob Jansen'])
})

it('offers to make someone new only when it is known who is called so', async () => {
  root.render(<Who />)
  await userEvent.click(page.getByRole('combobox', { name: 'Who' }))
  await userEvent.keyboard('b')
  await expect.poll(offered).toEqual(['Bob Jansen'])
  answers.get('b')?.()
  await expect.poll(offered).toEqual(['Bob Jansen', 'Add “b”'])
})
