import { registerForm } from '#app/forms/forms.ts'
import { DeleteMeeting } from './page/DeleteMeeting.tsx'

registerForm('deleteMeeting', DeleteMeeting)
