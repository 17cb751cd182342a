import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

/** What a drag carries: only rows of a plan are dropped on rows of a plan. */
const KIND = 'application/x-bakkie-plan-row'

/** Where a dragged row would land: before or after another. */
export interface DropPlace {
  readonly onto: string
  readonly isAfter: boolean
}

/** The drag and drop of rows, whose handles are `draggable` and which say their id in `data-plan-row`. */
export function useDragging(
  table: RefObject<HTMLElement | null>,
  onDrop: (id: string, place: DropPlace) => void,
): { readonly dragged: string | undefined; readonly over: DropPlace | undefined } {
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<DropPlace>()
  const drop = useEffectEvent(onDrop)
  useEffect(() => {
    const element = table.current
    if (element === null) return undefined
    const begin = (event: DragEvent) => {
      const row = rowAt(event)
      if (row === undefined || event.dataTransfer === null) return
      event.dataTransfer.setData(KIND, row.id)
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setDragImage(row.element, 12, 12)
      setDragged(row.id)
    }
    const end = () => {
      setDragged(undefined)
      setOver(undefined)
    }
    const move = (event: DragEvent) => {
      const place = placeAt(event)
      if (place === undefined || event.dataTransfer?.types.includes(KIND) !== true) return
      event.preventDefault()
      setOver((was) => (was?.onto === place.onto && was.isAfter === place.isAfter ? was : place))
    }
    const land = (event: DragEvent) => {
      const id = event.dataTransfer?.getData(KIND) ?? ''
      const place = placeAt(event)
      end()
      if (id === '' || place === undefined) return
      event.preventDefault()
      drop(id, place)
    }
    const gone = new AbortController()
    const { signal } = gone
    element.addEventListener('dragstart', begin, { signal })
    element.addEventListener('dragend', end, { signal })
    element.addEventListener('dragover', move, { signal })
    element.addEventListener('drop', land, { signal })
    return () => gone.abort()
  }, [table])
  return { dragged, over }
}

function rowAt({ target }: DragEvent): { readonly id: string; readonly element: HTMLElement } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-plan-row]') : null
  const id = element?.dataset['planRow']
  return element === null || id === undefined ? undefined : { id, element }
}

function placeAt(event: DragEvent): DropPlace | undefined {
  const row = rowAt(event)
  if (row === undefined) return undefined
  const { top, height } = row.element.getBoundingClientRect()
  return { onto: row.id, isAfter: event.clientY > top + height / 2 }
}
