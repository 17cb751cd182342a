import { registerForm } from '#app/forms/forms.ts'
import { ContactForm } from './ContactForm.tsx'

registerForm('contact', ContactForm)
