import type { Asking } from './asking.ts'
import { AskCourse } from './ask/AskCourse.tsx'
import { AskDay } from './ask/AskDay.tsx'
import { AskPause } from './ask/AskPause.tsx'
import { AskWhyNot } from './ask/AskWhyNot.tsx'

/** The dialog of a question: until when, why not, how long, what next. */
export function AskDialog({ asking, onClose }: { readonly asking: Asking; readonly onClose: () => void }) {
  switch (asking.kind) {
    case 'snooze':
    case 'move':
      return <AskDay asking={asking} onClose={onClose} />
    case 'pause':
      return <AskPause asking={asking} onClose={onClose} />
    case 'dismiss':
      return <AskWhyNot asking={asking} onClose={onClose} />
    case 'course':
      return <AskCourse asking={asking} onClose={onClose} />
  }
}
