import { defineFeature } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { navigate } from '#app/place/place.ts'
import { savedViews } from '#data/queries/desk.ts'
import { listAddress } from './place/useListPlace.ts'
import { sortOf } from './views/sortOf.ts'

export const feature = defineFeature({
  routes: [{ path: '/people', title: 'contacts.title', load: () => import('./PeopleScreen.tsx') }],
  commands: [
    { id: 'people.add', title: 'contacts.add', words: 'contacts.addWords', keys: 'n', run: () => openForm('contact', {}) },
  ],
  liveCommands: async ({ data }) =>
    (await savedViews(data)).map((view) => ({
      id: `people.view.${view.id}`,
      title: 'contacts.views.goTo',
      values: { name: view.name },
      run: () => navigate(listAddress(view.query, sortOf(view))),
    })),
  forms: () => import('./form/forms.ts'),
})
