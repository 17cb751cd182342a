import { fold } from '../../../language/fold.ts'

/**
 * Words that make a subject business, in Dutch and English, as they begin: a
 * light talk never opens with one. Short ones count only as whole words.
 */
const STARTS =
  `aanbested acquisi advies advisor agreement aandeel bestek begroting besteding board boardroom budget business businessplan cao commerci
  consult contract declarat deadline deal deliverable directie due diligence factu financi fonds forecast fundin fundrais
  funding grant hypothe inkoop interim inves invoic jaarcijfer jaarplan klacht klant kosten krediet kwartaal lening lever
  licen liquidi loan marge margin merger mortgage offert omzet onderhand onderneming opdracht opdrachtgever order
  overname partnership pitch prijs pricing procure prognos project propos quarter quot raadsvoorstel rate recruit
  referral reorgani revenue salar sales samenwerking shareholder sollicit sponsor start-up startup
  strateg subsid tarief target tender term sheet turnover vacanc vacatur valuation verkoop vergunning voorstel
  werving winst zakelijk`
    .split(/\s+/)
    .filter((start) => start.length > 3)

const WHOLE = new Set([
  'deal',
  'rate',
  'board',
  'order',
  'kpi',
  'okr',
  'roi',
  'crm',
  'b2b',
  'fte',
  'cv',
  'nda',
  'sla',
  'rfp',
  'job',
  'hr',
])

/** Whether a subject is business rather than light: a word of it says so. */
export function isBusiness(subject: string): boolean {
  const words = fold(subject).match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.some((word) => WHOLE.has(word) || STARTS.some((start) => !WHOLE.has(start) && word.startsWith(start)))
}
