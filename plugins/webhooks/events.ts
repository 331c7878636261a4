/** What other systems can be told (KS-PRA-1). */
export const eventLabels = {
  'practice.changed': 'Praktijkgegevens gewijzigd',
  'member.admitted': 'Lid toegelaten',
  'standing.changed': 'Status gewijzigd',
  'member.ended': 'Lidmaatschap beëindigd',
} as const

export type WebhookEvent = keyof typeof eventLabels
