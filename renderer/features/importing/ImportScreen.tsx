import { ChooseFiles } from './ChooseFiles.tsx'
import { Preview } from './preview/Preview.tsx'
import { Report } from './report/Report.tsx'
import { Applying, Reading } from './Waiting.tsx'
import { useImport } from './session/session.ts'

/** Bringing people in: choose files, see what would happen, do it, see what happened. */
export default function ImportScreen() {
  const state = useImport()
  switch (state.kind) {
    case 'choosing':
      return <ChooseFiles notice={state.notice} />
    case 'reading':
      return <Reading state={state} />
    case 'preview':
      return <Preview planned={state.planned} choices={state.choices} />
    case 'applying':
      return <Applying planned={state.planned} progress={state.progress} />
    case 'done':
      return <Report planned={state.planned} report={state.report} isUndone={state.isUndone} />
    default:
      return state satisfies never
  }
}
