/** "Europe/Amsterdam" as people read it: "Amsterdam (Europe)". */
export const zoneInWords = (zone: string): string => {
  const [region = zone, ...place] = zone.split('/')
  return place.length === 0 ? zone : `${(place.at(-1) ?? '').replaceAll('_', ' ')} (${region})`
}
