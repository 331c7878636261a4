/** What becomes of one row of a list of participants (KK-PRV-1); the words of the interface for providers. */
export const rowStatuses = [
  'credited',
  'already-credited',
  'unknown-number',
  'not-registered-on-date',
  'duplicate',
] as const

export type RowStatus = (typeof rowStatuses)[number]

/** Said to the provider. */
export const rowStatusLabels: Record<RowStatus, string> = {
  credited: 'bijgeschreven',
  'already-credited': 'was al bijgeschreven',
  'unknown-number': 'nummer niet gevonden',
  'not-registered-on-date': 'telt op die datum niet mee',
  duplicate: 'staat er dubbel in',
}

/** Whether there is something for the provider to look at: the other rows are fine. */
export const isRefused = (status: RowStatus): boolean => status !== 'credited' && status !== 'already-credited'
