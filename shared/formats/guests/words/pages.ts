import { fold } from '../../../language/fold.ts'

/**
 * What pages and programs put around the names one copies from them: buttons,
 * how near someone is, who may speak. Whole lines, folded.
 */
const BUTTON = new RegExp(
  `^(?:[·•]\\s*)?(?:${[
    'message|connect|follow|following|pending|invite|share invite|bericht|verbinden|volgen|uitnodigen|contact maken',
    '(?:1st|2nd|3rd)\\+?(?: degree connection)?|(?:1e|2e|3e)\\+?(?: ?graads? connectie)?',
    '(?:\\d+ )?(?:mutual|shared|gemeenschappelijke) (?:connections?|connecties?|contacts?|contacten)|.{2,60} (?:is|are|and \\d+ others? are) (?:a )?mutual connections?',
    'linkedin (?:member|lid)|view .{2,60} profile|profiel van .{2,60} weergeven|status is (?:online|offline|reachable)|premium|verified',
    '(?:show|see|load) (?:more|all)(?: results| people)?|meer (?:resultaten )?(?:tonen|weergeven|laden)|alles (?:tonen|weergeven)|next|previous|volgende|vorige',
    'mute(?:d)?(?: all)?|unmute(?:d)?|dempen|gedempt|alles dempen|raise hand|hand opsteken|(?:in|on) (?:this|the) (?:meeting|call)(?: \\(\\d+\\))?|in deze vergadering(?: \\(\\d+\\))?',
    'others invited(?: \\(\\d+\\))?|andere genodigden(?: \\(\\d+\\))?|in the lobby|in de lobby|waiting room|presenters?|organi[sz]er|organisator|presentator|attendee|deelnemer|co-?host|host|unverified|external|extern|(?:is )?typing',
    'you|me|jij|ik|view votes|bekijk stemmen|select one or more(?: options)?|selecteer een of meer opties|<?media (?:omitted|weggelaten)>?|this message was deleted|dit bericht is verwijderd|(?:poll|peiling)\\s*:.{0,120}',
    'edit|delete|remove|copy|print|search|sort|filter|bewerken|verwijderen|zoeken|sorteren|check in|check-in|resend|details',
  ].join('|')})$`,
  'u',
)

/** Machines and rooms that take part in a meeting: nobody is called so. */
const DEVICE =
  /(?:^|[\s'’])(?:iphone|ipad|ipod|macbook|android|samsung|galaxy|pixel|laptop|desktop|pc|computer|note-?taker|otter(?:\.ai)?|fireflies(?:\.ai)?|read\.ai|boardroom|meeting room|conference room|vergaderzaal|vergaderruimte|teams room|zoom room)(?:$|[\s(,\d])/u

/** Whether a line is of the page it was copied from: a button, a mark beside a name. */
export const isOfPage = (text: string): boolean => text.length < 140 && BUTTON.test(fold(text).trim())

/** Whether a line is a machine or a room that takes part: "Rob's iPad", "Boardroom 3". */
export const isDevice = (text: string): boolean => text.length < 80 && DEVICE.test(fold(text))
