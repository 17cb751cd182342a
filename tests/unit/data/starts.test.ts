import { fakePlace } from './fakePlace.ts'
import { startsSuite } from './suites/starts.ts'

startsSuite(fakePlace())
