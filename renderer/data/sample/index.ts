export { fillSample, NotTheSample } from './fill.ts'
export type { SampleFill } from './fill.ts'
export { deleteSample, enterSample, leaveSample } from './sets.ts'
