/** Where a registration stands. */
export type RegistrationStatus = 'active' | 'lapsed' | 'ended'

export const registrationStatusLabels: Record<RegistrationStatus, string> = {
  active: 'Geregistreerd',
  lapsed: 'Verlopen',
  ended: 'Beëindigd',
}

/**
 * Where a period stands. `running`: points are gathered; `submitted`: handed in for re-registration; `approved`: decided,
 * the next period follows; `lapsed`: ended without; `closed`: ended where nothing is handed in.
 */
export type PeriodStatus = 'running' | 'submitted' | 'approved' | 'lapsed' | 'closed'

export const periodStatusLabels: Record<PeriodStatus, string> = {
  running: 'Loopt',
  submitted: 'Aangemeld',
  approved: 'Goedgekeurd',
  lapsed: 'Verlopen',
  closed: 'Afgesloten',
}
