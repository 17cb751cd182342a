import { enginesSuite } from '#tests/unit/data/suites/engines.ts'
import { chromiumPlace } from './chromiumPlace.ts'

enginesSuite(chromiumPlace())
