import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { balancesSuite } from './suites/balances.ts'

balancesSuite(fakePlace(), 15)
