import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { queriesSuite } from './suites/queries.ts'

queriesSuite(fakePlace())
