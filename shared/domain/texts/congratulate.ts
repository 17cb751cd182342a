import type { MessageAbout } from './about.ts'
import type { Words } from './words.ts'
import type { Voice } from './write.ts'

type Date = MessageAbout & { readonly kind: 'date' }

/** Good wishes: on the day itself or before it as on the day, after it as late ones. */
export function congratulate(about: MessageAbout & { readonly kind: 'date' | 'position' }, voice: Voice): Words {
  if (about.kind === 'position') return position(about, voice)
  const isLate = about.on < voice.today
  switch (about.what) {
    case 'birthday':
      return birthday(about, isLate, voice)
    case 'wedding':
      return wedding(about, isLate, voice)
    case 'job-start':
      return jobStart(about, voice)
    case 'other':
      return other(about, isLate, voice)
  }
}

function birthday({ years }: Date, isLate: boolean, { say }: Voice): Words {
  const opening =
    years === undefined
      ? say(isLate ? 'birthday.late' : 'birthday.opening')
      : say(isLate ? 'birthday.lateYears' : 'birthday.years', { years })
  return {
    subject: say(isLate ? 'birthday.lateSubject' : 'birthday.subject'),
    paragraphs: [`${opening} ${say(isLate ? 'birthday.lateWish' : 'birthday.wish')}`, say('birthday.coffee')],
  }
}

function wedding({ years }: Date, isLate: boolean, { say }: Voice): Words {
  const opening =
    years === undefined
      ? say(isLate ? 'wedding.late' : 'wedding.opening')
      : say(isLate ? 'wedding.lateYears' : 'wedding.years', { count: years })
  return { subject: say('wedding.subject'), paragraphs: [`${opening} ${say('wedding.wish')}`] }
}

function jobStart({ years }: Date, { say }: Voice): Words {
  const opening = years === undefined ? say('jobStart.opening') : say('jobStart.years', { count: years })
  return { subject: say('jobStart.subject'), paragraphs: [opening, say('jobStart.wish')] }
}

function other({ label }: Date, isLate: boolean, { say }: Voice): Words {
  const opening =
    label === undefined
      ? say(isLate ? 'otherDate.late' : 'otherDate.opening')
      : say(isLate ? 'otherDate.lateLabelled' : 'otherDate.labelled', { label })
  return { subject: say('otherDate.subject'), paragraphs: [opening] }
}

function position({ role, organisation }: MessageAbout & { readonly kind: 'position' }, { say }: Voice): Words {
  const both = role !== undefined && organisation !== undefined
  const what = both ? 'both' : role !== undefined ? 'role' : organisation !== undefined ? 'organisation' : 'unknown'
  return {
    subject: say('position.subject'),
    paragraphs: [
      say(`position.${what}`, { ...(role !== undefined && { role }), ...(organisation !== undefined && { organisation }) }),
      say('position.wish'),
    ],
  }
}
