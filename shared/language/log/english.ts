const ENGLISH =
  /\b(?:the|with|at|and|he|she|they|paid|me|to|about|coffee|yesterday|last|for|his|her|on|from|we|i|tomorrow|today|friday|monday|tuesday|wednesday|thursday|drinks|dinner|half past)\b/gu
const DUTCH =
  /\b(?:met|bij|en|ik|hij|zij|ze|een|het|de|voor|gisteren|koffie|om|naar|over|van|haar|zijn|hem|vorige|morgen|vandaag|bakkie|borrel|diner|vrijdag|maandag|dinsdag|woensdag|donderdag)\b/gu

/** Whether a folded text has more English words than Dutch ones. */
export const isEnglish = (text: string): boolean => (text.match(ENGLISH)?.length ?? 0) > (text.match(DUTCH)?.length ?? 0)
