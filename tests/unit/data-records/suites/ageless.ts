/** Without what only says when a row was worked out. */
export function ageless(derived: unknown): unknown {
  return JSON.parse(JSON.stringify(derived), (key, value: unknown) =>
    ['asOf', 'warmthMessages', 'warmthRest'].includes(key) ? undefined : value,
  )
}
