import { defineFeature } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'
import { isPeopleFile } from './session/files.ts'
import { beginImport } from './session/session.ts'

export const feature = defineFeature({
  routes: [{ path: '/import', title: 'importing.title', load: () => import('./ImportScreen.tsx') }],
  commands: [{ id: 'importing.open', title: 'importing.title', words: 'importing.words', run: () => navigate('/import') }],
  onFiles: (files, { data }) => {
    if (!files.some((file) => isPeopleFile(file))) return false
    beginImport(data, files)
    navigate('/import')
    return true
  },
})
