import type { JcardProperty } from '../../imports/person.ts'
import { valueOf } from './properties.ts'

const EVENT_LABELS: Readonly<Record<string, string>> = { '1': 'Anniversary', '2': 'other' }
const RELATIONS = [
  'assistant',
  'brother',
  'child',
  'partner',
  'father',
  'friend',
  'manager',
  'mother',
  'parent',
  'partner',
  'referred by',
  'relative',
  'sister',
  'spouse',
]

/**
 * Android's own way to say what vCard 2.1 cannot: `X-ANDROID-CUSTOM` with a
 * content type, a value and a kind (ContactsContract.CommonDataKinds), as the
 * properties other writers use; itself when it says something else.
 */
export function fromAndroid(property: JcardProperty): JcardProperty {
  const [type = '', value = '', kind = '', label = ''] = valueOf(property).split(';')
  if (value === '') return property
  if (type === 'vnd.android.cursor.item/nickname') return ['nickname', {}, 'text', value]
  if (type === 'vnd.android.cursor.item/contact_event') {
    if (kind === '3') return ['bday', {}, 'text', value]
    return kind === '1'
      ? ['anniversary', {}, 'text', value]
      : ['x-abdate', { type: label === '' ? (EVENT_LABELS[kind] ?? 'other') : label }, 'text', value]
  }
  if (type === 'vnd.android.cursor.item/relation') {
    const relation = label === '' ? RELATIONS[Number(kind) - 1] : label
    return ['x-abrelatednames', relation === undefined ? {} : { type: relation }, 'text', value]
  }
  return property
}
