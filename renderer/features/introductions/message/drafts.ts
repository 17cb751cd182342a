import { createContext, use } from 'react'
import type { MessageDrafts } from '#app/message/useMessageText.ts'

/** Messages changed by hand, kept while the page is open. */
export const MessageDraftsContext = createContext<MessageDrafts>(new Map())

/** The changed messages of the page around. */
export const useMessageDrafts = (): MessageDrafts => use(MessageDraftsContext)
