import { fakePlace } from './fakePlace.ts'
import { enginesSuite } from './suites/engines.ts'

enginesSuite(fakePlace())
