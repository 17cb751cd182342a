import { registerForm } from '#app/forms/forms.ts'
import { RemoveMeeting } from './page/RemoveMeeting.tsx'

registerForm('removeMeeting', RemoveMeeting)
