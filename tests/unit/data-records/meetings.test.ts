import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { meetingsSuite } from './suites/meetings.ts'

meetingsSuite(fakePlace())
