import { defineFeature } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'

export const feature = defineFeature({
  commands: [{ id: 'notes.add', title: 'notes.add', run: () => openForm('note', {}) }],
  forms: () => import('./forms.ts'),
})
