import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({
  routes: [
    { path: '/balances', title: 'balances.title', load: () => import('./overview/BalancesScreen.tsx') },
    { path: '/people/:id/ledger', title: 'ledger.title', load: () => import('./ledger/LedgerScreen.tsx') },
    {
      path: '/people/:id/ledger/print',
      title: 'ledger.title',
      frame: 'bare',
      load: () => import('./print/LedgerPrintScreen.tsx'),
    },
  ],
})
