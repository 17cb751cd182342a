import { chromiumPlace } from '#tests/browser/data/chromiumPlace.ts'
import { balancesSuite } from '#tests/unit/data-records/suites/balances.ts'
import { derivedSuite } from '#tests/unit/data-records/suites/derived.ts'
import { leavingSuite } from '#tests/unit/data-records/suites/leaving.ts'
import { meetingsSuite } from '#tests/unit/data-records/suites/meetings.ts'
import { planSuite } from '#tests/unit/data-records/suites/plan.ts'
import { queriesSuite } from '#tests/unit/data-records/suites/queries.ts'

const place = chromiumPlace()
balancesSuite(place, 2)
derivedSuite(place, 5)
leavingSuite(place)
meetingsSuite(place)
planSuite(place)
queriesSuite(place)
