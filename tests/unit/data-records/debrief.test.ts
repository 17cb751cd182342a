import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { debriefSuite } from './suites/debrief.ts'

debriefSuite(fakePlace())
