import { defineFeature } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'

export const feature = defineFeature({
  routes: [{ path: '/losing-touch', title: 'losingTouch.title', load: () => import('./LosingTouchScreen.tsx') }],
  commands: [
    {
      id: 'losingTouch.open',
      title: 'losingTouch.command',
      words: 'losingTouch.words',
      run: () => navigate('/losing-touch'),
    },
  ],
})
