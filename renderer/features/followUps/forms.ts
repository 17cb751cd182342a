import { registerForm } from '#app/forms/forms.ts'
import { FollowUpForm } from './FollowUpForm.tsx'

registerForm('followUp', FollowUpForm)
