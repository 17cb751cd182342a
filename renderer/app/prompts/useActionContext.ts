import { useAct } from '#app/changes/useAct.ts'
import { useData } from '#data/react/index.ts'
import type { Asking } from './asking.ts'
import type { ActionContext } from './deeds.ts'

/** How the things to do with a prompt are done on a screen, which shows what is asked. */
export function useActionContext(ask: (asking: Asking) => void): ActionContext {
  const data = useData()
  const act = useAct()
  return { data, act: (work) => void act(work), ask }
}
