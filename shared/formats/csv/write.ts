import Papa from 'papaparse'

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before
 * it (OWASP, "CSV injection"): one that starts with = + - @, a tab or a line
 * end. A number and a phone number stay as they are.
 */
export function defuse(cell: string): string {
  if (/^[+-][\d\s().,/-]*$/.test(cell)) return cell
  return /^[=+\-@\t\r\n]/.test(cell) || /^\s+[=+\-@]/.test(cell) ? `'${cell}` : cell
}

/** Rows as CSV (RFC 4180): CRLF, quotes where needed, a byte-order mark so that Excel reads it as UTF-8. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = [header, ...rows].map((row) => row.map((cell) => defuse(cell)))
  return `\ufeff${Papa.unparse(data, { newline: '\r\n' })}\r\n`
}
