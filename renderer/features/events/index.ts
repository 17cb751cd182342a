import { defineFeature } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { isCalendarFile, isGuestFile, shownEvent, takeGuestFile } from './guestsIn/files.ts'
import { navigate } from '#app/place/place.ts'

/** Reading calendars is loaded when there is one. */
const openInvitation = async (file: File): Promise<void> => {
  const { openCalendar } = await import('./invitation/opened.ts')
  await openCalendar(file)
}

export const feature = defineFeature({
  routes: [
    { path: '/events', title: 'events.title', load: () => import('./list/EventsScreen.tsx') },
    { path: '/events/year', title: 'events.year.title', load: () => import('./year/YearScreen.tsx') },
    {
      path: '/events/invitation',
      title: 'events.guestsIn.invitation.title',
      load: () => import('./invitation/InvitationScreen.tsx'),
    },
    { path: '/events/:id/now', title: 'events.action.now', frame: 'bare', load: () => import('./atEvent/AtEventScreen.tsx') },
    { path: '/events/:id/plan', title: 'events.plan.tab', frame: 'bare', load: () => import('./plan/print/PlanPrintScreen.tsx') },
    { path: '/events/:id/debrief', title: 'events.action.debrief', load: () => import('./debrief/DebriefScreen.tsx') },
    {
      path: '/events/:id/briefing',
      title: 'events.briefing.title',
      frame: 'bare',
      load: () => import('./briefing/BriefingScreen.tsx'),
    },
    // Addresses with a fixed second part, such as `/events/year`, stand before this one, which would take it for an id.
    { path: '/events/:id/review', title: 'events.review.title', load: () => import('./review/ReviewScreen.tsx') },
    { path: '/events/:id/guests', title: 'events.guestsIn.title', load: () => import('./guestsIn/GuestsInScreen.tsx') },
    { path: '/events/:id', title: 'events.one', load: () => import('./page/EventScreen.tsx') },
  ],
  commands: [
    {
      id: 'events.year',
      title: 'events.year.title',
      words: 'events.year.commandWords',
      run: () => navigate('/events/year'),
    },
    {
      id: 'events.invitation',
      title: 'events.guestsIn.invitation.command',
      words: 'events.guestsIn.invitation.commandWords',
      run: () => navigate('/events/invitation'),
    },
    {
      id: 'events.add',
      title: 'events.command.add',
      words: 'events.command.addWords',
      keys: 'shift+e',
      run: () => openForm('event', {}),
    },
  ],
  forms: () => import('./forms.ts'),
  onFiles: (files, { data }) => {
    const calendar = files.find((file) => isCalendarFile(file))
    if (calendar !== undefined) {
      void openInvitation(calendar)
      return true
    }
    const eventId = shownEvent()
    const list = files.find((file) => isGuestFile(file))
    if (eventId === undefined || list === undefined) return false
    void takeGuestFile(data.set, eventId, list)
    return true
  },
})
