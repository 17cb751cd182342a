import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({
  routes: [{ path: '/today', title: 'today.title', load: () => import('./TodayScreen.tsx') }],
})
