import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({
  routes: [
    { path: '/meetings', title: 'meetings.title', load: () => import('./MeetingsScreen.tsx') },
    { path: '/meetings/:id', title: 'meetings.one', beside: '/meetings', load: () => import('./MeetingScreen.tsx') },
  ],
})
