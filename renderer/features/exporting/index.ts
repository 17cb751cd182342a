import { lazy } from 'react'
import { defineFeature, type Command } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'
import { beginExport, EXPORT_KINDS } from './session/exports.ts'
import { beginRestore } from './session/restores.ts'

const PLACE = '/settings?section=files'

/** Taking everything out and putting it back: a part of the settings screen. */
export const Exporting = lazy(() => import('./Exporting.tsx'))

export const feature = defineFeature({
  commands: [
    ...EXPORT_KINDS.map(
      (kind) =>
        ({
          id: `exporting.${kind}`,
          title: `exporting.${kind}`,
          words: 'exporting.words',
          run: ({ data }) => {
            navigate(PLACE)
            void beginExport(data, kind)
          },
        }) satisfies Command,
    ),
    {
      id: 'exporting.restore',
      title: 'exporting.restore.title',
      words: 'exporting.restoreWords',
      run: () => navigate(PLACE),
    },
  ],
  onFiles: (files, { data }) => {
    const backup = files.find((file) => /\.json$/i.test(file.name) || file.type === 'application/json')
    if (backup === undefined) return false
    void beginRestore(data, backup)
    navigate(PLACE)
    return true
  },
})
