import { ExternalLink, Mail, Phone } from 'lucide-react'
import type { ComponentType } from 'react'
import { useText } from '#app/i18n/index.ts'
import { withItem } from '#data/commands/items.ts'
import type { ShownItem } from '#data/commands/items.ts'
import type { Contact, Labelled } from '#shared/domain/records/contact.ts'
import { IconButton, InlineEdit, Lines } from '#ui/index.ts'
import { useOpenLink } from '#app/links/useOpenLink.ts'
import { callAddress, looksLikeEmail, looksLikePhone, webAddress } from '../parts/validity.ts'
import { useSaveBy } from '../useSave.ts'
import { labelInWords, labelOfWords } from './reachLabels.ts'
import styles from './Details.module.css'

type Kind = 'emails' | 'phones' | 'links'

interface KindOfReach {
  readonly type: 'email' | 'tel' | 'url'
  readonly icon: ComponentType
  readonly isRight: (value: string) => boolean
  /** What the button opens; undefined when there is nothing to open. */
  readonly address: (value: string) => string | undefined
}

const KINDS: Readonly<Record<Kind, KindOfReach>> = {
  emails: {
    type: 'email',
    icon: Mail,
    isRight: looksLikeEmail,
    address: (value) => (looksLikeEmail(value) ? `mailto:${value.trim()}` : undefined),
  },
  phones: {
    type: 'tel',
    icon: Phone,
    isRight: looksLikePhone,
    address: (value) => (looksLikePhone(value) ? callAddress(value) : undefined),
  },
  links: {
    type: 'url',
    icon: ExternalLink,
    isRight: (value) => webAddress(value) !== undefined,
    address: webAddress,
  },
}

/** One of the same value is the same, whatever its label. */
const sameValue = (a: Labelled, b: Labelled): boolean => a.value === b.value

/** E-mails, phones or links: each changed where it stands, opened by its button, taken away by emptying it. What looks wrong is kept and marked. */
export function Reach({ contact, kind }: { readonly contact: Contact; readonly kind: Kind }) {
  const t = useText()
  const save = useSaveBy(contact.id)
  const open = useOpenLink()
  const items = contact[kind]
  const { type, icon: Icon, isRight, address } = KINDS[kind]
  const change = (was: ShownItem<Labelled> | undefined, be: Labelled) => save((now) => ({ [kind]: withItem(now[kind], was, be) }))
  const warn = (value: string) => (isRight(value) ? undefined : t(`person.details.odd.${kind}`))
  return (
    <>
      <Lines items={items} isSame={sameValue}>
        {(was) => {
          const { item } = was
          const to = address(item.value)
          return (
            <div className={styles.line}>
              <div className={styles.value}>
                <InlineEdit
                  label={t(`person.details.one.${kind}`)}
                  type={type}
                  value={item.value}
                  placeholder={t(`person.details.add.${kind}`)}
                  warn={warn}
                  onSave={(value) => change(was, { ...item, value })}
                />
                <div className={styles.label}>
                  <InlineEdit
                    label={t('person.details.labelOf', { value: item.value })}
                    value={item.label === undefined ? '' : labelInWords(item.label, t)}
                    placeholder={t('person.details.labelAsk')}
                    onSave={(label) =>
                      change(was, label === '' ? { value: item.value } : { ...item, label: labelOfWords(label, t) })
                    }
                  />
                </div>
              </div>
              {to !== undefined && (
                <IconButton size="small" label={t(`person.details.open.${kind}`, { value: item.value })} onPress={() => open(to)}>
                  <Icon />
                </IconButton>
              )}
            </div>
          )
        }}
      </Lines>
      <InlineEdit
        label={t(`person.details.add.${kind}`)}
        type={type}
        value=""
        placeholder={t(items.length === 0 ? `person.details.add.${kind}` : `person.details.another.${kind}`)}
        warn={warn}
        onSave={(value) => change(undefined, { value })}
      />
    </>
  )
}
