import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { derivedSuite } from './suites/derived.ts'

derivedSuite(fakePlace(), 40)
