import { Check } from 'lucide-react'
import { useMemo } from 'react'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { useFormat, useText, type Format, type Text } from '#app/i18n/index.ts'
import { lastMetInWords } from '#app/people/lastMet.ts'
import type { EventGuest } from '#data/queries/events.ts'
import type { Series } from '#data/queries/eventSeries.ts'
import type { TableColumn } from '#ui/index.ts'
import { Muted, Name } from '#ui/index.ts'
import styles from './Guests.module.css'

/** The columns of a guest list; what they came to before only in a series. */
export function useGuestColumns(series: Series | undefined): readonly TableColumn<EventGuest>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => columnsOf(t, format, series), [t, format, series])
}

function columnsOf(t: Text, format: Format, series: Series | undefined): readonly TableColumn<EventGuest>[] {
  return [
    {
      id: 'name',
      title: t('events.guests.column.name'),
      width: 'minmax(140px, 1.6fr)',
      isRowHeader: true,
      render: ({ name, summary }) => (
        <span className={styles.person}>
          <PersonSign name={name} photo={summary?.photo} size={24} />
          <span className={styles.name} title={name}>
            <Name>{name}</Name>
          </span>
        </span>
      ),
    },
    {
      id: 'does',
      title: t('events.guests.column.does'),
      width: 'minmax(100px, 2fr)',
      hideBelow: 600,
      render: ({ role, organisation }) => {
        const does = [role, organisation].filter((part) => part !== undefined).join(', ')
        return <span title={does}>{does}</span>
      },
    },
    {
      id: 'state',
      title: t('events.guests.column.state'),
      width: 'minmax(136px, 1.2fr)',
      render: (guest) => <GuestStateWords guest={guest} t={t} format={format} />,
    },
    ...(series === undefined || series.earlier.length === 0
      ? []
      : [
          {
            id: 'before',
            title: t('events.guests.column.before'),
            width: 'minmax(96px, 1fr)',
            hideBelow: 760,
            render: ({ guest }: EventGuest) => {
              const before = series.before.get(guest.id)
              if (before === undefined) return <Muted>{t('events.guests.firstTime')}</Muted>
              const when = { count: before.times, when: format.shortDay(before.last) }
              return <span title={t('events.guests.cameLast', when)}>{t('events.guests.came', when)}</span>
            },
          },
        ]),
    {
      id: 'answer',
      title: t('events.guests.column.answer'),
      width: 'minmax(88px, 0.8fr)',
      hideBelow: 640,
      render: ({ guest: { answer, remark } }) => {
        const said = [answer === undefined ? undefined : t(`events.guests.answer.${answer}`), remark]
          .filter((part) => part !== undefined)
          .join(', ')
        return said === '' ? undefined : <Muted title={said}>{said}</Muted>
      },
    },
    {
      id: 'met',
      title: t('events.guests.column.met'),
      width: '72px',
      render: ({ guest: { met } }) =>
        met === undefined ? undefined : met ? (
          <span className={styles.met}>
            <Check aria-hidden /> {t('events.guests.met.yes')}
          </span>
        ) : (
          <Muted>{t('events.guests.met.no')}</Muted>
        ),
    },
  ]
}

function GuestStateWords({ guest, t, format }: { readonly guest: EventGuest; readonly t: Text; readonly format: Format }) {
  const { state, summary } = guest
  if (state === 'review') return <span className={styles.review}>{t('events.guests.state.review')}</span>
  if (state === 'stranger') return <Muted>{t('events.guests.state.stranger')}</Muted>
  const last = summary && lastMetInWords(summary, t, format)
  if (last === undefined) return <Muted>{t('events.guests.neverMet')}</Muted>
  return <span title={last.exactly}>{last.when}</span>
}
