import { useEffect, useState } from 'react'
import { loadForms } from '../features/features.ts'
import { loadScreens } from '../features/routes.ts'
import { formComponent } from '../forms/forms.ts'

/** Loads every feature's forms, then its screens; true once there is a form to log with. */
export const useForms = (): boolean => {
  const [canLog, setCanLog] = useState(formComponent('log') !== undefined)
  useEffect(() => {
    let isShown = true
    const load = async () => {
      await loadForms()
      if (isShown) setCanLog(formComponent('log') !== undefined)
      await loadScreens()
    }
    void load()
    return () => {
      isShown = false
    }
  }, [])
  return canLog
}
