import { registerForm } from '#app/forms/forms.ts'
import { MergeForm } from './merge/MergeForm.tsx'

registerForm('merge', MergeForm)
