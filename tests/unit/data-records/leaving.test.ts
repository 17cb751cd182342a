import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { leavingSuite } from './suites/leaving.ts'

leavingSuite(fakePlace())
