import { defineFeature } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'

export const feature = defineFeature({
  commands: [{ id: 'followUps.add', title: 'followUps.command.add', keys: 'u', run: () => openForm('followUp', {}) }],
  forms: () => import('./forms.ts'),
})
