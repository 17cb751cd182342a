import { defineFeature } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'

export { INTRODUCTION_STATES, isUnderway, nextState } from './steps.ts'

export const feature = defineFeature({
  routes: [
    { path: '/introductions', title: 'introductions.title', load: () => import('./list/IntroductionsScreen.tsx') },
    // Before the address of one introduction, which would take `new` for an id.
    { path: '/introductions/new', title: 'introductions.new.title', load: () => import('./new/NewIntroductionScreen.tsx') },
    {
      path: '/introductions/:id',
      title: 'introductions.one',
      beside: '/introductions',
      load: () => import('./page/IntroductionScreen.tsx'),
    },
  ],
  commands: [
    { id: 'introductions.add', title: 'introductions.command.add', keys: 'i', run: () => navigate('/introductions/new') },
    { id: 'introductions.list', title: 'introductions.command.list', keys: 'g i', run: () => navigate('/introductions') },
  ],
  forms: () => import('./forms.ts'),
})
