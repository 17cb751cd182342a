import { registerForm } from '#app/forms/forms.ts'
import { NoteForm } from './NoteForm.tsx'

registerForm('note', NoteForm)
