import { defineFeature } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { navigate } from '#app/place/place.ts'

export const feature = defineFeature({
  routes: [
    { path: '/favours', title: 'favours.title', load: () => import('./overview/FavoursScreen.tsx') },
    { path: '/favours/:id', title: 'favours.page.title', load: () => import('./page/FavourScreen.tsx') },
    { path: '/people/:id/between-us', title: 'betweenUs.title', load: () => import('./between/BetweenTwoScreen.tsx') },
  ],
  commands: [
    { id: 'favours.add', title: 'favours.command.add', keys: 'f', run: () => openForm('favour', {}) },
    { id: 'favours.promise', title: 'favours.command.promise', run: () => openForm('favour', { state: 'promised' }) },
    { id: 'favours.loan', title: 'favours.command.loan', run: () => openForm('favour', { loan: true }) },
    { id: 'favours.overview', title: 'favours.command.overview', keys: 'g u', run: () => navigate('/favours') },
  ],
  forms: () => import('./forms.ts'),
})
