import { registerForm } from '#app/forms/forms.ts'
import { MeetingForm } from './edit/MeetingForm.tsx'
import { LogForm } from './LogForm.tsx'

registerForm('log', LogForm)
registerForm('meeting', MeetingForm)
