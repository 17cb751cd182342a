import { registerForm } from '#app/forms/forms.ts'
import { IntroductionForm } from './form/IntroductionForm.tsx'

registerForm('introduction', IntroductionForm)
