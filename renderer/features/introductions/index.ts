import { defineFeature } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'

export { INTRODUCTION_STATES, isUnderway, nextState } from './steps.ts'

export const feature = defineFeature({
  commands: [{ id: 'introductions.add', title: 'introductions.command.add', keys: 'i', run: () => openForm('introduction', {}) }],
  forms: () => import('./forms.ts'),
})
