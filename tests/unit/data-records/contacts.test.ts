import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { contactsSuite } from './suites/contacts.ts'

contactsSuite(fakePlace())
