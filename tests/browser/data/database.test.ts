import { databasesSuite } from '#tests/unit/data/suites/databases.ts'
import { chromiumPlace } from './chromiumPlace.ts'

databasesSuite(chromiumPlace())
