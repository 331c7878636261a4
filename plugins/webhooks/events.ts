/** What other systems can be told (KS-PRA-1). An endpoint hears only what it chose, so each event holds only what its receiver needs. */
export const eventLabels = {
  'practice.changed': 'Praktijkgegevens gewijzigd',
  'profile.changed': 'Openbaar profiel gewijzigd',
  'bank.changed': 'Bankgegevens gewijzigd (met IBAN en btw-id)',
  'member.admitted': 'Lid toegelaten',
  'standing.changed': 'Status gewijzigd',
  'member.ended': 'Lidmaatschap beëindigd',
  'invoice.issued': 'Factuur of creditfactuur gemaakt',
  'invoice.paid': 'Factuur betaald',
  'keurmerk.granted': 'Keurmerk toegekend aan een praktijk',
  'aov.applied': 'AOV aangevraagd (met inkomen en geboortedatum)',
} as const

export type WebhookEvent = keyof typeof eventLabels

/** Sent by a keeper to see whether the other side answers; nobody has to choose it. */
export const testEvent = 'webhook.test'

export const deliveredEventLabels = { ...eventLabels, [testEvent]: 'Testbericht' } as const

export type DeliveredEvent = keyof typeof deliveredEventLabels
