import axe from 'axe-core'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '#ui/tokens/base.css'
import { InlineEdit, Lines, showToast, UiTextProvider } from '#ui/index.ts'
import { Gallery } from './Gallery.tsx'
import { galleryText } from './galleryText.ts'

let root: Root
let box: HTMLElement

beforeEach(async () => {
  await page.viewport(1164, 900)
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})
afterEach(() => {
  root.unmount()
  box.remove()
  delete document.documentElement.dataset['theme']
})

const show = async (rows: number) => {
  root.render(<Gallery rows={rows} />)
  await expect.element(page.getByRole('grid')).toBeVisible()
}
const rowsInDocument = () => document.querySelectorAll('tr[data-index]').length
const activeRow = () => document.getElementById(page.getByRole('grid').element().getAttribute('aria-activedescendant') ?? '')

describe('the components', () => {
  it.each(['light', 'dark'])('have no findings of axe in the %s theme', async (theme) => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = 'en'
    document.title = 'Gallery'
    await show(50)
    showToast({ text: 'Logged a coffee', action: { label: 'Undo', onAction: () => undefined } })
    await expect.element(page.getByText('Logged a coffee')).toBeVisible()
    const { violations } = await axe.run(box)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

describe('text edited in place', () => {
  const saved: string[] = []
  const city = (value: string) =>
    root.render(
      <UiTextProvider text={galleryText}>
        <InlineEdit label="City" value={value} placeholder="Add a city" onSave={(text) => saved.push(text)} />
      </UiTextProvider>,
    )
  const field = () => page.getByRole('textbox', { name: 'City' })

  it('says that it was changed elsewhere meanwhile, and saves over it only when one says so', async () => {
    saved.length = 0
    city('Utrecht')
    await page.getByRole('button', { name: 'City: Utrecht' }).click()
    city('Breda')
    await expect.element(field()).toHaveValue('Breda')
    await field().fill('Gouda')
    city('Delft')
    await expect.element(page.getByRole('alert')).toHaveTextContent('Changed in another window to Delft')
    await userEvent.keyboard('{Enter}')
    await expect.element(field()).toHaveValue('Gouda')
    expect(saved).toEqual([])
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await expect.element(page.getByRole('button', { name: 'City: Delft' })).toBeVisible()
    expect(saved).toEqual(['Gouda'])
    await page.getByRole('button', { name: 'City: Delft' }).click()
    await field().fill('Gouda')
    city('Assen')
    await page.getByRole('button', { name: 'Use the new text' }).click()
    await expect.element(page.getByRole('button', { name: 'City: Assen' })).toBeVisible()
    expect(saved).toEqual(['Gouda'])
  })
})

describe('text edited in a list without ids', () => {
  it('is kept when its item is removed elsewhere, and never saved over the next one', async () => {
    const saved: string[] = []
    const phones = (...values: string[]) =>
      root.render(
        <UiTextProvider text={galleryText}>
          <Lines items={values} isSame={(a, b) => a === b}>
            {({ item, at }) => (
              <InlineEdit
                label="Phone"
                value={item}
                placeholder="Add"
                onSave={(text) => saved.push(`${item} at ${at}: ${text}`)}
              />
            )}
          </Lines>
        </UiTextProvider>,
      )
    const field = () => page.getByRole('textbox', { name: 'Phone' })
    phones('one', 'two')
    await page.getByRole('button', { name: 'Phone: one' }).click()
    await field().fill('mine')
    phones('two')
    await expect.element(page.getByRole('alert')).toHaveTextContent('Removed in another window.')
    await userEvent.keyboard('{Enter}')
    await expect.element(field()).toHaveValue('mine')
    await expect.element(page.getByRole('button', { name: 'Phone: two' })).toBeVisible()
    expect(saved).toEqual([])
    await page.getByRole('button', { name: 'Add it again' }).click()
    await expect.element(field()).not.toBeInTheDocument()
    expect(saved).toEqual(['one at -1: mine'])
    await page.getByRole('button', { name: 'Phone: two' }).click()
    await field().fill('other')
    phones()
    await page.getByRole('button', { name: 'Leave it out' }).click()
    await expect.element(field()).not.toBeInTheDocument()
    expect(saved).toEqual(['one at -1: mine'])
  })
})

describe('the table', () => {
  it('holds only the rows in sight, of ten thousand', async () => {
    await show(10_000)
    expect(rowsInDocument()).toBeLessThan(80)
    const grid = page.getByRole('grid').element()
    expect(grid.getAttribute('aria-rowcount')).toBe('10001')
    const scroller = grid.parentElement
    if (scroller) scroller.scrollTop = 180_000
    await expect.element(page.getByText('Anna Winter 5000')).toBeVisible()
    expect(rowsInDocument()).toBeLessThan(80)
  })

  it('goes, ticks and opens by keyboard alone', async () => {
    await show(10_000)
    page.getByRole('grid').element().focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(activeRow()?.textContent).toContain('Carla Winter 2')
    await userEvent.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(activeRow()?.getAttribute('aria-selected')).toBe('true')
    expect(document.querySelectorAll('tr[aria-selected="true"]')).toHaveLength(3)
    await userEvent.keyboard('{End}')
    expect(activeRow()?.getAttribute('aria-rowindex')).toBe('10001')
    await userEvent.keyboard('{Enter}')
    expect(activeRow()?.getAttribute('aria-current')).toBe('true')
    await userEvent.keyboard('{Escape}')
    expect(document.querySelectorAll('tr[aria-selected="true"]')).toHaveLength(0)
  })
})

describe('choosing by typing', () => {
  it('finds, chooses and makes new ones', async () => {
    await show(5)
    const where = page.getByRole('combobox', { name: 'Where' })
    await where.click()
    await userEvent.keyboard('{Control>}a{/Control}bij')
    await page.getByRole('option', { name: 'De Bijenkorf' }).click()
    await expect.element(where).toHaveValue('De Bijenkorf')
    await userEvent.keyboard('{Control>}a{/Control}Het Strand')
    await page.getByRole('option', { name: 'Add “Het Strand”' }).click()
    await expect.element(where).toHaveValue('Het Strand')
  })

  it('goes back to what was chosen when one leaves in the middle', async () => {
    await show(5)
    const where = page.getByRole('combobox', { name: 'Where' })
    await where.click()
    await userEvent.keyboard('zzz')
    await userEvent.tab()
    await expect.element(where).toHaveValue('Dudok')
  })

  it('makes a tag with Enter and takes it away with Backspace', async () => {
    await show(5)
    const tags = page.getByRole('combobox', { name: 'Tags' })
    await tags.click()
    await userEvent.keyboard('#klimaat')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('klimaat', { exact: true })).toBeVisible()
    await expect.element(tags).toHaveValue('')
    await userEvent.keyboard('{Backspace}')
    await expect.element(page.getByText('klimaat', { exact: true })).not.toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('button', { name: 'Remove funding' })).toBeVisible()
  })
})

describe('editing in place', () => {
  it('saves with Enter, restores with Escape, and keeps the focus', async () => {
    await show(5)
    await page.getByRole('button', { name: 'City: Utrecht' }).click()
    await userEvent.keyboard(' Overvecht{Enter}')
    const city = page.getByRole('button', { name: 'City: Utrecht Overvecht' })
    await expect.element(city).toHaveFocus()
    await city.click()
    await userEvent.keyboard('x{Escape}')
    await expect.element(page.getByRole('button', { name: 'City: Utrecht Overvecht' })).toHaveFocus()
  })
})
