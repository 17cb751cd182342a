import { fakePlace } from './fakePlace.ts'
import { photosSuite } from './suites/photos.ts'

photosSuite(fakePlace())
