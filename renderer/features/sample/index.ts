import { defineFeature } from '#app/features/feature.ts'
import { navigate } from '#app/place/place.ts'

export { SampleSection } from './SampleSection.tsx'
export { useVisitSample } from './useVisitSample.ts'

export const feature = defineFeature({
  commands: [
    {
      id: 'sample.open',
      title: 'sample.title',
      words: 'sample.words',
      run: () => navigate('/settings?section=sample'),
    },
  ],
})
