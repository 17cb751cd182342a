import { defineFeature } from '#app/features/feature.ts'

export const feature = defineFeature({ forms: () => import('./forms.ts') })
