import { registerForm } from '#app/forms/forms.ts'
import { IntroductionForm } from './IntroductionForm.tsx'

registerForm('introduction', IntroductionForm)
