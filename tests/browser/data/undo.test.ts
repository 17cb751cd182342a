import { undoSuite } from '#tests/unit/data/suites/undo.ts'
import { chromiumPlace } from './chromiumPlace.ts'

undoSuite(chromiumPlace())
