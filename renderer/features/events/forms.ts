import { registerForm } from '#app/forms/forms.ts'
import { EventForm } from './form/EventForm.tsx'

registerForm('event', EventForm)
