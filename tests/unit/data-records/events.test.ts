import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { eventCopiesSuite } from './suites/eventCopies.ts'
import { eventsSuite } from './suites/events.ts'
import { guestsSuite } from './suites/guests.ts'

eventsSuite(fakePlace())
guestsSuite(fakePlace())
eventCopiesSuite(fakePlace())
