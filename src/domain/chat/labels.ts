/** Where a conversation stands (KS-SRV-8). */
export const conversationStatusLabels = {
  waiting: 'Wacht',
  active: 'Bezig',
  closed: 'Afgesloten',
} as const

export type ConversationStatus = keyof typeof conversationStatusLabels

/** Who wrote a message. */
export const authorLabels = {
  member: 'Lid',
  visitor: 'Bezoeker',
  staff: 'Medewerker',
  assistant: 'Assistent',
  system: 'Portaal',
} as const

export type Author = keyof typeof authorLabels

/** Who ended a conversation; `idle`: nobody, it had gone quiet. */
export const closedByLabels = {
  member: 'Lid of bezoeker',
  staff: 'Medewerker',
  idle: 'Vanzelf, na een stilte',
} as const

export type ClosedBy = keyof typeof closedByLabels

/** As what somebody takes part in a conversation. */
export type Side = 'member' | 'visitor' | 'staff'

/** A message is at most so many characters. */
export const longestMessage = 4000
