import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { askedSuite } from './suites/asked.ts'

askedSuite(fakePlace())
