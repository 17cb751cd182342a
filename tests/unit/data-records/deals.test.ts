import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { dealsSuite } from './suites/deals.ts'

dealsSuite(fakePlace())
