import { registerForm } from '#app/forms/forms.ts'
import { LogForm } from './LogForm.tsx'

registerForm('log', LogForm)
