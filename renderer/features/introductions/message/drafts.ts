import { createContext, use } from 'react'
import type { Written } from '#shared/domain/introductions/write.ts'

/** Messages as they were changed by hand, by what they are and their language: kept while the page is open. */
export type MessageDrafts = Map<string, Written>

export const MessageDraftsContext = createContext<MessageDrafts>(new Map())

/** The changed messages of the page around. */
export const useMessageDrafts = (): MessageDrafts => use(MessageDraftsContext)
