import { fakePlace } from './fakePlace.ts'
import { databasesSuite } from './suites/databases.ts'

databasesSuite(fakePlace())
