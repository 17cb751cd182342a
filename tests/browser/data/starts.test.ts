import { startsSuite } from '#tests/unit/data/suites/starts.ts'
import { chromiumPlace } from './chromiumPlace.ts'

startsSuite(chromiumPlace())
