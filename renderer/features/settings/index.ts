import { defineFeature } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'

const to = (section: string) => () => navigate(`/settings?section=${section}`)

export const feature = defineFeature({
  routes: [{ path: '/settings', title: 'settings.title', load: () => import('./SettingsScreen.tsx') }],
  commands: [
    { id: 'settings.rules', title: 'rules.title', words: 'settings.words.rules', run: to('rules') },
    {
      id: 'settings.notifications',
      title: 'settings.section.notifications',
      words: 'settings.words.notifications',
      run: to('notifications'),
    },
    { id: 'settings.me', title: 'settings.section.me', words: 'settings.words.me', run: to('me') },
    { id: 'settings.folder', title: 'settings.section.folder', words: 'settings.words.folder', run: to('folder') },
  ],
})
