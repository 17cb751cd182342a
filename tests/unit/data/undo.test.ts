import { fakePlace } from './fakePlace.ts'
import { undoSuite } from './suites/undo.ts'

undoSuite(fakePlace())
