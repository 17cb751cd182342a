import { defineFeature } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'
import { isPeopleFile } from './session/files.ts'
import { beginAfresh, beginImport } from './session/session.ts'

/** Goes to the place for files; what a finished import did is not shown again. */
export const openImport = (): void => {
  beginAfresh()
  navigate('/import')
}

export const feature = defineFeature({
  routes: [{ path: '/import', title: 'importing.title', load: () => import('./ImportScreen.tsx') }],
  commands: [{ id: 'importing.open', title: 'importing.title', words: 'importing.words', run: openImport }],
  onFiles: (files, { data }) => {
    if (!files.some((file) => isPeopleFile(file))) return false
    beginImport(data, files)
    navigate('/import')
    return true
  },
})
