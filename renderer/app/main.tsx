import { createRoot } from 'react-dom/client'
import '#ui/tokens/base.css'
import { connect } from './start/begin.ts'
import { createOpening } from './start/opening.ts'
import { Start } from './start/Start.tsx'
import { Unreachable } from './start/Unreachable.tsx'

const element = document.querySelector('#root')
if (!element) throw new Error('index.html has no #root')

const connection = await connect()
createRoot(element).render(
  connection.kind === 'connected' ? (
    <Start connected={connection.connected} opening={createOpening(connection.connected)} />
  ) : (
    <Unreachable reason={connection.reason} i18n={connection.i18n} />
  ),
)
