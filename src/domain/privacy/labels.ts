/** Where a member's copy of everything stands. */
export const exportStatusLabels = {
  asked: 'Aangevraagd',
  building: 'Wordt gemaakt',
  ready: 'Klaar',
  failed: 'Mislukt',
  expired: 'Verlopen',
} as const

/** Where a request to be erased stands. */
export const erasureStatusLabels = {
  asked: 'Aangevraagd',
  refused: 'Afgewezen',
  planned: 'Gepland',
  done: 'Uitgevoerd',
  withdrawn: 'Ingetrokken',
} as const
