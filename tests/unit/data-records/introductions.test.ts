import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { introductionsSuite } from './suites/introductions.ts'

introductionsSuite(fakePlace())
