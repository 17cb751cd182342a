import { registerForm } from '#app/forms/forms.ts'
import { FavourForm } from './form/FavourForm.tsx'

registerForm('favour', FavourForm)
