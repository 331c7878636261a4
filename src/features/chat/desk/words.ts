import type { ListedConversation } from './types'

/** By which name a conversation stands in the list. */
export const whoOf = ({ who, therapist }: Pick<ListedConversation, 'who' | 'therapist'>): string =>
  who ?? (therapist === null ? 'Bezoeker' : 'Lid')

const before = { member: '', visitor: '', staff: 'Wij: ', assistant: 'Assistent: ', system: '' } as const

/** What was said last, on one line. */
export const lastLine = ({ lastAuthor, lastBody }: Pick<ListedConversation, 'lastAuthor' | 'lastBody'>): string =>
  `${lastAuthor ? before[lastAuthor] : ''}${lastBody || 'Bestand'}`
