import { changesSuite } from '#tests/unit/data/suites/changes.ts'
import { chromiumPlace } from './chromiumPlace.ts'

changesSuite(chromiumPlace())
