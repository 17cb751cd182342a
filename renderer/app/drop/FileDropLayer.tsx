import { useEffect, useEffectEvent, useState } from 'react'
import { useData } from '#data/react/index.ts'
import { showProblem } from '../changes/problems.ts'
import { features } from '../features/features.ts'
import { useText } from '../i18n/useText.ts'
import styles from '../shell/Shell.module.css'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** Takes files dropped anywhere on the window to the feature that can use them; a page never leaves for a file. */
export const FileDropLayer = () => {
  const data = useData()
  const text = useText()
  const [isOver, setOver] = useState(false)

  const take = useEffectEvent((files: readonly File[]) => {
    if (files.length === 0) return
    if (!features.some(({ onFiles }) => onFiles?.(files, { data }))) showProblem(text('shell.drop.refused'))
  })

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      take([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])

  return isOver ? <div className={styles.drop}>{text('shell.drop.invite')}</div> : undefined
}
