import type { messages as en } from '../en/messages.ts'
import type { Translated } from '../translated.ts'

export const messages: Translated<typeof en> = {
  title: 'Een bericht aan {{name}}',
  to: 'Bericht aan {{name}}',
  toBoth: 'Bericht aan {{first}} en {{second}}',
  subject: 'Onderwerp',
  language: 'Taal van het bericht',
  in: { en: 'In het Engels', nl: 'In het Nederlands' },
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copiedLong: 'Het bericht staat op het klembord.',
  notCopied: 'Het bericht kon niet worden gekopieerd. Selecteer het en kopieer het zelf.',
  mail: 'Openen in mail',
  tooLong: 'Dit bericht is te lang voor het mailprogramma, dus het is gekopieerd: plak het daar.',
  noMail: 'Geen e-mailadres genoteerd: kopieer het en stuur het zoals je wilt.',
  noMailSome: 'Van {{name}} is geen e-mailadres genoteerd.',
  afresh: 'Terug naar de voorgestelde tekst',
  ownWords: 'Je eigen woorden staan erin zoals je ze schreef.',
  sent: 'Ik heb het gestuurd',
  sentHint: 'Noteert vandaag een bericht met {{name}}.',
  decline: {
    title: 'Vriendelijk afslaan',
    copy: 'Kopiëren en afslaan',
    mail: 'Mail en sla af',
    only: 'Afslaan zonder bericht',
  },
  gone: 'Waar dit bericht over ging, is er niet meer.',
}
