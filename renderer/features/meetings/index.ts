import { defineFeature } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'

export const feature = defineFeature({
  routes: [
    { path: '/meetings', title: 'meetings.title', load: () => import('./MeetingsScreen.tsx') },
    { path: '/meetings/:id', title: 'meetings.one', beside: '/meetings', load: () => import('./MeetingScreen.tsx') },
  ],
  forms: () => import('./forms.ts'),
  commands: [
    { id: 'meetings.calendar', title: 'meetings.command.calendar', keys: 'g c', run: () => navigate('/meetings?view=calendar') },
    { id: 'meetings.timeline', title: 'meetings.command.timeline', keys: 'g l', run: () => navigate('/meetings?view=timeline') },
  ],
})
