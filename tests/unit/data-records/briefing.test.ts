import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { briefingSuite } from './suites/briefing.ts'

briefingSuite(fakePlace())
