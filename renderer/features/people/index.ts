import { defineFeature } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'

export const feature = defineFeature({
  routes: [{ path: '/people', title: 'contacts.title', load: () => import('./PeopleScreen.tsx') }],
  commands: [
    { id: 'people.add', title: 'contacts.add', words: 'contacts.addWords', keys: 'n', run: () => openForm('contact', {}) },
  ],
  forms: () => import('./form/forms.ts'),
})
