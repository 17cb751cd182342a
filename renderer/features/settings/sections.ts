/** The parts of the settings, in their order on the screen; also what `?section=` of the address names. */
export const SECTIONS = [
  'look',
  'notifications',
  'feed',
  'shortcut',
  'rules',
  'me',
  'files',
  'sample',
  'folder',
  'about',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** The parts there are on a host: the global shortcut is the desktop's. */
export const sectionsOf = (isDesktop: boolean): readonly SectionId[] =>
  SECTIONS.filter((section) => section !== 'shortcut' || isDesktop)
