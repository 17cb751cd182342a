import { useEffect, useState } from 'react'
import { loadForms } from '../features/features.ts'
import { formComponent } from '../forms/forms.ts'

/** Loads every feature's forms; true once there is one to log with. */
export const useForms = (): boolean => {
  const [canLog, setCanLog] = useState(formComponent('log') !== undefined)
  useEffect(() => {
    let isShown = true
    const load = async () => {
      await loadForms()
      if (isShown) setCanLog(formComponent('log') !== undefined)
    }
    void load()
    return () => {
      isShown = false
    }
  }, [])
  return canLog
}
