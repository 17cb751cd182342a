import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { planSuite } from './suites/plan.ts'

planSuite(fakePlace())
