import type { Format, Text } from '#app/i18n/index.ts'
import type { EntryOrigin } from '#data/queries/ledger.ts'
import type { NamedParty } from '#data/queries/names.ts'

/** What an entry came from, in words: "Coffee with Bob", "Introduced to Carla". */
export function originInWords(t: Text, format: Format, origin: EntryOrigin): string {
  switch (origin.kind) {
    case 'meeting': {
      const kind = t(`meetings.kind.${origin.meeting.kind}`)
      const names = format.list(origin.others.map(({ name }) => name))
      const where = origin.meeting.where === undefined ? [] : [origin.meeting.where]
      const what = [kind, ...where].join(' · ')
      return names === '' ? what : `${what} · ${t('balances.ledger.with', { names })}`
    }
    case 'favour':
      return origin.favour.what
    case 'introduction': {
      const names = origin.parties.map((party) => partyInWords(t, party))
      return [t('ledger.source.introduction'), format.list(names)].join(' · ')
    }
  }
}

const partyInWords = (t: Text, party: NamedParty): string =>
  party.kind === 'me' ? t('balances.ledger.me') : party.name === '' ? t('balances.ledger.removed') : party.name
