import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { addNeed, closeNeed, deleteNeed, updateNeed } from '#data/commands/needs.ts'
import { myNeeds } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import { Button, IconButton, InlineEdit, List, ListRow, Menu, Section, TextField } from '#ui/index.ts'
import styles from '../Settings.module.css'

/** My own offers, or my own asks: read, change, add, close. */
export const Needs = ({ kind }: { kind: Need['kind'] }) => {
  const t = useText()
  const data = useData()
  const act = useAct()
  const needs = useLive(myNeeds, [], { keep: true })?.filter((need) => need.kind === kind)
  const [draft, setDraft] = useState('')
  if (needs === undefined) return undefined
  const isOffer = kind === 'offer'
  const add = async () => {
    const text = draft.trim()
    if (text === '') return
    if ((await act(() => addNeed(data, { owner: 'me', kind, text }))) !== undefined) setDraft('')
  }
  return (
    <Section level={3} title={t(isOffer ? 'settings.me.offers' : 'settings.me.asks')}>
      <p className={styles.hint}>{t(isOffer ? 'settings.me.offersHint' : 'settings.me.asksHint')}</p>
      {needs.length > 0 && (
        <List>
          {needs.map((need) => (
            <ListRow
              key={need.id}
              title={
                <InlineEdit
                  label={t(isOffer ? 'settings.me.offers' : 'settings.me.asks')}
                  value={need.text}
                  placeholder={t('settings.me.empty')}
                  onSave={(text) => text !== '' && void act(() => updateNeed(data, need.id, { text }))}
                />
              }
              actions={
                <Menu
                  label={t('settings.me.more', { text: need.text })}
                  trigger={
                    <IconButton size="small" label={t('settings.me.more', { text: need.text })}>
                      <Ellipsis />
                    </IconButton>
                  }
                  items={[
                    { id: 'close', label: t('settings.me.close'), onAction: () => void act(() => closeNeed(data, need.id)) },
                    {
                      id: 'delete',
                      label: t('settings.me.delete'),
                      isDanger: true,
                      onAction: () => void act(() => deleteNeed(data, need.id)),
                    },
                  ]}
                />
              }
            />
          ))}
        </List>
      )}
      <div className={styles.add}>
        <TextField
          label={t(isOffer ? 'settings.me.addOffer' : 'settings.me.addAsk')}
          hideLabel
          placeholder={t(isOffer ? 'settings.me.offerPlaceholder' : 'settings.me.askPlaceholder')}
          value={draft}
          onChange={setDraft}
          onSubmit={() => void add()}
        />
        <Button isDisabled={draft.trim() === ''} onPress={() => void add()}>
          {t(isOffer ? 'settings.me.addOffer' : 'settings.me.addAsk')}
        </Button>
      </div>
    </Section>
  )
}
