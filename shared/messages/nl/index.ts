import { common } from './common.ts'
import { shell } from './shell.ts'
import { contacts } from './contacts.ts'
import { person } from './person/index.ts'
import { meetings } from './meetings.ts'
import { log } from './log.ts'
import { favours } from './favours.ts'
import { betweenUs } from './betweenUs.ts'
import { events } from './events/index.ts'
import { introductions } from './introductions.ts'
import { introductionTexts } from './introductionTexts.ts'
import { notes } from './notes.ts'
import { followUps } from './followUps.ts'
import { ledger } from './ledger.ts'
import { balances } from './balances.ts'
import { today } from './today.ts'
import { prompts } from './prompts.ts'
import { losingTouch } from './losingTouch.ts'
import { messages } from './messages.ts'
import { thankTexts } from './thankTexts.ts'
import { search } from './search.ts'
import { importing } from './importing.ts'
import { matching } from './matching.ts'
import { exporting } from './exporting.ts'
import { settings } from './settings.ts'
import { feed } from './feed.ts'
import { rules } from './rules.ts'
import { sample } from './sample.ts'
import { welcome } from './welcome.ts'
import { errors } from './errors.ts'
import { changes } from './changes.ts'
import { recovery } from './recovery.ts'
import { keys } from './keys.ts'
import { host } from './host.ts'

export const nl = {
  common,
  shell,
  contacts,
  person,
  meetings,
  log,
  favours,
  betweenUs,
  events,
  introductions,
  introductionTexts,
  notes,
  followUps,
  ledger,
  balances,
  today,
  prompts,
  losingTouch,
  messages,
  thankTexts,
  search,
  importing,
  matching,
  exporting,
  settings,
  feed,
  rules,
  sample,
  welcome,
  errors,
  changes,
  recovery,
  keys,
  host,
} as const
