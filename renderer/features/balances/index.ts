import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({
  routes: [
    { path: '/balances', title: 'balances.title', load: () => import('./BalancesScreen.tsx') },
    { path: '/people/:id/ledger', title: 'ledger.title', load: () => import('./LedgerScreen.tsx') },
  ],
})
