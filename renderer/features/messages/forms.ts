import { registerForm } from '#app/forms/forms.ts'
import { MessageForm } from './MessageForm.tsx'

registerForm('message', MessageForm)
