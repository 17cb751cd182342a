import { fakePlace } from './fakePlace.ts'
import { changesSuite } from './suites/changes.ts'

changesSuite(fakePlace())
