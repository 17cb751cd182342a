import { useId } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import { targetOf, type PersonChoice } from '#shared/imports/apply.ts'
import type { PlanItem } from '#shared/imports/plan.ts'
import { DescriptionList, Heading, Link, Muted, RadioGroup, Section } from '#ui/index.ts'
import { chooseInPreview } from '../session/session.ts'
import { effectOf, fieldTaken, mergedInto } from './choices.ts'
import styles from './Preview.module.css'
import { changeInWords, noticeInWords, saidInFile, valueInWords } from './values.ts'
import { whyItMatches } from './why.ts'

interface ItemPanelProps {
  item: PlanItem | undefined
  choice: PersonChoice | undefined
}

/** Everything about one person of the file: who it is, what changes, what is asked. */
export const ItemPanel = ({ item, choice }: ItemPanelProps) => {
  const t = useText()
  const format = useFormat()
  const id = useId()
  return (
    <aside className={styles.panel} aria-label={t('importing.preview.panel')}>
      {item === undefined ? (
        <Muted>{t('importing.preview.choose')}</Muted>
      ) : (
        <>
          <Heading level={2} id={id}>
            {item.person.name}
          </Heading>
          {item.kind === 'new' && item.matches.length > 0 && <Who item={item} choice={choice} />}
          <Effect item={item} choice={choice} />
          <Said item={item} />
          {item.person.notices.length > 0 && (
            <Section level={3} title={t('importing.item.notices')}>
              <ul className={styles.lines}>
                {item.person.notices.map((notice) => (
                  <li key={notice}>{noticeInWords(notice, item.person, t, format)}</li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </aside>
  )
}

const NEW = 'new'

const Who = ({ item, choice }: { item: Extract<PlanItem, { kind: 'new' }>; choice: PersonChoice | undefined }) => {
  const t = useText()
  return (
    <RadioGroup
      label={t('importing.item.who')}
      value={String(targetOf(item, choice) ?? NEW)}
      onChange={(value) => {
        const match = item.matches.find(({ contactId }) => contactId === value)
        chooseInPreview((choices) => mergedInto(choices, item, match?.contactId ?? NEW))
      }}
      options={[
        ...item.matches.map((match) => ({
          value: String(match.contactId),
          label: t('importing.item.goesWith', { name: match.name, why: whyItMatches(match, t) }),
        })),
        { value: NEW, label: t('importing.item.asNew') },
      ]}
    />
  )
}

const Effect = ({ item, choice }: { item: PlanItem; choice: PersonChoice | undefined }) => {
  const t = useText()
  const format = useFormat()
  const target = targetOf(item, choice)
  if (target === undefined) return undefined
  const { changes, asks } = effectOf(item, choice)
  const value = (field: (typeof asks)[number]['field'], said: unknown, otherwise: string): string =>
    valueInWords(field, said, t, format) || otherwise
  return (
    <>
      {asks.length > 0 && (
        <Section level={3} title={t('importing.item.asks')}>
          {asks.map(({ field, from, to }) => (
            <RadioGroup
              key={field}
              label={t(`importing.fields.${field}`)}
              value={choice?.take?.includes(field) === true ? 'theirs' : 'mine'}
              onChange={(side) => chooseInPreview((choices) => fieldTaken(choices, item, field, side === 'theirs'))}
              options={[
                { value: 'mine', label: t('importing.item.mine', { value: value(field, from, t('importing.item.nothing')) }) },
                {
                  value: 'theirs',
                  label: t('importing.item.theirs', {
                    value: field === 'photo' ? t('importing.item.newPhoto') : value(field, to, t('importing.item.nothing')),
                  }),
                },
              ]}
            />
          ))}
        </Section>
      )}
      {changes.length > 0 && (
        <Section level={3} title={t('importing.item.changes')}>
          <ul className={styles.lines}>
            {changes.map((change) => (
              <li key={change.field}>{changeInWords(change, t, format)}</li>
            ))}
          </ul>
        </Section>
      )}
      {changes.length === 0 && asks.length === 0 && <Muted>{t('importing.item.noChanges')}</Muted>}
      <p>
        <Link href={href(`/people/${encodeURIComponent(target)}`)}>
          {t('importing.item.open', { name: nameOf(item, target) })}
        </Link>
      </p>
    </>
  )
}

const nameOf = (item: PlanItem, target: string): string =>
  (item.kind === 'new' ? item.matches.find(({ contactId }) => contactId === target)?.name : undefined) ?? item.person.name

const Said = ({ item }: { item: PlanItem }) => {
  const t = useText()
  const format = useFormat()
  const said = saidInFile(item.person, t, format)
  if (said.length === 0) return undefined
  return (
    <Section level={3} title={t('importing.item.says')}>
      <DescriptionList items={said} />
    </Section>
  )
}
