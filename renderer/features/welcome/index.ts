import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({
  routes: [{ path: '/welcome', title: 'welcome.title', frame: 'bare', load: () => import('./WelcomeScreen.tsx') }],
})
