/** Names of vCard 2.1, 3.0, 4.0 (RFC 6350, 6474, 6715, 8605, 9554, 9555) and of early drafts still met. */
const KNOWN = new Set(
  `adr agent anniversary attach bday begin begin birthplace caladruri calendarscale caluri categories class clientpidmap
  contact-uri created deathdate deathplace email end expertise fburl fn gender geo gramgender hobby impp interest jsprop
  key kind label lang language logo mailer member n name nickname note org org-directory orgdirectory photo prodid
  profile pronouns related rev role socialprofile sort-string sound source tel title tz uid url version xml`.split(/\s+/),
)
const MAX_NAME = 128
const COLON = 0x3a
const SEMICOLON = 0x3b

/** The name at the start of a line, up to its first `:` or `;`; '' where there is none. */
function nameOf(line: Uint8Array): string {
  let name = ''
  for (let i = 0; i < Math.min(line.length, MAX_NAME); i += 1) {
    const byte = line[i] ?? 0
    if (byte === COLON || byte === SEMICOLON) return name
    name += String.fromCharCode(byte)
  }
  return ''
}

/**
 * Whether a line starts a property, rather than going on with the one before
 * without the indentation a fold should have: a name of vCard, an X- name, or
 * an unknown name in capitals.
 */
export function isPropertyLine(line: Uint8Array): boolean {
  const path = nameOf(line).trimEnd()
  const grouped = /^[A-Za-z0-9_-]+\.(?=.)/.exec(path)
  const name = path.slice(grouped?.[0].length ?? 0)
  if (/^x-[\w./ -]*$/i.test(name)) return true
  return KNOWN.has(name.toLowerCase()) || /^[A-Z][A-Z0-9-]*$/.test(name)
}
