import { defineFeature } from '#app/features/feature.ts'
import { takePhotoFile } from './header/photoFiles.ts'

export const feature = defineFeature({
  routes: [{ path: '/people/:id', title: 'person.title', beside: '/people', load: () => import('./PersonScreen.tsx') }],
  forms: () => import('./forms.ts'),
  onFiles: takePhotoFile,
})
