import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { deskSuite } from './suites/desk.ts'

deskSuite(fakePlace())
