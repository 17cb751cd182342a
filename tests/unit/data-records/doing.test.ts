import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { doingSuite } from './suites/doing.ts'

doingSuite(fakePlace())
