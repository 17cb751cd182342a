import axe from 'axe-core'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '#ui/tokens/base.css'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { MonthGrid } from '#ui/index.ts'

let root: Root
let box: HTMLElement
const opened: Day[] = []

beforeEach(() => {
  opened.length = 0
  document.documentElement.lang = 'en'
  document.title = 'A month'
  box = document.body.appendChild(document.createElement('main'))
  root = createRoot(box)
})
afterEach(() => {
  root.unmount()
  box.remove()
  delete document.documentElement.dataset['theme']
})

function Month() {
  const [focused, setFocused] = useState(asDay('2026-11-23'))
  return (
    <I18nProvider locale="nl-NL">
      <MonthGrid
        label={focused.slice(0, 7)}
        month={focused.slice(0, 7)}
        today={asDay('2026-11-23')}
        firstDayOfWeek={1}
        focused={focused}
        onFocus={setFocused}
        onOpen={(day) => opened.push(day)}
        dayInWords={(day) => (day === '2026-11-24' ? `${day}, koffie met Anna` : day)}
        renderDay={(day) =>
          day === '2026-11-24' && (
            <a href="#anna" tabIndex={-1}>
              Anna
            </a>
          )
        }
      />
    </I18nProvider>
  )
}

const cell = (day: string) => box.querySelector<HTMLElement>(`[data-day="${day}"]`)
const focusedDay = () => document.activeElement?.getAttribute('data-day')
const tabStops = () => [...box.querySelectorAll('[tabindex="0"]')].map((element) => element.getAttribute('data-day'))

async function show(): Promise<void> {
  root.render(<Month />)
  await expect.poll(() => cell('2026-11-23')).not.toBeNull()
}

it('is one stop for Tab, and gone through by keys, over the ends of the month too', async () => {
  await show()
  expect(tabStops()).toEqual(['2026-11-23'])
  await userEvent.tab()
  expect(focusedDay()).toBe('2026-11-23')
  await userEvent.keyboard('{ArrowRight}{ArrowDown}')
  await expect.poll(focusedDay).toBe('2026-12-01')
  await userEvent.keyboard('{PageUp}')
  await expect.poll(focusedDay).toBe('2026-11-01')
  await userEvent.keyboard('{Home}')
  await expect.poll(focusedDay).toBe('2026-10-26')
  expect(tabStops()).toEqual(['2026-10-26'])
})

it('opens a day with Enter, Space or a press, and leaves a link within it alone', async () => {
  await show()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard(' ')
  cell('2026-11-25')?.click()
  cell('2026-11-24')?.querySelector('a')?.click()
  expect(opened).toEqual(['2026-11-23', '2026-11-23', '2026-11-25'])
})

it('says the days of the week as the language has them, and which day is today', async () => {
  await show()
  expect([...box.querySelectorAll('th')].map((head) => head.textContent)).toEqual(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'])
  expect(box.querySelector('[aria-current="date"]')?.getAttribute('data-day')).toBe('2026-11-23')
})

it.each(['light', 'dark'])('has no findings of axe in the %s theme', async (theme) => {
  document.documentElement.dataset['theme'] = theme
  await show()
  const { violations } = await axe.run(box)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
