import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({
  routes: [{ path: '/log', title: 'log.title', frame: 'bare', load: () => import('./window/LogWindow.tsx') }],
  forms: () => import('./forms.ts'),
})

export { LogLine } from './LazyLogLine.tsx'
export { fetchGuestLine, GuestLine } from './guest/LazyGuestLine.tsx'
export type { GuestLineState } from './guest/lines.ts'
/** What turns lines about people into meetings; loaded when it is needed. */
export const guestLines = () => import('./guest/lines.ts')
export type { LogDraft } from './draft/draft.ts'
export type { LogState } from './draft/state.ts'
export { LogStateSchema } from './draft/stored.ts'
