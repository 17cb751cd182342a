import styles from './WhatIf.module.css'
import { WhatIfBanner } from './WhatIfBanner.tsx'
import { WhatIfFields } from './WhatIfFields.tsx'

/** Trying out what a balance would be: the choice, and what it says as long as anything is chosen. */
export const WhatIf = () => (
  <div className={styles.whatIf}>
    <WhatIfFields />
    <WhatIfBanner />
  </div>
)
