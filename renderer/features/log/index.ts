import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({
  routes: [{ path: '/log', title: 'log.title', frame: 'bare', load: () => import('./window/LogWindow.tsx') }],
  forms: () => import('./forms.ts'),
})

export { LogLine } from './LazyLogLine.tsx'
