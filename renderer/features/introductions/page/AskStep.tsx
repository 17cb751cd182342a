import { useText } from '#app/i18n/index.ts'
import { roleOf, type Side, sidesToAsk } from '#shared/domain/introductions/role.ts'
import { Banner, Button, Muted, Section } from '#ui/index.ts'
import { calledAt } from '../message/messageFacts.ts'
import { AskOne } from './AskOne.tsx'
import styles from './Introduction.module.css'
import type { StepProps } from './StepPanel.tsx'

/** Step 2: ask both apart (or the one who could introduce me), with room for a no. */
export function AskStep(props: StepProps) {
  const t = useText()
  const { detail, acts, onGo } = props
  const { introduction } = detail.row
  const isToMe = roleOf(introduction) === 'to-me'
  const sides = sidesToAsk(introduction)
  const name = calledAt(detail, 'by')
  const replyOf = (side: Side) => introduction.replies?.[side]
  const isUnmade = introduction.state === 'proposed' || introduction.state === 'agreed'
  const isAgreed = sides.every((side) => replyOf(side)?.answer === 'yes')
  const isDeclined = introduction.state === 'declined'
  // Once they are introduced, only what was said stays in sight.
  const asked = isUnmade || isDeclined ? sides : sides.filter((side) => replyOf(side) !== undefined)
  const isPassedBy = asked.length === 0
  const firstUnasked = sides.find((side) => replyOf(side) === undefined)
  return (
    <Section title={isToMe ? t('introductions.ask.titleOne', { name }) : t('introductions.ask.title')}>
      <div className={styles.step}>
        {isPassedBy && <Muted>{t('introductions.ask.passedBy')}</Muted>}
        {isUnmade && !isAgreed && <Muted>{t(isToMe ? 'introductions.ask.leadOne' : 'introductions.ask.lead')}</Muted>}
        {isDeclined && (
          <Banner actions={<Button onPress={acts.takeUp}>{t('introductions.ask.takeUp')}</Button>}>
            {t('introductions.ask.declined')}
          </Banner>
        )}
        {isAgreed && isUnmade && (
          <Banner
            actions={
              <Button kind="primary" onPress={() => (introduction.state === 'agreed' ? onGo('make') : acts.to('agreed'))}>
                {t('introductions.ask.goOn')}
              </Button>
            }
          >
            {isToMe ? t('introductions.ask.agreed', { name }) : t('introductions.ask.bothAgreed')}
          </Banner>
        )}
        <div className={styles.both}>
          {asked.map((side) => (
            <AskOne
              key={side}
              detail={detail}
              acts={acts}
              side={side}
              others={sides.filter((other) => other !== side)}
              isMain={!isDeclined && side === firstUnasked}
            />
          ))}
        </div>
        {isUnmade && !isAgreed && (
          <div className={styles.outdent}>
            <Button kind="quiet" onPress={() => acts.to('made')}>
              {t('introductions.ask.alreadyMade')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
