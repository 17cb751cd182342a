import { useFormat, useText } from '#app/i18n/index.ts'
import type { IntroductionDetail } from '#data/queries/introductions.ts'
import type { Side } from '#shared/domain/introductions/role.ts'
import type { Reply } from '#shared/domain/records/favour.ts'
import { Button, Muted } from '#ui/index.ts'
import { MessageBox } from '../message/MessageBox.tsx'
import { calledAt, messageFor, type MessageKind } from '../message/messageFacts.ts'
import styles from './Introduction.module.css'
import type { StepActs } from './useStepActs.ts'

/** Asking one of them: the message, and what they said. */
export function AskOne(props: {
  readonly detail: IntroductionDetail
  readonly acts: StepActs
  readonly side: Side
  readonly others: readonly Side[]
  readonly isMain: boolean
}) {
  const t = useText()
  const { detail, acts, side, others, isMain } = props
  const { replies = {}, state } = detail.row.introduction
  const reply = replies[side]
  const name = calledAt(detail, side)
  const isOpen = state === 'proposed' || state === 'agreed'
  const kind = messageKind(side, reply, others.some((other) => replies[other]?.answer === 'no') || state === 'declined')
  return (
    <div className={styles.one}>
      <div className={styles.oneHead}>
        <h3 className={styles.person}>{name}</h3>
        <ReplyWords reply={reply} />
        {reply && (
          <Button kind="quiet" aria-label={t('introductions.ask.clearOf', { name })} onPress={() => acts.reply(side, 'clear')}>
            {t('introductions.ask.clear')}
          </Button>
        )}
      </div>
      {kind && (isOpen || state === 'declined') && (
        <MessageBox key={kind} name={`${kind} ${side}`} ready={messageFor(detail, kind, side)} isMain={isMain} />
      )}
      {reply?.answer === undefined && isOpen && (
        <div className={styles.actions}>
          {reply === undefined && (
            <Button aria-label={t('introductions.ask.markAskedOf', { name })} onPress={() => acts.reply(side, 'asked')}>
              {t('introductions.ask.markAsked')}
            </Button>
          )}
          <Button aria-label={t('introductions.ask.markYesOf', { name })} onPress={() => acts.reply(side, 'yes')}>
            {t('introductions.ask.markYes')}
          </Button>
          <Button kind="quiet" aria-label={t('introductions.ask.markNoOf', { name })} onPress={() => acts.reply(side, 'no')}>
            {t('introductions.ask.markNo')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Which message suits: the question; after a no a kind word, and to the other, if they were asked, that it is off. */
function messageKind(side: Side, reply: Reply | undefined, isOff: boolean): MessageKind | undefined {
  if (reply?.answer === 'no') return 'accepted'
  if (isOff) return reply === undefined || side === 'by' ? undefined : 'release'
  if (reply?.answer === 'yes') return undefined
  return side === 'by' ? 'request' : 'ask'
}

function ReplyWords({ reply }: { readonly reply: Reply | undefined }) {
  const t = useText()
  const format = useFormat()
  if (reply === undefined) return <Muted>{t('introductions.ask.notAsked')}</Muted>
  const { askedOn, answer, answeredOn } = reply
  if (answer !== undefined)
    return (
      <Muted {...(answeredOn !== undefined && { title: format.exactDay(answeredOn) })}>
        {answeredOn === undefined
          ? t(`introductions.ask.${answer}Undated`)
          : t(`introductions.ask.${answer}`, { when: format.relative(answeredOn) })}
      </Muted>
    )
  if (askedOn === undefined) return <Muted>{t('introductions.ask.notAsked')}</Muted>
  return <Muted title={format.exactDay(askedOn)}>{t('introductions.ask.asked', { when: format.relative(askedOn) })}</Muted>
}
