import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { invitationsSuite } from './suites/invitations.ts'

invitationsSuite(fakePlace())
