import { photosSuite } from '#tests/unit/data/suites/photos.ts'
import { chromiumPlace } from './chromiumPlace.ts'

photosSuite(chromiumPlace())
