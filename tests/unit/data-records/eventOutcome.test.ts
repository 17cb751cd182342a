import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { eventOutcomeSuite } from './suites/eventOutcome.ts'

eventOutcomeSuite(fakePlace())
